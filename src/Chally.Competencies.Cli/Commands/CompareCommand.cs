using System.CommandLine;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Comparison;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally compare</c>: where people stand between high performers and low producers, and how two of them differ.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private readonly ScoringInput input;
    private readonly NormInput norms = new($"{NormInput.Places}; with two rows also the error of their differences, and whether these are reliable");
    private readonly Option<string?> subjects =
        new("--subjects") { Description = "Only these people, by id or name, as A,B; with two rows, their differences follow." };
    private readonly Option<string?> against =
        new("--against") { Description = "The id of another benchmark: show what each person's scores say about that job." };

    public CompareCommand(Terminal terminal)
        : base(terminal, "compare", "Show which behaviors pull each person to the high and to the low pole.", "text", "json", "html", "markdown")
    {
        input = new ScoringInput(terminal);
        Takes(input, norms, subjects, against, input.Raters);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        CheckUsage(parsed);
        BenchmarkScorer scorer = input.Scorer(parsed);
        Benchmark benchmark = scorer.Benchmark;
        Benchmark? other = parsed.GetValue(against) is string id ? input.Find(parsed, id) : null;
        NotedScore[] noted = [.. input.Chosen(parsed, scorer, scores => Chosen(scores, parsed.GetValue(subjects), input.Names(parsed)), output.Format)];
        BenchmarkScore[] scores = [.. noted.Select(one => one.Score)];
        ScoredNorms? set = norms.Read(parsed, scorer);
        PersonView[] people = [.. People(parsed, benchmark, scores, set, other)];
        DifferenceJson? difference = scores.Length == 2 ? DifferenceJson.Of(scores[0], scores[1], set?.Set) : null;
        output.Write(
            json => ContrastJson.WriteJson(json, benchmark, people, difference),
            () => TextOf(scorer, people, set?.Set, other, input.Reports(parsed)),
            () => PageOf(scorer, noted, set?.Set, other, input.Reports(parsed)));

        return ExitCode.Done;
    }

    /// <summary>What pulls each person to the poles and what another job needs of each; of two also their differences.</summary>
    private static IEnumerable<Report> TextOf(BenchmarkScorer scorer, PersonView[] people, NormSet? norms, Benchmark? other, ReportOptions options)
    {
        foreach (PersonView person in people)
        {
            yield return Report.Contrast(scorer.Benchmark, person.Score,
                new CandidateReportOptions { Policy = scorer.Policy, Norms = person.Norms is null ? null : norms }, options);
            if (other is not null)
            {
                yield return Report.Readiness(scorer.Benchmark, other, [person.Score], options);
            }
        }

        if (people.Length == 2)
        {
            yield return Report.Comparison(scorer.Benchmark, people[0].Score, people[1].Score, norms, options);
        }
    }

    /// <summary>What another job needs where one is named; else the candidate report of one person, the differences of two, or all side by side.</summary>
    private static Report PageOf(BenchmarkScorer scorer, NotedScore[] noted, NormSet? norms, Benchmark? other, ReportOptions options)
    {
        Benchmark benchmark = scorer.Benchmark;
        BenchmarkScore[] scores = [.. noted.Select(one => one.Score)];
        return other is not null ? Report.Readiness(benchmark, other, scores, options)
            : noted.Length == 1 ? new CandidatePages(benchmark, scorer.Policy, norms, options).Report(noted[0])
            : noted.Length == 2 ? Between(benchmark, scores[0], scores[1], norms, options)
            : Report.People(benchmark, scores, norms, options);
    }

    /// <summary>Two people in the order of the file; one person before and after, whichever row comes first.</summary>
    private static Report Between(Benchmark benchmark, BenchmarkScore first, BenchmarkScore second, NormSet? norms, ReportOptions options) =>
        PeopleIndex.OfSubjects([first, second]).Count == 1 && first.Completed > second.Completed
            ? Report.Comparison(benchmark, second, first, norms, options)
            : Report.Comparison(benchmark, first, second, norms, options);

    /// <exception cref="UsageException">The options do not go together.</exception>
    private void CheckUsage(ParseResult parsed)
    {
        input.Raters.CheckFormat(parsed, FormatOf(parsed));
        if (FormatOf(parsed) is ("html" or "markdown") && parsed.GetValue(against) is not null && norms.IsGiven(parsed))
        {
            throw new UsageException(
                "--norms does not go with --against in the formats html and markdown: a norm set is of one job, and the page is about another.");
        }
    }

    /// <summary>People with where they stand among others, where the norm set fits: of two it must fit one, else everybody.</summary>
    /// <exception cref="InputException">The norm set does not fit.</exception>
    private IEnumerable<PersonView> People(ParseResult parsed, Benchmark benchmark, BenchmarkScore[] scores, ScoredNorms? set, Benchmark? other)
    {
        IEnumerable<BenchmarkScore> fitting = set is null ? [] : scores;
        if (set is not null && scores.Length == 2)
        {
            norms.RequireForOneOf(parsed, set.Set, scores[0], scores[1]);
            fitting = scores.Where(score => NormComparison.ProblemsOf(score, set.Set).Total == 0);
        }
        else if (set is not null)
        {
            fitting = norms.Fitting(parsed, set.Set, scores);
        }

        HashSet<BenchmarkScore> normed = new(fitting, ReferenceEqualityComparer.Instance);
        return scores.Select(score => new PersonView(
            score,
            PersonContrast.Of(benchmark, score),
            normed.Contains(score) ? set!.Compare(score) : null,
            other is null ? null : BenchmarkEvidence.Of(benchmark, other, score)));
    }

    /// <summary>The people in the order asked for; all rows of a person that has several.</summary>
    private static IEnumerable<PlacedScore> Chosen(IReadOnlyList<PlacedScore> scores, string? subjects, NameMatching matching)
    {
        if (subjects is null)
        {
            return scores;
        }

        string[] names = subjects.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
        {
            throw new UsageException("--subjects names nobody: give names as A,B.");
        }

        PeopleIndex people = PeopleIndex.OfSubjects(scores.Select(one => one.Score), matching);
        List<int> chosen = [];
        foreach ((int place, string name) in names.Index())
        {
            ValueList<int> found = people.Find(name);
            if (found.Count == 0)
            {
                throw new UsageException(
                    string.Create(CultureInfo.InvariantCulture, $"--subjects: the file has no subject of name {place + 1} of {names.Length}."));
            }

            chosen.AddRange(found);
        }

        return chosen.Distinct().SelectMany(person => scores.Where((_, i) => people[i] == person));
    }
}
