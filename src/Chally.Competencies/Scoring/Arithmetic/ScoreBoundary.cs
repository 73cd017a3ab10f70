namespace Chally.Competencies.Scoring.Arithmetic;

/// <summary>How scores are compared with bands, cuts, minimums and each other.</summary>
public static class ScoreBoundary
{
    /// <summary>The allowance when a count is compared with a share of an expected count, which need not be a whole number.</summary>
    private const double CountTolerance = 1e-9;

    /// <summary>
    /// Rounds a score to 10 decimals. The last bits of a double depend on the way it was computed; without this, scores that
    /// are equal on paper fall on both sides of a boundary.
    /// </summary>
    /// <param name="score">The score.</param>
    /// <returns>The score with 10 decimals.</returns>
    public static double Round(double score) => Math.Round(score, 10);

    /// <summary>The smallest count that reaches a share of the expected count, at least one.</summary>
    /// <param name="expected">The expected count.</param>
    /// <param name="share">The share, 0 to 1.</param>
    /// <returns>The smallest whole number that is not below share·expected − 1e-9, and 1 or more.</returns>
    public static int Needed(int expected, double share) => Math.Max(1, (int)Math.Ceiling((share * expected) - CountTolerance));

    /// <summary>Whether a count reaches a share of the expected count, at least one.</summary>
    /// <param name="count">The count.</param>
    /// <param name="expected">The expected count.</param>
    /// <param name="share">The share, 0 to 1.</param>
    /// <returns>True when the count is <see cref="Needed"/> or more.</returns>
    public static bool Reaches(int count, int expected, double share) => count >= Needed(expected, share);
}
