using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class MultipleComparisonsTests
{
    private static readonly PValue?[] Raw = [new(0.04, false), null, new(0.01, false), new(0.03, false), new(0.5, false)];

    /// <summary>By hand: 4·0.01, 3·0.03, then 2·0.04 lifted to 0.09, then 0.5.</summary>
    [Fact]
    public void Holm_FourValues_IsTheHandWorkedCase() => Equal([0.09, null, 0.04, 0.09, 0.5], MultipleComparisons.Holm(Raw));

    /// <summary>By hand: 4·0.01/1, 4·0.03/2 lowered to 4·0.04/3, 4·0.04/3, 0.5.</summary>
    [Fact]
    public void BenjaminiHochberg_FourValues_IsTheHandWorkedCase() =>
        Equal([0.16 / 3, null, 0.04, 0.16 / 3, 0.5], MultipleComparisons.BenjaminiHochberg(Raw));

    [Fact]
    public void Holm_BelowTheSmallest_StaysAnUpperBound()
    {
        PValue?[] adjusted = MultipleComparisons.Holm([PValue.Of(0), PValue.Of(0.9), PValue.Of(0.8)]);

        Assert.True(adjusted[0]!.IsUpperBound);
        Assert.Equal(3e-300, adjusted[0]!.Value, 1e-310);
        Assert.Equal([1, 1], adjusted[1..].Select(one => one!.Value));
        Assert.All(adjusted[1..], one => Assert.False(one!.IsUpperBound));
    }

    private static void Equal(double?[] expected, PValue?[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i] is null, actual[i] is null);
            Assert.Equal(expected[i] ?? 0, actual[i]?.Value ?? 0, 1e-15);
        }
    }
}
