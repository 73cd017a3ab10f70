using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>What one decision the other way does to a comparison.</summary>
/// <param name="Selected">How many of the group are then selected.</param>
/// <param name="ReferenceSelected">How many of the reference group are then selected.</param>
/// <param name="ImpactRatio">The impact ratio then, group to reference; null when the reference group then has nobody selected.</param>
/// <param name="BelowFourFifths">
/// Whether the group's rate is then below four fifths of the reference group's, in whole numbers; not so when the reference group then has
/// nobody selected, as the group has at least one.
/// </param>
/// <param name="ChangesDecision">Whether that is another decision than before.</param>
/// <param name="GroupRateIsHigher">Whether the group then has the higher selection rate.</param>
/// <param name="LowerGroup">Which of the two then has the lower selection rate; null when both have the same.</param>
public sealed partial record FlipTest(
    int Selected, int ReferenceSelected, double? ImpactRatio, bool BelowFourFifths, bool ChangesDecision, bool GroupRateIsHigher,
    string? LowerGroup) : PersonalRecord;
