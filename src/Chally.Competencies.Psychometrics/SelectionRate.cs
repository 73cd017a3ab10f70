namespace Chally.Competencies.Psychometrics;

/// <summary>How many of one group were selected.</summary>
/// <param name="Group">The group.</param>
/// <param name="Selected">How many were selected.</param>
/// <param name="Rejected">How many were rejected.</param>
/// <param name="Rate">Selected over all of the group, 0 to 1; null for a group without applicants.</param>
/// <param name="Share">The share of all applicants that are of the group, 0 to 1.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record SelectionRate(string Group, int Selected, int Rejected, double? Rate, double Share)
{
    /// <summary>How many applied.</summary>
    public int Applicants => Selected + Rejected;
}
