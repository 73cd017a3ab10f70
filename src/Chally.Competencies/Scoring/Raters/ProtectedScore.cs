using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>What is told of the scores of raters who were promised that nobody can tell who said what.</summary>
/// <remarks>
/// A mean of few raters adds up with what else is known: from the exact one, whoever knows all raters but one works out the last one's
/// score. So the mean is rounded before anything is computed from it, and nothing in the library holds the unrounded one any longer.
/// </remarks>
public static class ProtectedScore
{
    /// <summary>At and under this score, and at and over the other one, no more than that is told: means at the ends tell what everybody said.</summary>
    public const double Lowest = 5;

    /// <inheritdoc cref="Lowest"/>
    public const double Highest = 95;

    /// <summary>How many protected raters stand at least behind any figure of an item, and how many of their ratings behind one of a score.</summary>
    public const int FewestOfAnItem = 5;

    /// <summary>What is expected of a member that follows from others.</summary>
    public const string Derived = "what follows from the other members";

    /// <summary>What an end is, for schemas.</summary>
    public const string EndDescription = "At which end of the scale the score lies: it is 5 or less, or 95 or more. Left out between the ends.";

    /// <summary>Whether raters of a role are protected: peers, direct reports, customers, and raters whose role is not known.</summary>
    /// <param name="role">The role; null when it is not known.</param>
    /// <returns>True for a protected role.</returns>
    public static bool Covers(RaterRole? role) => role is null or RaterRole.Peer or RaterRole.DirectReport or RaterRole.Customer;

    /// <summary>
    /// The whole number of scale points that is told of a mean: rounded to 10 decimals, so that means which are equal on paper are told
    /// alike, then to a whole number, halves up, then brought to 5 to 95.
    /// </summary>
    internal static double Of(double mean) => Math.Clamp(Math.Floor(ScoreBoundary.Round(mean) + 0.5), Lowest, Highest);

    /// <summary>Whether a number of scale points can be what is told of a protected mean.</summary>
    internal static bool IsTold(double percent) => percent is >= Lowest and <= Highest && percent == Math.Floor(percent);

    /// <summary>At which end of the scale a protected score lies; null between them.</summary>
    internal static ScoreEnd? EndOf(double percent) => percent <= Lowest ? ScoreEnd.OrLess : percent >= Highest ? ScoreEnd.OrMore : null;

    /// <summary>Whether a score lies at an end; so as long as one of the two is not known.</summary>
    internal static bool MayBeAt(double? percent, ScoreEnd? end) =>
        percent is not double known || end is null || known == (end == ScoreEnd.OrLess ? Lowest : Highest);

    /// <summary>Holds a score to the end that is said of it; no rule while one of the two is not known.</summary>
    /// <exception cref="ArgumentException">The score does not lie there.</exception>
    internal static void RequireEnd(double? percent, ScoreEnd? end) => Require.That(
        MayBeAt(percent, end) ? null : "the end at which the score lies", "another one", nameof(end));

    /// <summary>The end at which a mean of scores lies: the one at which all of them lie; null when they lie at none, or at different ones.</summary>
    internal static ScoreEnd? EndOfAll(IEnumerable<ScoreEnd?> ends)
    {
        ScoreEnd?[] different = [.. ends.Distinct()];
        return different.Length == 1 ? different[0] : null;
    }
}
