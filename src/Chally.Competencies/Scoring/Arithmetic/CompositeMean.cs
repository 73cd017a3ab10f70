namespace Chally.Competencies.Scoring.Arithmetic;

/// <summary>The composite from the scores of the competencies.</summary>
internal static class CompositeMean
{
    /// <summary>
    /// The weighted mean Σw·p/Σw over the scored competencies in benchmark order, clamped to their range; NaN when too few are scored.
    /// </summary>
    public static double Of(ReadOnlySpan<double> percents, ReadOnlySpan<double> weights, int needed)
    {
        int scored = 0;
        double sum = 0;
        double weight = 0;
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        for (int c = 0; c < percents.Length; c++)
        {
            double percent = percents[c];
            if (!double.IsNaN(percent))
            {
                scored++;
                sum += weights[c] * percent;
                weight += weights[c];
                lowest = percent < lowest ? percent : lowest;
                highest = percent > highest ? percent : highest;
            }
        }

        // A mean lies between its parts; the last bit of the division must not carry it out of them, nor beyond 100.
        return scored >= needed && scored > 0 ? Math.Clamp(sum / weight, lowest, highest) : double.NaN;
    }
}
