namespace Chally.Competencies.Psychometrics;

/// <summary>The scores of one group.</summary>
/// <param name="N">How many people have a score.</param>
/// <param name="NotScored">How many of the group have none, and stand in no figure.</param>
/// <param name="Mean">The mean, in units of the scores; null without scores.</param>
/// <param name="Sd">The standard deviation with n − 1, in units of the scores; null below two scores.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record GroupSummary(int N, int NotScored, double? Mean, double? Sd);
