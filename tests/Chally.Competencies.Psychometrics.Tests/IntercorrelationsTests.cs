using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class IntercorrelationsTests
{
    /// <summary>By hand: 1–5 with 2 1 4 3 5 is .8, over the five people who have both.</summary>
    [Fact]
    public void Of_ThreeColumns_CorrelatesEachTwo()
    {
        ScoreTable table = ScoreTable.FromColumns(
        [
            KeyValuePair.Create("a", new[] { 1, 2, 3, 4, 5, double.NaN }),
            KeyValuePair.Create("b", new double[] { 2, 1, 4, 3, 5, 9 }),
            KeyValuePair.Create("c", new double[] { 7, 7, 7, 7, 7, 7 }),
        ]);

        Intercorrelations found = Intercorrelations.Of(table);

        Assert.Equal([("a", "b"), ("a", "c"), ("b", "c")], found.Pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal([5, 5, 6], found.Pairs.Select(pair => pair.N));
        Close.To(0.8, found.Pairs[0].R);
        Assert.Null(found.Pairs[1].R);
        Close.To(0.8, found.Mean);
        Assert.Null(Intercorrelations.Of(ScoreTable.FromColumns([KeyValuePair.Create("a", new double[] { 1 })])).Mean);
    }

    /// <summary>Two groups far apart in which the competencies go against each other: what parts the groups is no correlation.</summary>
    [Fact]
    public void Study_GroupsApart_CorrelatesWithinThem()
    {
        CriterionStudy study = CriterionStudy.Between(Table([101, 102, 103], [103, 102, 101]), Table([1, 2, 3], [3, 2, 1]));

        Assert.Equal(-1, study.Intercorrelations.Pairs[0].R);
        Assert.Equal(6, study.Intercorrelations.Pairs[0].N);
        Assert.Contains("Within the groups", study.Intercorrelations.Notes.Meaning, StringComparison.Ordinal);
    }

    private static ScoreTable Table(double[] a, double[] b) => ScoreTable.FromColumns([KeyValuePair.Create("a", a), KeyValuePair.Create("b", b)]);
}
