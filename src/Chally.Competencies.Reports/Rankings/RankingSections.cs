using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Rankings;

/// <summary>The parts of a report on a ranking.</summary>
internal static class RankingSections
{
    /// <summary>How many people a caution names.</summary>
    private const int ListedNames = 5;

    public static IReadOnlyList<Fact> Facts(RankingResults results)
    {
        Wording words = results.Words;
        return Fact.Known(
        [
            ("Ranked by", results.By),
            ("Ranked", words.Whole(results.Ranked.Count)),
            ("Not ranked", results.Others.Count == 0 ? null : words.Whole(results.Others.Count)),
            ("Error by norm set", results.Ranking.NormSet),
        ]);
    }

    /// <summary>One sentence: who leads, and from whom error of measurement does not tell them apart.</summary>
    public static string Finding(RankingResults results)
    {
        if (results.Ranked.Count == 0)
        {
            return "Nobody is ranked: nobody has a score.";
        }

        Wording words = results.Words;
        (string Name, RankedPerson Person)[] first = [.. results.Ranked.TakeWhile(one => one.Person.Rank == 1)];
        string who = first.Length <= ListedNames ? Wording.And([.. first.Select(one => one.Name)]) : words.Count(first.Length, "person", "people");
        string start = $"{who} {(first.Length == 1 ? "stands highest" : "share the highest rank")} with {words.ScalePoints(first[0].Person.Percent!.Value)}";
        return first[0].Person.WithinError switch
        {
            null => $"{start}.",
            { Others: 0 } => $"{start}, apart from everybody by more than error of measurement.",
            { } span when first.Length == 1 || span.Others >= first.Length =>
                $"{start}; error of measurement does not tell {(first.Length == 1 ? "this score" : "them")} apart from " +
                    $"{words.Count(span.Others - (first.Length - 1), "other person", "other people")}.",
            _ => $"{start}, apart from everybody else by more than error of measurement.",
        };
    }

    /// <summary>From where to where the scores go, and how near neighbours are not told apart.</summary>
    public static string ChartFinding(RankingResults results)
    {
        if (results.Ranked.Count == 0)
        {
            return "Nobody is ranked";
        }

        Wording words = results.Words;
        string range = $"{words.Count(results.Ranked.Count, "score", "scores")} from {words.Points(results.Ranked[^1].Person.Percent)} to " +
            $"{words.Points(results.Ranked[0].Person.Percent)} of 100";
        int within = results.Ranked.Count(one => one.Person.WithinError is { Others: > 0 });
        return results.Ranking.ConfidenceLevel is null ? $"{range}, the error of which is not known"
            : within == 0 ? $"{range}, all of them told apart from each other"
            : $"{range}: error of measurement does not tell {words.Whole(within)} of them apart from others";
    }

    public static string ErrorNote(RankingResults results) => results.Ranking.ConfidenceLevel is double level
        ? $"By the reliability of norm set {results.Ranking.NormSet}, two scores are not told apart when they differ by z·√(SEM² + SEM²) of the two or less, "
            + $"z for confidence level {results.Words.Number(level, "0.####")}. Each pair is judged on its own."
        : "Nothing says how much of a difference is error of measurement: read nearby scores as equal.";

    public static Drawing ChartOf(RankingResults results)
    {
        Wording words = results.Words;
        Dictionary<int, double> points = results.Ranked.DistinctBy(one => one.Person.Rank)
            .ToDictionary(one => one.Person.Rank!.Value, one => one.Person.Percent!.Value);
        TrackRow[] rows = [.. results.Ranked.Select(one => RowOf(results, one.Name, one.Person, points))];
        string error = results.Ranking.ConfidenceLevel is null
            ? "Without a norm set no range of error is drawn, and the order may be noise."
            : "The bar reaches from the lowest to the highest score that error of measurement does not tell apart from this one; "
                + "beside the score stand the ranks that these hold.";
        return new TrackRows(
            ChartFinding(results),
            $"Scale points by which people are ranked. Equal scores share a rank, marked =, and the next rank counts all of them. {error}",
            PoleAxis.ScalePoints, rows, Numbers(words, results));
    }

