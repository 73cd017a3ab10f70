using Chally.Competencies.Content;

namespace Chally.Competencies.Psychometrics;

/// <summary>The score of one applicant with the group that the applicant belongs to.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record GroupedScore
{
    /// <summary>Creates a score.</summary>
    /// <param name="group">The group.</param>
    /// <param name="score">The score; null when the applicant has none.</param>
    /// <param name="stratum">The stratum; null when applicants are not divided.</param>
    /// <exception cref="ArgumentException">A text is blank, too long, or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is not a finite number.</exception>
    public GroupedScore(string group, double? score, string? stratum = null)
    {
        Group = group;
        Score = score;
        Stratum = stratum;
    }

    /// <summary>The group.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string Group { get; init => field = Require.Label(value); }

    /// <summary>The score; null when the applicant has none, and then stands in no figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not a finite number.</exception>
    public double? Score
    {
        get;
        init => field = value is double score ? Require.Within(score, double.MinValue, double.MaxValue) : null;
    }

    /// <summary>The stratum; null when applicants are not divided.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Stratum { get; init => field = Require.OptionalLabel(value); }
}
