using System.CommandLine;
using System.Text.Json;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Commands;

/// <summary>What was published earlier of the same people, which the present scores must not tell apart.</summary>
/// <param name="terminal">Where a file that is about nobody of the present ones is noted.</param>
/// <param name="sheets">Scores earlier ratings.</param>
internal sealed class PreviousInput(Terminal terminal, SheetInput sheets)
{
    private readonly Option<string[]> files = new("--previous")
    {
        Description = "What was published earlier: the JSON of --combine-raters, or the ratings that it was made of. "
            + "Refuses scores that differ from it in fewer raters than the policy's minimum.",
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        files.Validators.Add(CommonOptions.RequirePath);
        command.Add(files);
    }

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(files) is { Length: > 0 };

    /// <summary>Adds a problem for each score that must not be published after what was published earlier.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="scorer">The scorer of the present scores.</param>
    /// <param name="people">Every person's single scores with the combined one.</param>
    /// <param name="problems">The problems found so far.</param>
    public void AddProblems(
        ParseResult parsed,
        BenchmarkScorer scorer,
        IReadOnlyList<(IReadOnlyList<BenchmarkScore> Single, MultiRaterScore Combined)> people,
        InputProblems problems)
    {
        ILookup<string, (IReadOnlyList<BenchmarkScore> Single, MultiRaterScore Combined)> bySubject =
            people.ToLookup(person => Key(person.Combined.Subject), StringComparer.Ordinal);
        foreach (string path in parsed.GetValue(files) ?? [])
        {
            string source = RatingFile.SourceOf(path);
            int known = Published(path) is ValueList<MultiRaterScore> published
                ? AddPublished(source, published, scorer, bySubject, problems)
                : AddRated(source, path, scorer, bySubject, problems);
            if (known == 0)
            {
                terminal.Error.WriteLine($"{source}: nobody in it is in the ratings, so it keeps nothing back.");
            }
        }
    }

    private static string Key(string subject) => subject.Trim().ToUpperInvariant();

    private static int AddPublished(
        string source,
        ValueList<MultiRaterScore> published,
        BenchmarkScorer scorer,
        ILookup<string, (IReadOnlyList<BenchmarkScore> Single, MultiRaterScore Combined)> bySubject,
        InputProblems problems)
    {
        int known = 0;
        for (int place = 0; place < published.Count; place++)
        {
            foreach ((_, MultiRaterScore now) in bySubject[Key(published[place].Subject)].Where(_ => published[place].Benchmark == scorer.Benchmark.Id))
            {
                known++;
                string at = FormattableString.Invariant($"$[{place}]");
                problems.AddAll(
                    Republication.ProblemsWith(now, published[place], scorer.Policy), problem => problem with { Source = source, Path = at + problem.Path?[1..] });
            }
        }

        return known;
    }

    private int AddRated(
        string source,
        string path,
        BenchmarkScorer scorer,
        ILookup<string, (IReadOnlyList<BenchmarkScore> Single, MultiRaterScore Combined)> bySubject,
        InputProblems problems)
    {
        int known = 0;
        int place = 0;
        IReadOnlyList<BenchmarkScore> scores = sheets.AllScored(path, scorer, problems);
        foreach (IGrouping<string, BenchmarkScore> before in scores.GroupBy(score => Key(score.Subject), StringComparer.Ordinal))
        {
            place++;
            foreach ((IReadOnlyList<BenchmarkScore> now, _) in bySubject[before.Key])
            {
                known++;
                problems.AddAll(
                    Republication.ProblemsWith(now, [.. before], scorer.Policy),
                    problem => problem with { Source = source, Path = FormattableString.Invariant($"person {place}: {problem.Path}") });
            }
        }

        return known;
    }

    /// <summary>The scores of a file that was published; null when it holds ratings.</summary>
    /// <exception cref="InputException">The file cannot be read, or holds scores with problems.</exception>
    private static ValueList<MultiRaterScore>? Published(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using StreamReader reader = new(InputFile.Open(path));
        string text = reader.ReadToEnd();
        try
        {
            return !IsPublished(text) ? null : text.AsSpan().TrimStart().StartsWith("[") ? MultiRaterScoreJson.ReadAll(text) : [MultiRaterScoreJson.Read(text)];
        }
        catch (ScoringFileException e)
        {
            InputProblems problems = new();
            problems.AddAll(e.Problems, problem => problem with { Source = RatingFile.SourceOf(path) });
            throw new InputException(problems);
        }
    }

    private static bool IsPublished(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement first = document.RootElement;
            if (first.ValueKind == JsonValueKind.Array)
            {
                first = first.GetArrayLength() > 0 ? first[0] : default;
            }

            return first.ValueKind == JsonValueKind.Object && first.TryGetProperty("roles", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
