using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>The ranks that error of measurement does not tell apart from a person's own.</summary>
/// <param name="First">
/// The highest of them, 1 or more: at most the person's own. Somebody between the two ends can be told apart, where fewer items are missing.
/// </param>
/// <param name="Last">The lowest of them: at least the person's own.</param>
/// <param name="Others">How many other people are not told apart from the person, 0 or more; those of equal score among them.</param>
public sealed partial record RankSpan(int First, int Last, int Others) : PersonalRecord
{
    /// <summary>The highest of them, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public int First { get; init => field = Require.Positive(value); } = Require.Positive(First);

    /// <summary>The lowest of them, at least the highest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is above the highest one.</exception>
    public int Last { get; init => field = Require.AtLeast(value, First); } = Require.AtLeast(Last, First);

    /// <summary>How many other people are not told apart from the person, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Others { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Others);
}
