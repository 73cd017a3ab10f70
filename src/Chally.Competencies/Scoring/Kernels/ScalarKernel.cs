using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>Scores rows one number at a time: the plain statement of the arithmetic, and the oracle of the vector kernels.</summary>
internal static class ScalarKernel
{
    /// <summary>Scores one row of valid ratings.</summary>
    /// <param name="layout">The key.</param>
    /// <param name="row">One byte an item.</param>
    /// <param name="scores">One number a competency, then the composite; NaN for what is not scored.</param>
    public static void ScoreRow(KeyLayout layout, ReadOnlySpan<byte> row, Span<double> scores)
    {
        for (int c = 0; c < layout.Competencies; c++)
        {
            scores[c] = ScoreCompetency(layout, row, c);
        }

        scores[layout.Competencies] = CompositeMean.Of(scores[..layout.Competencies], layout.CompetencyWeights, layout.NeededCompetencies);
    }

    /// <summary>The place of the first byte that is no rating; −1 when there is none.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> ratings, int points) => ratings.IndexOfAnyInRange((byte)(points + 1), byte.MaxValue);

    private static double ScoreCompetency(KeyLayout layout, ReadOnlySpan<byte> row, int competency)
    {
        long sum = 0;
        long weight = 0;
        int high = 0;
        int low = 0;
        for (int i = layout.Starts[competency]; i < layout.Starts[competency + 1]; i++)
        {
            int rating = row[i];
            if (rating == 0)
            {
                continue;
            }

            int itemWeight = layout.Weights[i];
            weight += itemWeight;
            if (layout.IsLow[i])
            {
                low++;
                sum += (long)itemWeight * (layout.Points - rating);
            }
            else
            {
                high++;
                sum += (long)itemWeight * (rating - 1);
            }
        }

        bool isScored = high + low >= layout.NeededItems[competency]
            && high >= layout.NeededHigh[competency] && low >= layout.NeededLow[competency];
        return isScored ? PercentScore.Of(sum, weight, layout.Range) : double.NaN;
    }
}
