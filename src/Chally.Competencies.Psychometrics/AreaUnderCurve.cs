namespace Chally.Competencies.Psychometrics;

/// <summary>The area under the ROC curve: how often a high performer has the higher score of a random pair.</summary>
/// <param name="Value">U/(n₁n₂), 0 to 1; ½ is chance.</param>
/// <param name="StandardError">By DeLong, above 0; null when separated or when a group has one score.</param>
/// <param name="Interval">Value ± z·SE, clipped to 0–1; null without a standard error.</param>
/// <param name="Separated">
/// Whether every score of one group lies above every score of the other. The sample then says that the area is near 0 or 1, and not how
/// near: DeLong's standard error would be 0.
/// </param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record AreaUnderCurve(double Value, double? StandardError, ConfidenceInterval? Interval, bool Separated, FigureNotes Notes);
