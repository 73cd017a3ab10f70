using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>A figure that could not be computed, and why. In the result itself it is null, never NaN and never 0.</summary>
/// <param name="Figure">The name of the member that is null.</param>
/// <param name="Reason">The rule that the scores did not keep, with what was found.</param>
public sealed partial record MissingFigure(string Figure, string Reason) : PersonalRecord;
