using System.Globalization;

namespace Chally.Competencies.Scoring;

/// <summary>Combines the scores of the competencies into the composite.</summary>
internal static class CompositeRule
{
    public static (CompositeScore? Overall, string? Reason, ValueList<ScoreFlag> Flags) Apply(
        Benchmark benchmark, ReadOnlySpan<CompetencyScore> competencies, ScoringPolicy policy)
    {
        int rateable = 0;
        int scored = 0;
        double sum = 0;
        double weights = 0;
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        for (int c = 0; c < competencies.Length; c++)
        {
            rateable += competencies[c].Status == ScoreStatus.NotRateable ? 0 : 1;
            if (competencies[c].Percent is double percent)
            {
                double weight = benchmark.Competencies[c].Weight;
                scored++;
                sum += weight * percent;
                weights += weight;
                lowest = Math.Min(lowest, percent);
                highest = Math.Max(highest, percent);
            }
        }

        string counts = string.Create(CultureInfo.InvariantCulture, $"{scored} of {rateable} rateable competencies scored");
        if (rateable == 0)
        {
            return (null, "The content has nothing to rate.", []);
        }

        if (!ScoreBoundary.Reaches(scored, rateable, policy.MinimumScoredShare))
        {
            int needed = ScoreBoundary.Needed(rateable, policy.MinimumScoredShare);
            return (null, string.Create(CultureInfo.InvariantCulture, $"{counts}, at least {needed} needed."), []);
        }

        // A mean lies between its parts; the last bit of the division must not carry it out of them, nor beyond 100.
        double composite = Math.Clamp(sum / weights, lowest, highest);
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
