using System.Globalization;
using Chally.Competencies.Scoring.Kernels;

namespace Chally.Competencies.Scoring;

/// <summary>Combines the scores of the competencies into the composite.</summary>
internal static class CompositeRule
{
    private const int MaxOnStack = 64;

    public static (CompositeScore? Overall, string? Reason, ValueList<ScoreFlag> Flags) Apply(
        Benchmark benchmark, ReadOnlySpan<CompetencyScore> competencies, ScoringPolicy policy)
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

        string counts = string.Create(CultureInfo.InvariantCulture, $"{scored} of {rateable} rateable competencies scored");
        if (rateable == 0)
        {
            return (null, "The content has nothing to rate.", []);
        }

        int needed = ScoreBoundary.Needed(rateable, policy.MinimumScoredShare);
        double composite = ScalarKernel.Composite(percents, weights, needed);
        if (double.IsNaN(composite))
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"{counts}, at least {needed} needed."), []);
        }

        return (new CompositeScore(composite, policy.Bands.Of(composite).Name), null, [.. Flags(competencies.Length, rateable, scored, counts)]);
    }

    private static IEnumerable<ScoreFlag> Flags(int competencies, int rateable, int scored, string counts)
    {
        if (scored < rateable)
        {
            yield return new ScoreFlag(ScoreFlagCodes.PartialComposite, $"{counts}; the composite rests on those alone.");
        }

        if (rateable < competencies)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.NothingToRate,
                string.Create(CultureInfo.InvariantCulture, $"{competencies - rateable} of {competencies} competencies have nothing to rate; the composite rests on the others."));
        }
    }
}
