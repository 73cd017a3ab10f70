using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>How the ratings were given, and what to be careful about for that reason. Reported, never applied.</summary>
internal static class AnswerSection
{
    public static Section Of(CandidateResults results)
    {
        List<Block> blocks = [];
        if (results.Score.Quality is ResponseQuality quality)
        {
            blocks.Add(new FactList(Facts(results.Words, quality, results.Benchmark.RatingScale.Range / 2.0)));
        }

        string[] cautions = [.. Cautions(results).Distinct()];
        blocks.AddRange(cautions.Select(text => new Passage(text, PassageKind.Caution)));
        if (cautions.Length == 0)
        {
            blocks.Add(new Passage("Nothing in the way the ratings were given stands out."));
        }

        return new Section("answers", "The ratings, and what to be careful about", blocks) { IsBrief = true };
    }

    /// <param name="words">How numbers are written.</param>
    /// <param name="quality">The figures.</param>
    /// <param name="reach">The largest acquiescence that the scale allows, in rating points.</param>
    private static Fact[] Facts(Wording words, ResponseQuality quality, double reach) =>
    [
        new("Rated", $"{words.Whole(quality.Rated)} of {words.Whole(quality.Rated + quality.Missing)} items"),
        new("Longest run of one rating", quality.Longstring is int run ? words.Count(run, "item") : "–"),
        new("Spread of the ratings (SD)", words.Decimal(quality.Variability, 2)),
        new($"Agreement with both poles alike (0 is none, {words.Number(-reach, "0.#")} to {words.Number(reach, "0.#")} are the ends)",
            words.Decimal(quality.Acquiescence, 2)),
    ];

    private static IEnumerable<string> Cautions(CandidateResults results)
    {
        foreach (ScoreFlag flag in results.Score.Flags.Concat(results.Score.Quality?.Flags ?? []))
        {
            yield return flag.Rule;
        }

        foreach (Passage flag in Figures.ByText(
            results.Benchmark.Competencies.Zip(results.Score.Competencies).SelectMany(pair => pair.Second.Flags.Select(flag => (pair.First.Name, flag.Rule))),
            results.Score.Competencies.Count))
        {
            yield return flag.Text.ToString();
        }

        foreach (BenchmarkCompetency entry in results.Benchmark.Competencies.Where(entry => entry.Competency.Caution is not null))
        {
            yield return $"{entry.Name}: caution: {entry.Competency.Caution}";
        }
    }
}
