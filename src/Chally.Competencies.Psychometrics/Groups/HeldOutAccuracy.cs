using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How well cuts classify people who had no part in choosing them.</summary>
/// <param name="Sensitivity">The share of high performers who were selected, 0 to 1.</param>
/// <param name="Specificity">The share of low producers who were not selected, 0 to 1.</param>
/// <param name="YoudenJ">Sensitivity + specificity − 1, −1 to 1.</param>
public sealed partial record HeldOutAccuracy(double Sensitivity, double Specificity, double YoudenJ)
{
    /// <summary>The sensitivity, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0–1 or not a number.</exception>
    public double Sensitivity { get; init => field = Require.Within(value, 0, 1); } = Require.Within(Sensitivity, 0, 1);

    /// <summary>The specificity, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0–1 or not a number.</exception>
    public double Specificity { get; init => field = Require.Within(value, 0, 1); } = Require.Within(Specificity, 0, 1);
}
