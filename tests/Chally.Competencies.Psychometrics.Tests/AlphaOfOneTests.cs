using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>
/// Items that differ by a constant have an α of 1, which rounding may carry above it: then the sample shows no error, and tells nothing of it.
/// </summary>
public sealed class AlphaOfOneTests
{
    private static readonly Arbitrary<(double[] People, double[] Items)> Shifted = (
        from n in Gen.Choose(2, 12)
        from people in Gen.Choose(0, 90).Select(tenth => tenth / 10.0).ArrayOf(n).Where(people => people.Distinct().Count() > 1)
        from k in Gen.Choose(2, 6)
        from items in Gen.Choose(0, 90).Select(tenth => tenth / 10.0).ArrayOf(k)
        select (people, items)).ToArbitrary();

    [Fact]
    public void Of_ItemsThatDifferByAConstant_HaveNeitherErrorNorInterval()
    {
        Reliability reliability = Of([3.3, 2.5, 1.1], [0, 0.3]);

        Assert.Equal(1, reliability.Alpha!.Value, 1e-12);
        Assert.True(reliability.Alpha <= 1);
        Assert.Equal((null, null), (reliability.AlphaInterval, reliability.Sem));
        Assert.Equal(["AlphaInterval", "Sem"], reliability.Missing.Select(one => one.Figure).Where(figure => figure is "AlphaInterval" or "Sem"));
    }

    [Fact]
    public void Of_AnyItemsThatDifferByAConstant_HaveNeitherErrorNorInterval() => Holds.ForAll(Shifted, shifted =>
    {
        Reliability reliability = Of(shifted.People, shifted.Items);

        Assert.Equal(1, reliability.Alpha!.Value, 1e-9);
        Assert.Equal((null, null), (reliability.AlphaInterval, reliability.Sem));
    });

    private static Reliability Of(double[] people, double[] items)
    {
        double[,] ratings = new double[people.Length, items.Length];
        for (int row = 0; row < people.Length; row++)
        {
            for (int item = 0; item < items.Length; item++)
            {
                ratings[row, item] = people[row] + items[item];
            }
        }

        return Reliability.Of(ratings, [.. items.Select((_, i) => $"i{i}")]);
    }
}
