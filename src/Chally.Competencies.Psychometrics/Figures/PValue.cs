using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>
/// A p value: how often samples would give figures at least as extreme if the hypothesis of no difference held. It is not the probability of that hypothesis.
/// </summary>
/// <param name="Value">The probability, from 1e-300 to 1; two-sided.</param>
/// <param name="IsUpperBound">
/// Whether the probability is below <paramref name="Value"/>: under 1e-300 doubles lose it, and 0 would claim what nobody computed.
/// </param>
public sealed partial record PValue(double Value, bool IsUpperBound)
{
    /// <summary>The probability, from 1e-300 to 1; two-sided.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 1e-300–1 or not a number.</exception>
    public double Value { get; init => field = Require.Within(value, Smallest, 1); } = Require.Within(Value, Smallest, 1);

    /// <summary>The smallest p value that is told apart from smaller ones: 1e-300.</summary>
    public const double Smallest = 1e-300;

    internal static PValue Of(double probability) =>
        probability < Smallest ? new PValue(Smallest, true) : new PValue(Math.Min(1, probability), false);
}
