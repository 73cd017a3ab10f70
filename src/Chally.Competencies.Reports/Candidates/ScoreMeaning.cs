using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>What a score is and is not, and where it comes from.</summary>
internal static class ScoreMeaning
{
    public static IEnumerable<Section> Of(CandidateResults results) =>
    [
        new Section("meaning", "What the score is, and is not", () => [.. Meaning(results).Select(text => new Passage(text))]),
        new Section("provenance", "Where it comes from",
            () => [ReportEnding.Provenance(results.Score.Provenance, results.Benchmark.Id, results.Shown.Norms, results.Options)]),
    ];

    private static IEnumerable<string> Meaning(CandidateResults results)
    {
        RatingScale scale = results.Benchmark.RatingScale;
        Wording words = results.Words;
        yield return $"Every item was rated from {words.Whole(scale.Min)} to {words.Whole(scale.Max)}. A low-pole item counts in reverse. The scale points " +
            $"say how far the ratings "
            + "went from the least possible (0, all at the low pole) to the most possible (100, all at the high pole); the overall score is the weighted " +
                "mean of the competencies.";
        yield return results.Norms is null
            ? "It is not a percentile: without a norm set nothing here says how many people score lower, and nothing says how much of a difference is error " +
                "of measurement."
            : "Scale points are not percentiles: where the person stands among others is said as percentile rank, for the norm set that is named.";
        yield return "It is what raters saw and remembered, on these behaviors alone. It does not measure what a person could do, and no evidence that it " +
            "predicts performance ships with this content.";
    }
}
