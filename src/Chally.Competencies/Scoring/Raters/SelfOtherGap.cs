using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>How far a person's own ratings lie from those of the others.</summary>
/// <param name="Id">The id of the competency; "overall" for the composite.</param>
/// <param name="Points">
/// The self score minus the combined score, −100 to 100 scale points: above 0 when the person rates themselves higher than the others
/// do. Null when one of the two is missing.
/// </param>
/// <param name="Reason">Why it is null; null when it is not.</param>
public sealed partial record SelfOtherGap(string Id, double? Points, string? Reason) : PersonalRecord
{
    /// <summary>The self score minus the combined score, in scale points; null when one of the two is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public double? Points { get; init => field = Require.Finite(value); } = Require.Finite(Points);
}
