using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>The Mann-Whitney test: whether scores of one group tend to be higher.</summary>
/// <param name="U">U of the high group: in how many of the n₁·n₂ pairs its score is the higher one, ties counting ½.</param>
/// <param name="Z">(U − n₁n₂/2)/σ with σ corrected for ties, without a continuity correction; positive when the high group is higher.</param>
/// <param name="P">The two-sided p value.</param>
/// <param name="Method">How p was found: exact when n₁·n₂ ≤ 1,000, else normal.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record RankTest(double U, double Z, PValue P, RankTestMethod Method, FigureNotes Notes)
{
    /// <summary>U of the high group, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not a number.</exception>
    public double U { get; init => field = Require.Within(value, 0, double.MaxValue); } = Require.Within(U, 0, double.MaxValue);

    /// <summary>U in standard errors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number.</exception>
    public double Z { get; init => field = Require.Number(value); } = Require.Number(Z);

    /// <summary>The two-sided p value.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public PValue P { get; init => field = Require.NotNull(value); } = Require.NotNull(P);

    /// <summary>How the p value was computed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not defined.</exception>
    public RankTestMethod Method { get; init => field = Require.Defined(value); } = Require.Defined(Method);

    /// <summary>What the figure is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FigureNotes Notes { get; init => field = Require.NotNull(value); } = Require.NotNull(Notes);
}
