using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class CriterionStudyTests
{
    private static readonly Benchmark Two = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")), SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));

    [Fact]
    public void Between_ScoresOfSheets_AreThoseOfTheirColumns()
    {
        BenchmarkScore[] high = Scores([(5, 1, 5), (4, 2, 4), (5, 2, 3)]);
        BenchmarkScore[] low = Scores([(2, 4, 3), (1, 5, 2), (3, 3, null)]);

        CriterionStudy study = CriterionStudy.Between(high, low);
        GroupContrast a = GroupContrast.Between([100, 75, 87.5], [25, 0, 50], id: "a");

        Assert.Equal(["a", "b"], study.Competencies.Select(one => one.Id));
        Assert.Equal(a, study.Competencies[0] with { PHolm = null, PBenjaminiHochberg = null });
        Assert.Equal(new GroupSummary(2, 1, 37.5, Math.Sqrt(312.5)), study.Competencies[1].Low);
        Assert.Equal(new GroupSummary(3, 0, (100 + 75 + 68.75) / 3, study.Overall!.High.Sd), study.Overall.High);
        Assert.Equal("overall", study.Overall.Id);
        Assert.Null(study.Overall.PHolm);
        Close.To(2 * Math.Min(study.Competencies[0].Welch!.P.Value, study.Competencies[1].Welch!.P.Value), study.Competencies.Min(one => one.PHolm!.Value));
        Assert.Single(study.Intercorrelations.Pairs);
        Assert.Contains("1 of the low group have no score and stand in no figure.", study.Warnings);
        Assert.Equal(study.Warnings.Distinct(), study.Warnings);
        Assert.Contains("not stated", study.Notes.Cautions[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Between_SheetsForDevelopment_ProposesNoCut()
    {
        BenchmarkScore[] high = [.. Enumerable.Range(0, 30).SelectMany(_ => Scores([(5, 1, 5)]))];
        BenchmarkScore[] low = [.. Enumerable.Range(0, 30).SelectMany(i => Scores([(1 + (i % 3), 4, 3)]))];

        Assert.NotNull(CriterionStudy.Between(high, low).Competencies[0].Cut);
        GroupContrast contrast = CriterionStudy.Between(high, [.. low[1..], low[0] with { Purpose = "Development" }]).Competencies[0];

        Assert.Null(contrast.Cut);
        Assert.Null(contrast.Cuts);
        Assert.NotNull(contrast.CohensD);
        Assert.Equal("must not rest on sheets that were collected for development", contrast.Missing.Single(one => one.Figure == "Cut").Reason);
    }

    [Fact]
    public void Between_ScoresThatDoNotBelongTogether_AreRefused()
    {
        BenchmarkScore[] high = Scores([(5, 1, 5)]);
        BenchmarkScore[] otherPolicy = [new BenchmarkScorer(Two, new ScoringPolicy { MinimumRatedShare = 0 }).Score(Sheet(1, 1, 1))];
        Benchmark one = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));

        Assert.Throws<ArgumentException>(() => CriterionStudy.Between(high, []));
        Assert.Throws<ArgumentException>(() => CriterionStudy.Between(high, otherPolicy));
        Assert.Throws<ArgumentException>(() => CriterionStudy.Between(high, [new BenchmarkScorer(one).Score(SmallBenchmark.Sheet(("a-1", 1)))]));
        Assert.Throws<ArgumentException>(() => CriterionStudy.Between([.. high, .. otherPolicy], high));
        Assert.Throws<ArgumentException>(() => CriterionStudy.Between(Table("a"), Table("b")));
        Assert.Throws<ArgumentException>(
            () => CriterionStudy.Between(Table("a"), ScoreTable.FromColumns([KeyValuePair.Create("a", new double[] { 1, 2 })], [1, 2])));
    }

    [Fact]
    public void ImpactOfCut_Applicants_AreSelectedFromTheStudysCutOn()
    {
        double[] high = [.. Enumerable.Range(0, 40).Select(i => 50.0 + i)];
        double[] low = [.. Enumerable.Range(0, 40).Select(i => 20.0 + i)];
        ScoreTable highTable = ScoreTable.FromColumns([KeyValuePair.Create("a", high)], high);
        CriterionStudy study = CriterionStudy.Between(highTable, ScoreTable.FromColumns([KeyValuePair.Create("a", low)], low));
        GroupedScore[] applicants = [.. high.Select(score => new GroupedScore("x", score)), .. low.Select(score => new GroupedScore("y", score))];

        AdverseImpact impact = study.ImpactOfCut("a", applicants);

        Assert.Equal(50, study.Competencies[0].Cut!.Point.Score);
        Assert.Equal(AdverseImpact.AtCut(applicants, 50), impact);
        Assert.Equal(impact, study.ImpactOfCut("overall", applicants));
        Assert.Equal("y", study.ImpactOfCut("a", applicants, new AdverseImpactOptions { Reference = "y" }).Reference);
        Assert.Throws<ArgumentException>(() => study.ImpactOfCut("z", applicants));
    }

    [Fact]
    public void ImpactOfCut_WithoutACut_IsRefusedWithTheReason()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => GroupContrast.Between([1, 2], [0, 1]).ImpactOfCut([new("x", 1)]));

        Assert.Contains("at least 30 scores", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>Two million people, nearly all with a score of their own: anything slower than a sort would not come to an end here.</summary>
    [Fact]
    public void Between_TwoMillionPeople_StaysPrecise()
    {
        Random random = new(20261121);
        double[] high = [.. Enumerable.Range(0, 1_000_000).Select(_ => 55 + (random.NextDouble() * 45))];
        double[] low = [.. Enumerable.Range(0, 1_000_000).Select(_ => 45 + (random.NextDouble() * 45))];

        GroupContrast contrast = GroupContrast.Between(high, low, new StudyOptions { BaseRate = 0.5 });

        Close.To(10 / (45 / Math.Sqrt(12)), contrast.CohensD!.Value, 5e-3);
        Assert.True(contrast.CohensD.Interval.Upper - contrast.CohensD.Interval.Lower < 0.01);
        Assert.InRange(contrast.CohensD.Value, contrast.CohensD.Interval.Lower, contrast.CohensD.Interval.Upper);
        Assert.True(contrast.Welch!.P.IsUpperBound);
        Assert.Equal(5, contrast.Expectancy!.Rows.Count(row => row.N > 0));
        Assert.InRange(contrast.Cut!.LeaveOneOut.YoudenJ, contrast.Cut.Point.YoudenJ - 1e-3, contrast.Cut.Point.YoudenJ + 1e-3);
    }

    private static ScoreTable Table(string id) => ScoreTable.FromColumns([KeyValuePair.Create(id, new double[] { 1, 2 })]);

    private static BenchmarkScore[] Scores(IEnumerable<(int? First, int? Second, int? Third)> ratings) =>
        [.. ratings.Select(one => new BenchmarkScorer(Two).Score(Sheet(one.First, one.Second, one.Third)))];

    private static RatingSheet Sheet(int? first, int? second, int? third) => SmallBenchmark.Sheet(("a-1", first), ("a-2", second), ("b-1", third));
}