    /// <summary>Who is not ranked, and why; nothing where everybody is.</summary>
    public static IEnumerable<Section> NotRanked(RankingResults results)
    {
        if (results.Others.Count > 0)
        {
            yield return new Section("not-ranked", "Not ranked, as they are not scored",
                [new DataTable("Not ranked", ["Person", "Reason"], [.. results.Others.Select(one => (string[])[one.Name, one.Person.Reason ?? "–"])])])
            { IsBrief = true };
        }
    }

    public static Section Cautions(RankingResults results)
    {
        List<Block> blocks = [.. results.Ranking.Flags.Select(flag => new Passage(flag.Rule, PassageKind.Caution))];
        foreach (IGrouping<string, string> rule in results.Ranked.SelectMany(one => one.Person.Flags.Select(flag => (flag.Rule, one.Name)))
            .GroupBy(one => one.Rule, one => one.Name))
        {
            blocks.Add(new Passage($"{Names(results.Words, [.. rule], results.Ranked.Count)}: {rule.Key}", PassageKind.Caution));
        }

        blocks.Add(new Passage("A rank says nothing about how far people are apart, and nothing about who is good enough: that is what a validated cut would " +
            "be for. A person decides, and records why."));
        return new Section("cautions", "What to be careful about", blocks) { IsBrief = true };
    }

    public static Section Provenance(RankingResults results)
    {
        Ranking ranking = results.Ranking;
        (string Label, string? Text)[] facts =
        [
            ("Benchmark", ranking.Benchmark),
            ("Content version", results.Benchmark.ContentVersion),
            ("Scoring hash", ranking.ScoringHash),
            ("Policy hash", ranking.PolicyHash),
            ("Norm set", ranking.NormSet),
            ("Report made", results.Options.Made is DateTimeOffset made ? results.Words.Date(made) : null),
        ];
        return new Section("provenance", "Where it comes from",
            [new FactList([.. facts.Where(fact => fact.Text is not null).Select(fact => new Fact(fact.Label, fact.Text!))])]);
    }

    private static TrackRow RowOf(RankingResults results, string name, RankedPerson person, Dictionary<int, double> points)
    {
        Wording words = results.Words;
        double percent = person.Percent!.Value;
        string span = SpanOf(words, person.WithinError);
        string number = person.WithinError is null ? words.Points(percent) : $"{words.Points(percent)} · {span}";
        string alternative = $"rank {RankOf(results, person)}, {words.ScalePoints(percent)}{(person.WithinError is null ? string.Empty : $", {span}")}";
        (double, double)? range = person.WithinError is RankSpan within ? (points[within.Last], points[within.First]) : null;
        return new TrackRow(name, number, new RankTrack(alternative, percent, range))
        {
            Mark = RankOf(results, person),
        };
    }

    private static string RankOf(RankingResults results, RankedPerson person) =>
        $"{results.Words.Whole(person.Rank!.Value)}{(results.IsShared(person) ? "=" : string.Empty)}";

    private static string SpanOf(Wording words, RankSpan? span) => span switch
    {
        null => "–",
        { Others: 0 } => "alone",
        _ when span.First == span.Last => $"rank {words.Whole(span.First)}",
        _ => $"ranks {words.Whole(span.First)} to {words.Whole(span.Last)}",
    };

    private static DataTable Numbers(Wording words, RankingResults results) => new(
        "Ranks",
        [TableColumn.Number("Rank"), "Person", TableColumn.Number("Scale points"), TableColumn.Number("SEM"), "Band", "Not told apart from"],
        [
            .. results.Ranked.Select(one => (string[])
            [
                RankOf(results, one.Person), one.Name, words.Figure(one.Person.Percent, 1), words.Figure(one.Person.Sem, 1), one.Person.Band ?? "–",
                one.Person.WithinError is RankSpan span ? span.Others == 0 ? "nobody" : $"{words.Count(span.Others, "other", "others")}, " +
                    $"{SpanOf(words, span)}" : "–",
            ]),
        ]);

    private static string Names(Wording words, string[] names, int all) =>
        names.Length == all ? "Everybody"
        : names.Length <= ListedNames ? Wording.And(names)
        : $"{string.Join(", ", names[..ListedNames])} and {words.Whole(names.Length - ListedNames)} more";
}
