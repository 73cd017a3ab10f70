namespace Chally.Competencies.Psychometrics;

/// <summary>A confidence interval of a figure, in the figure's units.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Level">The confidence level, such as 0.95.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ConfidenceInterval(double Lower, double Upper, double Level);
