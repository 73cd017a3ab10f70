using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>Combines the scores of the competencies into the composite.</summary>
internal static class CompositeRule
{
    private const int MaxOnStack = 64;

    /// <summary>The composite, or why there is none; what to keep in mind about it is added to the flags.</summary>
    public static (CompositeScore? Overall, string? Reason) Apply(
        Benchmark benchmark, ReadOnlySpan<CompetencyScore> competencies, ScoringPolicy policy, List<ScoreFlag> flags)
    {
        Span<double> percents = competencies.Length <= MaxOnStack ? stackalloc double[competencies.Length] : new double[competencies.Length];
        Span<double> weights = competencies.Length <= MaxOnStack ? stackalloc double[competencies.Length] : new double[competencies.Length];
        int rateable = 0;
        int scored = 0;
        for (int c = 0; c < competencies.Length; c++)
        {
            rateable += competencies[c].Status == ScoreStatus.NotRateable ? 0 : 1;
            scored += competencies[c].Percent is null ? 0 : 1;
            percents[c] = competencies[c].Percent ?? double.NaN;
            weights[c] = policy.WeightOf(benchmark.Competencies[c]);
        }

        if (rateable == 0)
        {
            return (null, "The content has nothing to rate.");
        }

        int needed = ScoreBoundary.Needed(rateable, policy.MinimumScoredShare);
        double composite = CompositeMean.Of(percents, weights, needed);
        if (double.IsNaN(composite))
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"{Counts(scored, rateable)}, at least {needed} needed."));
        }

        if (scored < rateable)
        {
            flags.Add(new ScoreFlag(ScoreFlagCodes.PartialComposite, $"{Counts(scored, rateable)}; the composite rests on those alone."));
        }

        if (rateable < competencies.Length)
        {
            flags.Add(new ScoreFlag(
                ScoreFlagCodes.NothingToRate,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{competencies.Length - rateable} of {competencies.Length} competencies have nothing to rate; the composite rests on the others.")));
        }

        return (new CompositeScore(composite, policy.Bands.Of(composite).Name), null);
    }

    private static string Counts(int scored, int rateable) =>
        string.Create(CultureInfo.InvariantCulture, $"{scored} of {rateable} rateable competencies scored");
}
