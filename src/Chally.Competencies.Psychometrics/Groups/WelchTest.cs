using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>Welch's t test of two means, which does not take the variances for equal.</summary>
/// <param name="T">(M₁ − M₂)/√(s₁²/n₁ + s₂²/n₂), high minus low.</param>
/// <param name="DegreesOfFreedom">By Satterthwaite's formula, above 0 and at most n₁ + n₂ − 2; not a whole number.</param>
/// <param name="P">The two-sided p value.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record WelchTest(double T, double DegreesOfFreedom, PValue P, FigureNotes Notes)
{
    /// <summary>The statistic, high minus low.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number.</exception>
    public double T { get; init => field = Require.Number(value); } = Require.Number(T);

    /// <summary>The degrees of freedom by Satterthwaite's formula, above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not above 0.</exception>
    public double DegreesOfFreedom { get; init => field = Require.Within(value, double.Epsilon, double.MaxValue); } = Require.Within(DegreesOfFreedom,
        double.Epsilon, double.MaxValue);

    /// <summary>The two-sided p value.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public PValue P { get; init => field = Require.NotNull(value); } = Require.NotNull(P);

    /// <summary>What the figure is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FigureNotes Notes { get; init => field = Require.NotNull(value); } = Require.NotNull(Notes);
}
