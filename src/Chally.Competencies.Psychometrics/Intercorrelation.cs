namespace Chally.Competencies.Psychometrics;

/// <summary>How two competencies go together.</summary>
/// <param name="First">The id of the one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="N">How many people have both scores.</param>
/// <param name="R">Pearson's correlation, −1 to 1; null below three people or without variance.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record Intercorrelation(string First, string Second, int N, double? R);
