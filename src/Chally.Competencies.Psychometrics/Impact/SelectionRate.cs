using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How many of one group were selected.</summary>
/// <param name="Group">The group.</param>
/// <param name="Selected">How many were selected.</param>
/// <param name="Rejected">How many were rejected.</param>
/// <param name="Rate">Selected over all of the group, 0 to 1; null for a group without applicants.</param>
/// <param name="Share">The share of all applicants that are of the group, 0 to 1.</param>
public sealed partial record SelectionRate(string Group, int Selected, int Rejected, double? Rate, double Share) : PersonalRecord
{
    /// <summary>How many were selected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Selected { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Selected);

    /// <summary>How many were rejected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Rejected { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Rejected);

    /// <summary>The selection rate, 0 to 1; null without applicants.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside 0–1 or not a number.</exception>
    public double? Rate { get; init => field = value is double number ? Require.Within(number, 0, 1) : null; } = Rate is double rate
        ? Require.Within(rate, 0, 1)
        : null;

    /// <summary>The share of all applicants, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double Share { get; init => field = Require.Within(value, 0, 1); } = Require.Within(Share, 0, 1);

    /// <summary>How many applied.</summary>
    public int Applicants => Selected + Rejected;
}
