using System.CommandLine;
using System.Text.Json;
using System.Text.Unicode;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Commands;

/// <summary>What was published earlier of the same people, which the present scores must not tell apart.</summary>
/// <param name="terminal">Where a file that is about nobody of the present ones is noted.</param>
/// <param name="sheets">Scores earlier ratings.</param>
internal sealed class PreviousInput(Terminal terminal, SheetInput sheets) : IOptionGroup
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
    /// <param name="identities">Who is who in the present scores.</param>
    /// <param name="single">The scores of the single sheets, in the order of the identities.</param>
    /// <param name="combined">The scores to be published, a score a person in the order of the identities.</param>
    /// <param name="problems">The problems found so far.</param>
    public void AddProblems(
        ParseResult parsed,
        BenchmarkScorer scorer,
        SheetIdentities identities,
        IReadOnlyList<BenchmarkScore> single,
        IReadOnlyList<MultiRaterScore> combined,
        InputProblems problems)
    {
        if (!IsGiven(parsed))
        {
            return;
        }

        PersonIdentity[] present = [.. combined.Select(person => new PersonIdentity(person.SubjectId, person.Subject))];
        ILookup<int, BenchmarkScore> ofPerson = single.Index().ToLookup(one => identities.PersonOf(one.Index), one => one.Item);
        List<(string Source, BenchmarkScore[] Scores)> rated = [];
        List<MultiRaterScore> published = [];
        foreach (string path in parsed.GetValue(files) ?? [])
        {
            string source = RatingFile.SourceOf(path);
            int known;
            if (Published(path) is ValueList<MultiRaterScore> scores)
            {
                known = AddPublished(source, scores, scorer, present, combined, identities.Names, problems);
                published.AddRange(scores.Where(score => score.Benchmark == scorer.Benchmark.Id));
            }
            else
            {
                rated.Add((source, [.. sheets.AllScored(path, scorer, problems).Select(placed => placed.Score)]));
                PeopleIndex people = PeopleIndex.Of([.. present, .. rated[^1].Scores.Select(PersonIdentity.OfSubject)], identities.Names);
                HashSet<int> inIt = [.. Enumerable.Range(present.Length, rated[^1].Scores.Length).Select(one => people[one])];
                known = Enumerable.Range(0, present.Length).Count(now => inIt.Contains(people[now]));
            }

            if (known == 0)
            {
                terminal.Error.WriteLine($"{source}: nobody in it is in the ratings, so it keeps nothing back.");
            }
        }

        AddSum(published, scorer, present, combined, identities.Names, problems);
        AddRated(rated, scorer, present, ofPerson, identities.Names, problems);
    }

    private static int AddPublished(
        string source,
        ValueList<MultiRaterScore> published,
        BenchmarkScorer scorer,
        PersonIdentity[] present,
        IReadOnlyList<MultiRaterScore> combined,
        NameMatching names,
        InputProblems problems)
    {
        PeopleIndex people = PeopleIndex.Of([.. present, .. published.Select(person => new PersonIdentity(person.SubjectId, person.Subject))], names);
        ILookup<int, int> presentOf = Enumerable.Range(0, present.Length).ToLookup(now => people[now]);
        int known = 0;
        foreach ((int place, MultiRaterScore before) in published.Index().Where(one => one.Item.Benchmark == scorer.Benchmark.Id))
        {
            foreach (int now in presentOf[people[present.Length + place]])
            {
                known++;
                string at = FormattableString.Invariant($"$[{place}]");
                problems.AddAll(
                    Republication.ProblemsWith(combined[now], before, scorer.Policy), problem =>
                        problem with { Source = source, Path = at + problem.Path?[1..] });
            }
        }

        return known;
    }

    /// <summary>What several published files tell together.</summary>
    private static void AddSum(
        List<MultiRaterScore> published,
        BenchmarkScorer scorer,
        PersonIdentity[] present,
        IReadOnlyList<MultiRaterScore> combined,
        NameMatching names,
        InputProblems problems)
    {
        PeopleIndex people = PeopleIndex.Of([.. present, .. published.Select(person => new PersonIdentity(person.SubjectId, person.Subject))], names);
        ILookup<int, MultiRaterScore> publishedOf = published.Index().ToLookup(one => people[present.Length + one.Index], one => one.Item);
        for (int now = 0; now < present.Length; now++)
        {
            problems.AddAll(
                Republication.ProblemsWithSum(combined[now], [.. publishedOf[people[now]]], scorer.Policy),
                problem => problem with { Path = FormattableString.Invariant($"person {now + 1}: {problem.Path}") });
        }
    }

    /// <summary>What the files of ratings tell, alone and together.</summary>
    private static void AddRated(
        List<(string Source, BenchmarkScore[] Scores)> rated,
        BenchmarkScorer scorer,
        PersonIdentity[] present,
        ILookup<int, BenchmarkScore> ofPerson,
        NameMatching names,
        InputProblems problems)
    {
        PeopleIndex people = PeopleIndex.Of([.. present, .. rated.SelectMany(file => file.Scores).Select(PersonIdentity.OfSubject)], names);
        (int File, BenchmarkScore Score)[] all = [.. rated.SelectMany((file, i) => file.Scores.Select(score => (i, score)))];
        ILookup<int, (int File, BenchmarkScore Score)> earlier = all.Index().ToLookup(one => people[present.Length + one.Index], one => one.Item);
        for (int now = 0; now < present.Length; now++)
        {
            IGrouping<int, BenchmarkScore>[] before = [.. earlier[people[now]].GroupBy(one => one.File, one => one.Score)];
            string source = string.Join(", ", before.Select(file => rated[file.Key].Source));
            problems.AddAll(
                Republication.ProblemsWithAll([.. ofPerson[now]], [.. before.Select(file => file.ToArray())], scorer.Policy, names),
                problem => problem with { Source = source, Path = FormattableString.Invariant($"person {now + 1}: {problem.Path}") });
        }
    }

    /// <summary>The scores of a file that was published; null when it holds ratings.</summary>
    /// <exception cref="InputException">The file cannot be read, or holds scores with problems.</exception>
    private static ValueList<MultiRaterScore>? Published(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using StreamReader reader = new(new MemoryStream(InUtf8(path)));
        string text = reader.ReadToEnd();
        try
        {
            return IsPublished(text) ? CompetencyJson.ReadList<MultiRaterScore>(text) : null;
        }
        catch (CompetencyInputException e)
        {
            InputProblems problems = new();
            problems.AddAll(e.Problems, problem => problem with { Source = RatingFile.SourceOf(path) });
            throw new InputException(problems);
        }
    }

    /// <exception cref="InputException">The file cannot be read, or not as text.</exception>
    private static byte[] InUtf8(string path)
    {
        string source = RatingFile.SourceOf(path);
        using Stream stream = InputFile.Open(path);
        using MemoryStream read = new();
        stream.CopyTo(read);
        byte[] text = read.ToArray();
        if (Utf8.IsValid(text) && !text.Contains((byte)0))
        {
            return text;
        }

        // Whatever it holds, the reader of JSON says only where it is no text.
        CompetencyJson.TryReadList<RatingSheet>(text, out _, out InputProblems found);
        InputProblems problems = new();
        problems.AddAll(found, problem => problem with { Source = source });
        throw new InputException(problems);
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
