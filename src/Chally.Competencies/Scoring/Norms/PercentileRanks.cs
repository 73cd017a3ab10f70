using System.Runtime.CompilerServices;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Looks percentile ranks up among the frequencies of a norm table: sums once, then a binary search for each person.</summary>
internal sealed class PercentileRanks
{
    /// <summary>Lists are immutable, so what follows from one is computed once for as long as it lives.</summary>
    private static readonly ConditionalWeakTable<ValueList<ScoreFrequency>, PercentileRanks> Known = [];

    private readonly double[] scores;

    /// <summary>How many people score below each tabled score, and all at the end.</summary>
    private readonly long[] below;

    private PercentileRanks(ValueList<ScoreFrequency> frequencies)
    {
        scores = new double[frequencies.Count];
        below = new long[frequencies.Count + 1];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = ScoreBoundary.Round(frequencies[i].Score);
            below[i + 1] = below[i] + frequencies[i].Count;
        }
    }

    public static PercentileRanks Of(ValueList<ScoreFrequency> frequencies) => Known.GetValue(frequencies, static list => new PercentileRanks(list));

    public double At(double percent)
    {
        double score = ScoreBoundary.Round(percent);
        int place = Array.BinarySearch(scores, score);

        // Between two tabled scores nobody is equal.
        double midway = place >= 0 ? below[place] + (0.5 * (below[place + 1] - below[place])) : below[~place];
        return 100 * midway / below[^1];
    }
}
