using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class ScoreTableTests
{
    [Fact]
    public void FromScores_Scores_AreColumnsWithGaps()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")),
            SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));
        ScoreTable table = ScoreTable.FromScores([benchmark.Score(("a-1", 3), ("b-1", 5)), benchmark.Score(("a-1", 2), ("b-1", null))]);

        Assert.Equal(["a", "b"], table.Ids);
        Assert.Equal(2, table.Rows);
        Assert.True(table.HasOverall);
        Assert.Equal([50, 25], table.Column("a").ToArray());
        Assert.Equal([100, double.NaN], table.Column("b").ToArray());
        Assert.Equal([75, double.NaN], table.Overall.ToArray());
        Assert.Contains("a, b", Assert.Throws<ArgumentException>(() => table.Column("c")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromColumns_Columns_AreCopied()
    {
        double[] column = [1, double.NaN];
        ScoreTable table = ScoreTable.FromColumns([KeyValuePair.Create("a", column)]);
        column[0] = 9;

        Assert.Equal([1, double.NaN], table.Column("a").ToArray());
        Assert.False(table.HasOverall);
        Assert.True(table.Overall.IsEmpty);
    }

    [Fact]
    public void FromColumns_OverallAlone_IsATable() => Assert.Equal(2, ScoreTable.FromColumns([], [1, 2]).Rows);

    [Fact]
    public void From_WhatIsNoTable_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ScoreTable.FromScores([]));
        Assert.Throws<ArgumentException>(() => Columns(("a", [1]), ("b", [1, 2])));
        Assert.Throws<ArgumentException>(() => Columns(("a", [1]), ("a", [2])));
        Assert.Throws<ArgumentException>(() => Columns(("A b", [1])));
        Assert.Throws<ArgumentException>(() => Columns(("a", [])));
        Assert.Throws<ArgumentException>(() => Columns(("a", [double.PositiveInfinity])));
        Assert.Throws<ArgumentException>(() => ScoreTable.FromColumns([KeyValuePair.Create("a", new double[] { 1 })], [1, 2]));
        Assert.Throws<ArgumentException>(() => ScoreTable.FromColumns([KeyValuePair.Create("a", new double[] { 1 })], [double.NegativeInfinity]));
    }

    private static ScoreTable Columns(params IEnumerable<(string Id, double[] Scores)> columns) =>
        ScoreTable.FromColumns(columns.Select(column => KeyValuePair.Create(column.Id, column.Scores)));
}
