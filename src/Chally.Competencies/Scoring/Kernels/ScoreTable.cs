using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Every score that a competency can have whose items all weigh 1: it depends on nothing but how many items are rated and the sum of
/// their keyed ratings, so it is divided once and looked up ever after.
/// </summary>
internal sealed class ScoreTable
{
    private readonly double[] scores;

    private ScoreTable(double[] scores) => this.scores = scores;

    /// <summary>The scores by place, which is the number rated times <see cref="Lane.Mark"/> plus the sum; NaN where too few items are rated.</summary>
    public double[] Scores => scores;

    /// <summary>The table of a competency; null when its items weigh differently, its sums are too large or each pole has a minimum.</summary>
    public static ScoreTable? TryCreate(KeyLayout layout, int competency)
    {
        int items = layout.Starts[competency + 1] - layout.Starts[competency];
        ReadOnlySpan<int> weights = layout.Weights.AsSpan(layout.Starts[competency], items);
        return weights.ContainsAnyExcept(1) || items * layout.Range >= Lane.Mark || layout.NeededHigh[competency] > 0 || layout.NeededLow[competency] > 0
            ? null
            : new ScoreTable(Fill(items, layout.NeededItems[competency], layout.Range));
    }

    private static double[] Fill(int items, int needed, int range)
    {
        double[] scores = new double[(items + 1) * Lane.Mark];
        Array.Fill(scores, double.NaN);
        for (int rated = Math.Max(1, needed); rated <= items; rated++)
        {
            for (int sum = 0; sum <= rated * range; sum++)
            {
                scores[(rated * Lane.Mark) + sum] = PercentScore.Of(sum, rated, range);
            }
        }

        return scores;
    }
}
