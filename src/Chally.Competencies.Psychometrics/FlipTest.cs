namespace Chally.Competencies.Psychometrics;

/// <summary>What one decision the other way does: one more selected in the group, one fewer in the reference group.</summary>
/// <param name="ImpactRatio">The impact ratio then; null when the reference group then has nobody selected.</param>
/// <param name="BelowFourFifths">
/// Whether the group's rate is then below four fifths of the reference group's, in whole numbers; not so when the reference group then has
/// nobody selected, as the group has at least one.
/// </param>
/// <param name="GroupRateIsHigher">Whether the group then has the higher selection rate.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record FlipTest(double? ImpactRatio, bool BelowFourFifths, bool GroupRateIsHigher);
