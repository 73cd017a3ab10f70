using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How two competencies go together.</summary>
/// <param name="First">The id of the one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="N">How many people have both scores.</param>
/// <param name="R">Pearson's correlation, −1 to 1; null below three people or without variance.</param>
public sealed partial record Intercorrelation(string First, string Second, int N, double? R) : PersonalRecord
{
    /// <summary>Why there is no correlation; null where there is one.</summary>
    public string? Reason => R is null ? "needs three people with both scores, and scores that differ" : null;

    /// <summary>How many people have both scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int N { get; init => field = Require.NotNegative(value); } = Require.NotNegative(N);

    /// <summary>The correlation, −1 to 1; null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside −1 to 1 or not a number.</exception>
    public double? R { get; init => field = value is double number ? Require.Within(number, -1, 1) : null; } = R is double r ? Require.Within(r, -1, 1) : null;
}
