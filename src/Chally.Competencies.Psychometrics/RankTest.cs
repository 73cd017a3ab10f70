namespace Chally.Competencies.Psychometrics;

/// <summary>The Mann-Whitney test: whether scores of one group tend to be higher.</summary>
/// <param name="U">U of the high group: in how many of the n₁·n₂ pairs its score is the higher one, ties counting ½.</param>
/// <param name="Z">(U − n₁n₂/2)/σ with σ corrected for ties, without a continuity correction; positive when the high group is higher.</param>
/// <param name="P">The two-sided p value.</param>
/// <param name="Method">How p was found: exact when n₁·n₂ ≤ 1,000, else normal.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record RankTest(double U, double Z, PValue P, RankTestMethod Method, FigureNotes Notes);
