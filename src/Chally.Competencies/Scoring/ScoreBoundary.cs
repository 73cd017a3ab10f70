namespace Chally.Competencies.Scoring;

/// <summary>How scores are compared with bands, cuts, minimums and each other.</summary>
internal static class ScoreBoundary
{
    /// <summary>The allowance when a count is compared with a share of an expected count, which need not be a whole number.</summary>
    private const double CountTolerance = 1e-9;

    /// <summary>
    /// Rounds a score to 10 decimals. The last bits of a double depend on the way it was computed; without this, scores that
    /// are equal on paper fall on both sides of a boundary.
    /// </summary>
    public static double Round(double score) => Math.Round(score, 10);

    /// <summary>The smallest count that reaches a share of the expected count, at least one.</summary>
    public static int Needed(int expected, double share) => Math.Max(1, (int)Math.Ceiling((share * expected) - CountTolerance));

    /// <summary>Whether a count reaches a share of the expected count, at least one.</summary>
    public static bool Reaches(int count, int expected, double share) => count >= Needed(expected, share);
}
