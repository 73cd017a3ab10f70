using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class ContinuousCriterionStudyTests
{
    private static readonly double[] Criterion = [2, 1, 4, 3, 5];

    [Fact]
    public void Of_Table_CorrelatesEachColumn()
    {
        ScoreTable table = ScoreTable.FromColumns(
            [KeyValuePair.Create("a", new double[] { 1, 2, 3, 4, 5 }), KeyValuePair.Create("b", new double[] { 5, 4, 1, 2, 3 })], [1, 2, 3, 4, 6]);
        CriterionOptions options = new() { SuccessFrom = 3, ProposedCut = 3 };

        ContinuousCriterionStudy study = ContinuousCriterionStudy.Of(table, Criterion, options);

        Assert.Equal(CriterionCorrelation.Of(table.Column("a"), Criterion, options, "a"), study.Competencies[0] with { PHolm = null });
        Assert.Equal(CriterionCorrelation.Of(table.Overall, Criterion, options), study.Overall);
        Assert.Null(study.Overall!.PHolm);
        Close.To(2 * study.Competencies.Min(one => one.P!.Value), study.Competencies.Min(one => one.PHolm!.Value));
        Assert.Equal(Intercorrelations.Of(table), study.Intercorrelations);
        Assert.NotNull(study.Competencies[0].Yield);
        Assert.Throws<ArgumentException>(() => ContinuousCriterionStudy.Of(table, [1, 2]));
    }

    [Fact]
    public void Of_SheetsForDevelopment_HaveNoYield()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));
        ScoreTable table = ScoreTable.FromScores(Enumerable.Range(1, 5)
            .Select(i => benchmark.Score(("a-1", i)) with { Purpose = i == 1 ? "development" : null }));

        CriterionCorrelation correlation =
            ContinuousCriterionStudy.Of(table, Criterion, new CriterionOptions { SuccessFrom = 3, ProposedCut = 50 }).Competencies[0];

        Close.To(0.8, correlation.R);
        CriterionCorrelation flat =
            ContinuousCriterionStudy.Of(table, [1, 1, 1, 1, 1], new CriterionOptions { SuccessFrom = 3, ProposedCut = 50 }).Competencies[0];
        Assert.Equal("must not rest on sheets that were collected for development", flat.Missing.Single(one => one.Figure == "Yield").Reason);
        Assert.Null(correlation.Yield);
        Assert.Contains("development", correlation.Missing.Single(one => one.Figure == "Yield").Reason, StringComparison.Ordinal);
    }
}
