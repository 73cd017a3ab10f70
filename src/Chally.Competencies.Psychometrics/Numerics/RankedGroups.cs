using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>The scores of two groups in one order: what everything that rests on ranks is computed from, after one sort.</summary>
/// <remarks>Scores are equal when they are so after rounding to 10 decimals, as everywhere where scores are compared.</remarks>
internal sealed class RankedGroups
{
    private readonly int[] highBelow;
    private readonly int[] lowBelow;

    public RankedGroups(ReadOnlySpan<double> high, ReadOnlySpan<double> low)
    {
        double[] highs = Sorted(high);
        double[] lows = Sorted(low);
        List<double> scores = [];
        List<int> below1 = [0];
        List<int> below2 = [0];
        int i = 0;
        int j = 0;
        while (i < highs.Length || j < lows.Length)
        {
            double score = j == lows.Length || (i < highs.Length && highs[i] <= lows[j]) ? highs[i] : lows[j];
            while (i < highs.Length && highs[i] == score)
            {
                i++;
            }

            while (j < lows.Length && lows[j] == score)
            {
                j++;
            }

            scores.Add(score);
            below1.Add(i);
            below2.Add(j);
        }

        Scores = [.. scores];
        highBelow = [.. below1];
        lowBelow = [.. below2];
    }

    /// <summary>Groups of which it is known how many are below each score, and below any higher one.</summary>
    public RankedGroups(double[] scores, int[] highBelow, int[] lowBelow)
    {
        Scores = scores;
        this.highBelow = highBelow;
        this.lowBelow = lowBelow;
    }

    /// <summary>The different scores from the lowest.</summary>
    public double[] Scores { get; }

    public int High => highBelow[^1];

    public int Low => lowBelow[^1];

    /// <summary>How many of the high group have the score at a place.</summary>
    public int HighAt(int place) => highBelow[place + 1] - highBelow[place];

    public int LowAt(int place) => lowBelow[place + 1] - lowBelow[place];

    /// <summary>How many of the high group have less than the score at a place.</summary>
    public int HighBelow(int place) => highBelow[place];

    public int LowBelow(int place) => lowBelow[place];

    /// <summary>How many of the high group have at least the score at a place.</summary>
    public int HighFrom(int place) => High - highBelow[place];

    public int LowFrom(int place) => Low - lowBelow[place];

    public bool Matches(RankedGroups other) =>
        Scores.AsSpan().SequenceEqual(other.Scores) && highBelow.AsSpan().SequenceEqual(other.highBelow) && lowBelow.AsSpan().SequenceEqual(other.lowBelow);

    private static double[] Sorted(ReadOnlySpan<double> scores)
    {
        double[] sorted = new double[scores.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = ScoreBoundary.Round(scores[i]);
        }

        Array.Sort(sorted);
        return sorted;
    }
}
