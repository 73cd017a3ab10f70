namespace Chally.Competencies.Psychometrics;

/// <summary>Welch's t test of two means, which does not take the variances for equal.</summary>
/// <param name="T">(M₁ − M₂)/√(s₁²/n₁ + s₂²/n₂), high minus low.</param>
/// <param name="DegreesOfFreedom">By Satterthwaite's formula, above 0 and at most n₁ + n₂ − 2; not a whole number.</param>
/// <param name="P">The two-sided p value.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record WelchTest(double T, double DegreesOfFreedom, PValue P, FigureNotes Notes);
