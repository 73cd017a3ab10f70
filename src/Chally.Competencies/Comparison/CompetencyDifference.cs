using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>How two scores for one competency differ.</summary>
/// <param name="Id">The id of the competency.</param>
/// <param name="First">The first percent score; null when not scored.</param>
/// <param name="Second">The second percent score; null when not scored.</param>
public sealed partial record CompetencyDifference(string Id, double? First, double? Second) : PersonalRecord
{
    /// <summary>Second minus first in scale points, −100 to 100; null when one of them is missing.</summary>
    public double? Difference => Second - First;
}
