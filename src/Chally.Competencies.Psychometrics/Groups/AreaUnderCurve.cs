using Chally.Competencies.Input;

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
public sealed partial record AreaUnderCurve(double Value, double? StandardError, ConfidenceInterval? Interval, bool Separated, FigureNotes Notes)
{
    /// <summary>The area, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 0–1 or not a number.</exception>
    public double Value { get; init => field = Require.Within(value, 0, 1); } = Require.Within(Value, 0, 1);

    /// <summary>The standard error, 0 or more; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not a number.</exception>
    public double? StandardError { get; init => field = Error(value); } = Error(StandardError);

    /// <summary>What the figure is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FigureNotes Notes { get; init => field = Require.NotNull(value); } = Require.NotNull(Notes);

    private static double? Error(double? value) => value is double error ? Require.Within(error, 0, double.MaxValue, nameof(StandardError)) : null;
}
