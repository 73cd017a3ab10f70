namespace Chally.Competencies.Psychometrics;

/// <summary>How much higher or lower one rater rates than all raters of the same people.</summary>
/// <param name="Rater">The rater.</param>
/// <param name="N">How many people the rater rated who have another rating too.</param>
/// <param name="Severity">
/// The mean of the rater's ratings less the means of the people rated, in units of the ratings: negative is severe, positive lenient.
/// </param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record RaterSeverity(string Rater, int N, double Severity);
