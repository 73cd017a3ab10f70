using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

/// <summary>How much a development plan holds.</summary>
public sealed record DevelopmentPlanOptions
{
    /// <summary>Every member at its default.</summary>
    public static DevelopmentPlanOptions Default { get; } = new();

    /// <summary>How many competencies the plan works on.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaxCompetencies { get; init => field = Require.Positive(value); } = 3;

    /// <summary>How many mindset tips a step offers.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxTips { get; init => field = Require.NotNegative(value); } = 3;

    /// <summary>How many success tactics a step offers.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxTactics { get; init => field = Require.NotNegative(value); } = 3;

    /// <summary>How many behaviours to practise or to leave a step names.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxBehaviors { get; init => field = Require.NotNegative(value); } = 3;
}
