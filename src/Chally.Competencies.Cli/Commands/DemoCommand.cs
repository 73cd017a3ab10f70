using System.CommandLine;
using System.Reflection;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Development;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally demo</c>: scores, compares and plans on the bundled example.</summary>
internal sealed class DemoCommand : ToolCommand
{
    private const string ExampleBenchmark = "customer-service-representative";
    private const string ExampleRatings = "Example/team.csv";

    public DemoCommand(Terminal terminal)
        : base(terminal, "demo", "Score, compare and plan on a bundled example of several people; with html, a report on each.", "text", "html")
    {
        Takes();
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        BenchmarkScorer scorer = new(CompetencyCatalog.Default.GetBenchmark(ExampleBenchmark));
        NotedScore[] scores = [.. Sheets(scorer.Benchmark).Select(sheet => new NotedScore(scorer.Score(sheet), sheet.Notes))];
        if (output.Format == "html")
        {
            new CandidatePages(scorer.Benchmark, scorer.Policy, Norms: null, ReportOptions.Default).WriteHtml(output, scores);
        }
        else
        {
            output.Text(Reports(scorer.Benchmark, [.. scores.Select(noted => noted.Score)]));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Report> Reports(Benchmark benchmark, BenchmarkScore[] scores)
    {
        BenchmarkScore[] ranked = [.. scores.Where(score => score.Overall is not null).OrderByDescending(score => score.Overall!.Percent)];
        BenchmarkScore highest = ranked[0];
        BenchmarkScore lowest = ranked[^1];
        yield return Report.Listing(
            $"Demo: {scores.Length} made-up people rated as {benchmark.Title}",
            "1. Score",
            [new ListedSection(string.Empty, ["Where each of them stands. Run: chally score FILE --benchmark customer-service-representative"])]);
        yield return Report.People(benchmark, scores);
        yield return Report.Listing("2. Compare", $"{highest.Subject} against {lowest.Subject}",
            [new ListedSection(string.Empty, ["Run: chally compare FILE --benchmark ... --subjects A,B"])]);
        yield return Report.Contrast(benchmark, lowest);
        yield return Report.Comparison(benchmark, lowest, highest);
        yield return Report.Listing("3. Plan", $"what {lowest.Subject} can do next",
            [new ListedSection(string.Empty, ["Run: chally plan FILE --benchmark ..."])]);
        yield return Report.Plan(benchmark, lowest, DevelopmentPlan.For(benchmark, lowest));
    }

    private static List<RatingSheet> Sheets(Benchmark benchmark)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ExampleRatings)!;
        return [.. RatingRows.Read(stream, benchmark).Select(row => row.Value ?? throw new InputException(row.Problems))];
    }
}
