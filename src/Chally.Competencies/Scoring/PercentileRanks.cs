using System.Runtime.CompilerServices;

namespace Chally.Competencies.Scoring;

/// <summary>Looks percentile ranks up among the frequencies of a norm table: sums once, then a binary search for each person.</summary>
internal sealed class PercentileRanks
{
    /// <summary>Lists are immutable, so what follows from one is computed once for as long as it lives.</summary>
    private static readonly ConditionalWeakTable<ValueList<ScoreFrequency>, PercentileRanks> Known = [];

    private readonly double[] scores;
    private readonly double[] ranks;

    private PercentileRanks(ValueList<ScoreFrequency> frequencies)
    {
        scores = new double[frequencies.Count];
        ranks = new double[frequencies.Count];
        long all = 0;
        foreach (ScoreFrequency frequency in frequencies.AsSpan())
        {
            all += frequency.Count;
        }

        long below = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = ScoreBoundary.Round(frequencies[i].Score);
            ranks[i] = 100 * (below + (0.5 * frequencies[i].Count)) / all;
            below += frequencies[i].Count;
        }
    }

    public static PercentileRanks Of(ValueList<ScoreFrequency> frequencies) => Known.GetValue(frequencies, static list => new PercentileRanks(list));

    public double At(double percent)
    {
        double score = ScoreBoundary.Round(percent);
        int place = Array.BinarySearch(scores, score);
        if (place >= 0)
        {
            return ranks[place];
        }

        int next = ~place;
        if (next == 0 || next == scores.Length)
        {
            return next == 0 ? 0 : 100;
        }

        // The last bit of the interpolation must not carry a score past the next one.
        int last = next - 1;
        return Math.Min(ranks[next], ranks[last] + ((ranks[next] - ranks[last]) * (score - scores[last]) / (scores[next] - scores[last])));
    }
}
