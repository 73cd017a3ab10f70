using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How all roles but the person themselves score one competency.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record CombinedCompetencyScore
{
    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Whether there is a score.</summary>
    public required ScoreStatus Status { get; init; }

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The mean of the role scores, each role counting once whatever the number of its raters, self and withheld roles left out: 0 to 100
    /// scale points. Protected roles enter with their rounded scores. Null when no role has a score.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public double? Percent { get; init => field = value is double percent ? Require.Within(percent, 0, 100) : null; }

    /// <summary>At which end of the scale the score lies: the one at which the scores of all its roles lie; else null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not defined.</exception>
    public ScoreEnd? End { get; init => field = value is ScoreEnd end ? Require.Defined(end) : null; }

    /// <summary>The name of the band; null when not scored.</summary>
    public string? Band { get; init; }

    /// <summary>How many roles the score rests on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Roles { get; init => field = Require.NotNegative(value); }
}
