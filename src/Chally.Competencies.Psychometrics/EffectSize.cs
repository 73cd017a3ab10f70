namespace Chally.Competencies.Psychometrics;

/// <summary>A standardised difference of two means.</summary>
/// <param name="Value">The difference in pooled standard deviations; its direction stands in <paramref name="Notes"/>.</param>
/// <param name="Interval">The confidence interval.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record EffectSize(double Value, ConfidenceInterval Interval, FigureNotes Notes);
