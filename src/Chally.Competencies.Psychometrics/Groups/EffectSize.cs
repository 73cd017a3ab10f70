using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>A standardised difference of two means.</summary>
/// <param name="Value">The difference in pooled standard deviations; its direction stands in <paramref name="Notes"/>.</param>
/// <param name="Interval">The confidence interval.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record EffectSize(double Value, ConfidenceInterval Interval, FigureNotes Notes)
{
    /// <summary>The effect size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number.</exception>
    public double Value { get; init => field = Require.Number(value); } = Require.Number(Value);

    /// <summary>The confidence interval.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ConfidenceInterval Interval { get; init => field = Require.NotNull(value); } = Require.NotNull(Interval);

    /// <summary>What the figure is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FigureNotes Notes { get; init => field = Require.NotNull(value); } = Require.NotNull(Notes);
}
