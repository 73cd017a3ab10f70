namespace Chally.Competencies.Scoring.Raters;

/// <summary>Means that do not depend on the order of what they are of, not even in the last bit.</summary>
internal static class OrderedMean
{
    /// <summary>
    /// Σx/n over the scores in rising order, clamped to their range: in exact arithmetic the mean lies there anyway; in doubles the last
    /// bit may not.
    /// </summary>
    /// <param name="scores">At least one score; sorted in place.</param>
    public static double Of(Span<double> scores)
    {
        scores.Sort();
        double sum = 0;
        foreach (double score in scores)
        {
            sum += score;
        }

        return Math.Clamp(sum / scores.Length, scores[0], scores[^1]);
    }
}
