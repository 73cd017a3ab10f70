using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How many applicants of a group were selected and rejected, perhaps within a stratum such as a department or a location.</summary>
public sealed partial record SelectionCount : PersonalRecord
{
    /// <summary>Up to how many applicants a group may have: 1,000,000,000, so that the four-fifths decision fits 64 bits.</summary>
    public const int MaxApplicants = 1_000_000_000;

    /// <summary>Creates a count.</summary>
    /// <param name="group">The group.</param>
    /// <param name="selected">How many were selected, 0 or more.</param>
    /// <param name="rejected">How many were rejected, 0 or more.</param>
    /// <param name="stratum">The stratum; null when applicants are not divided.</param>
    /// <exception cref="ArgumentException">A text is blank, too long, or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public SelectionCount(string group, int selected, int rejected, string? stratum = null)
    {
        Group = group;
        Selected = selected;
        Rejected = rejected;
        Stratum = stratum;
    }

    /// <summary>The group.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string Group { get; init => field = Require.PrivateLabel(value); }

    /// <summary>How many were selected, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Selected { get; init => field = Require.NotNegative(value); }

    /// <summary>How many were rejected, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Rejected { get; init => field = Require.NotNegative(value); }

    /// <summary>The stratum; null when applicants are not divided.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Stratum { get; init => field = Require.OptionalPrivateLabel(value); }
}
