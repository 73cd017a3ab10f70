using System.CommandLine;
using System.Reflection;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally demo</c>: scores, compares and plans on the bundled example.</summary>
internal sealed class DemoCommand : Command
{
    private const string ExampleBenchmark = "customer-service-representative";
    private const string ExampleRatings = "Example/team.csv";

    private readonly Option<string> format = CommonOptions.Format("text", "html");
    private readonly Option<string?> output = CommonOptions.Output();

    public DemoCommand(Terminal terminal)
        : base("demo", "Score, compare and plan on a bundled example of several people; with html, a report on each.")
    {
        Add(format);
        Add(output);
        SetAction(parsed =>
        {
            CommandOutput target = new(terminal, parsed.GetValue(output));
            BenchmarkScorer scorer = new(CompetencyCatalog.Default.GetBenchmark(ExampleBenchmark));
            NotedScore[] scores = [.. Sheets(scorer.Benchmark).Select(sheet => new NotedScore(scorer.Score(sheet), sheet.Notes))];
            if (parsed.GetValue(format) == "html")
            {
                new CandidatePages(scorer.Benchmark, scorer.Policy, Norms: null, ReportOptions.Default).WriteHtml(target, scores);
            }
            else
            {
                target.Text(view => Write(view, scorer.Benchmark, [.. scores.Select(noted => noted.Score)]));
            }

            return ExitCode.Done;
        });
    }

    private static void Write(TextView view, Benchmark benchmark, BenchmarkScore[] scores)
    {
        BenchmarkScore[] ranked = [.. scores.Where(score => score.Overall is not null).OrderByDescending(score => score.Overall!.Percent)];
        BenchmarkScore highest = ranked[0];
        BenchmarkScore lowest = ranked[^1];
        view.Title($"Demo: {scores.Length} made-up people rated as {benchmark.Title}");
        view.Paragraph("1. Score: where each of them stands. Run: chally score FILE --benchmark customer-service-representative");
        Summary(view, benchmark, scores);
        view.Section($"2. Compare: {highest.Subject} against {lowest.Subject}. Run: chally compare FILE --benchmark ... --subjects A,B");
        ContrastView.Write(view, benchmark, [new PersonView(lowest, PersonContrast.Of(benchmark, lowest), Norms: null)]);
        DifferenceView.Of(lowest, highest, norms: null).Write(view, benchmark);
        view.Section($"3. Plan: what {lowest.Subject} can do next. Run: chally plan FILE --benchmark ...");
        PlanView.Write(view, benchmark, [(lowest, DevelopmentPlan.For(benchmark, lowest))]);
    }

    private static void Summary(TextView view, Benchmark benchmark, BenchmarkScore[] scores) => view.Table(
        ["Competency", .. scores.Select(score => Column.Number(score.Subject))],
        [
            .. benchmark.Competencies.Select((entry, c) => (string[])[entry.Name, .. scores.Select(score => TextView.Points(score.Competencies[c].Percent))]),
            ["Overall", .. scores.Select(score => TextView.Points(score.Overall?.Percent))],
        ]);

    private static List<RatingSheet> Sheets(Benchmark benchmark)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ExampleRatings)!;
        InputProblems problems = new();
        List<RatingSheet> sheets = [.. CsvRatings.Read(stream, ExampleRatings, benchmark, problems).Select(placed => placed.Sheet)];
        return problems.Total == 0 ? sheets : throw new InputException(problems);
    }
}
