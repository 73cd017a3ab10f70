namespace Chally.Competencies.Scoring.Arithmetic;

/// <summary>The percent of the maximum possible score from whole-number sums.</summary>
internal static class PercentScore
{
    /// <summary>
    /// 100·S/((max − min)·W): whole numbers up to one final division, so that any order of the items and any common factor of the
    /// weights give the same double.
    /// </summary>
    /// <param name="sum">S = Σw·(x′ − min) over the rated items.</param>
    /// <param name="weight">W = Σw over the rated items, above 0.</param>
    /// <param name="range">max − min of the rating scale.</param>
    /// <returns>0 to 100.</returns>
    public static double Of(long sum, long weight, int range) => (double)(100 * sum) / (range * weight);
}
