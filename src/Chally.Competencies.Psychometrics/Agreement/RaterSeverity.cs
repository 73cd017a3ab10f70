using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How much higher or lower one rater rates than all raters of the same people.</summary>
/// <param name="Rater">The rater.</param>
/// <param name="N">How many people the rater rated who have another rating too.</param>
/// <param name="Severity">
/// The mean of the rater's ratings less the means of the people rated, in units of the ratings: negative is severe, positive lenient.
/// </param>
public sealed partial record RaterSeverity(string Rater, int N, double Severity) : PersonalRecord
{
    /// <summary>How many people the rater rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int N { get; init => field = Require.NotNegative(value); } = Require.NotNegative(N);

    /// <summary>How much lower the rater rates than the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double Severity { get; init => field = Require.Number(value); } = Require.Number(Severity);
}
