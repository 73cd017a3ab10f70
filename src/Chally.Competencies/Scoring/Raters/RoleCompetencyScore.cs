using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How the raters of one role score one competency.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record RoleCompetencyScore
{
    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Whether there is a score.</summary>
    public required RoleScoreStatus Status { get; init; }

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The mean of the percent scores of the raters who scored the competency, Σp/n: 0 to 100 scale points. That of a protected role
    /// (<see cref="RoleScore.IsProtected"/>) is a whole number from 5 to 95, halves rounded up. Null when not scored or withheld.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public double? Percent { get; init => field = value is double percent ? Require.Within(percent, 0, 100) : null; }

    /// <summary>At which end of the scale the score of a protected role lies, which is then 5 or less, or 95 or more; null between the ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not defined.</exception>
    public ScoreEnd? End { get; init => field = value is ScoreEnd end ? Require.Defined(end) : null; }

    /// <summary>The name of the band; null when not scored or withheld.</summary>
    public string? Band { get; init; }

    /// <summary>How many raters of the role scored the competency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Raters { get; init => field = Require.NotNegative(value); }
}
