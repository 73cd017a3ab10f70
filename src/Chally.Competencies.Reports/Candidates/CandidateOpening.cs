using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>Who was rated, and the figure and the sentence that a reader looks for first.</summary>
internal static class CandidateOpening
{
    public static IReadOnlyList<Fact> Facts(CandidateResults results)
    {
        (BenchmarkScore score, Wording words) = (results.Score, results.Words);
        (int rated, int expected) = (score.Competencies.Sum(one => one.Rated), score.Competencies.Sum(one => one.Expected));
        return Fact.Known(
        [
            ("Job", results.Benchmark.Title),
            ("Rated by", Wording.RatedBy(score)),
            ("Completed", score.Completed is DateTimeOffset date ? words.Date(date) : null),
            ("Items rated", $"{words.Whole(rated)} of {words.Whole(expected)}"),
            ("Purpose", score.Purpose),
        ]);
    }

    public static IReadOnlyList<Block> Blocks(CandidateResults results) =>
    [
        Headline(results),
        new Passage(Lead(results), PassageKind.Lead),
        .. results.Score.Quality?.Flags.Count > 0
            ? [new Passage("The way the ratings were given calls for care: see The ratings, and what to be careful about.", PassageKind.Caution)]
            : Array.Empty<Block>(),
        .. results.Score.Overall is null
            ? Array.Empty<Block>()
            : [new Passage("Bands are a convention for reading, unless they were validated for this use.", PassageKind.Note)],
    ];

    private static Headline Headline(CandidateResults results)
    {
        BenchmarkScore score = results.Score;
        List<Fact> lines = [];
        if (score.Overall is CompositeScore overall)
        {
            lines.Add(new Fact("Band", overall.Band));
        }

        if (score.RuleOutcome is RuleOutcome decision)
        {
            lines.Add(new Fact("Decision rule", DecisionLine.Of(decision, results)));
        }

        if (results is { Norms: NormComparison norms, Shown.Norms: NormSet set })
        {
            lines.Add(new Fact($"Among {results.Words.Count(set.N, "person", "people")}", AmongOthers(norms, set, results.Words)));
        }

        return score.Overall is CompositeScore composite
            ? new Headline(results.Words.Points(composite.Percent), "of 100 scale points overall", lines)
            : new Headline("No overall score", score.OverallReason ?? string.Empty, lines);
    }

    private static string AmongOthers(NormComparison norms, NormSet set, Wording words)
    {
        string whom = $"{set.Population}; {set.Setting}; {words.Date(set.Date)}";
        if (norms.Overall is not NormedScore overall)
        {
            return $"No comparison: {norms.OverallReason} ({whom})";
        }

        string? rank = overall.PercentileRank is not null ? $"percentile rank {words.PercentileRank(overall)}" : null;
        string? interval = overall.Interval is ScoreInterval range
            ? $"interval {words.Range(range.Lower, range.Upper)} points at confidence level {words.Decimal(range.Level, 2)}"
            : null;
        string[] known = [.. new[] { rank, interval }.OfType<string>()];
        return $"{(known.Length == 0 ? "neither a percentile rank nor an interval" : string.Join("; ", known))} ({whom})";
    }

    /// <summary>Where the person stands highest and where to begin, as far as the scores tell the competencies apart.</summary>
    private static string Lead(CandidateResults results)
    {
        CompetencyLean[] scored = [.. results.Contrast.Competencies.Where(lean => lean.Percent is not null).OrderByDescending(lean => lean.Percent)];
        if (scored.Length == 0)
        {
            return "Too little was rated to say where the person stands.";
        }

        string begin = results.Plan.Steps.FirstOrDefault() is DevelopmentStep step ? $"Begin with {step.Name}." : "No known gap to work on.";
        if (scored.Length == 1)
        {
            return begin;
        }

        string highest = results.Words.Points(scored[0].Percent);
        return highest == results.Words.Points(scored[^1].Percent) ? "The competencies stand even."
            : IsWithinError(results, scored[0], scored[^1]) ? "Error of measurement does not tell the competencies apart."
            : $"Highest in {Wording.And([.. scored.TakeWhile(lean => results.Words.Points(lean.Percent) == highest).Select(lean => lean.Name)])}. {begin}";
    }

    /// <summary>Whether the difference of two scores is within 1.96 standard errors of it, √(SEM₁² + SEM₂²); false where these are not known.</summary>
    private static bool IsWithinError(CandidateResults results, CompetencyLean first, CompetencyLean second) =>
        SemOf(results, first) is double one && SemOf(results, second) is double other
        && first.Percent - second.Percent < ReliableChange.Threshold * Math.Sqrt((one * one) + (other * other));

    private static double? SemOf(CandidateResults results, CompetencyLean lean) => results.Norms?.Competencies.First(one => one.Id == lean.Id).Normed?.Sem;

    /// <summary>One sentence: how many competencies lean where, the highest and the lowest.</summary>
    public static string Finding(CandidateResults results)
    {
        (string Name, double Percent)[] scored =
        [
            .. results.Contrast.Competencies.Where(lean => lean.Percent is not null).Select(lean => (lean.Name, lean.Percent!.Value)),
        ];
        if (scored.Length == 0)
        {
            return "No competency is scored: too little was rated to say where the person stands.";
        }

        Wording words = results.Words;
        int high = scored.Count(one => one.Percent > 50);
        int low = scored.Count(one => one.Percent < 50);
        if (high + low == 0)
        {
            return $"Stands in the middle of the scale in {words.Whole(scored.Length)} of {words.Whole(results.Contrast.Competencies.Count)} competencies.";
        }

        string side = high >= low ? $"Leans to the high pole in {words.Whole(high)}" : $"Leans to the low pole in {words.Whole(low)}";
        string of = scored.Length == results.Contrast.Competencies.Count ? "competencies" : "scored competencies";
        string start = $"{side} of {words.Whole(scored.Length)} {of}";
        (string Name, double Percent) highest = scored.MaxBy(one => one.Percent);
        (string Name, double Percent) lowest = scored.MinBy(one => one.Percent);
        return words.Points(highest.Percent) == words.Points(lowest.Percent)
            ? $"{start}, with {words.ScalePoints(highest.Percent)} in {(scored.Length == 1 ? highest.Name : "each")}."
            : $"{start}: highest in {highest.Name} ({words.Points(highest.Percent)}), lowest in {lowest.Name} ({words.Points(lowest.Percent)}).";
    }
}
