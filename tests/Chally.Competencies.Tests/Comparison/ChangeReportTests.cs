using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Comparison;

public sealed class ChangeReportTests
{
    private static readonly Benchmark Forty = On(0, 40, Rated("a", High("a1")), Rated("b", High("b1")));

    /// <summary>s₁ = 7.5, r = .80.</summary>
    private static readonly NormTable JacobsonTruax = new() { N = 200, Mean = 40, Sd = 7.5, Reliability = new ScoreReliability(0.8, "retest") };
    private static readonly NormSet Set = SampleNorms.For(Forty, null, ("a", JacobsonTruax), ("b", JacobsonTruax with { Reliability = null }));

    /// <summary>Jacobson and Truax 1991: from 47.5 to 32.5, SEM = 7.5·√0.2, S = SEM·√2, RC = −15/S.</summary>
    [Fact]
    public void Between_JacobsonAndTruax_IsThePublishedChange()
    {
        // 100·19/40 = 47.5; 100·13/40 = 32.5
        ChangeReport report = ChangeReport.Between(Forty.Score(("a1", 19), ("b1", 0)), Forty.Score(("a1", 13), ("b1", 40)), Set);
        ReliableChange change = report.Competencies[0];

        Assert.Equal(3.354101966249684, NormRules.Sem(JacobsonTruax)!.Value, 1e-12 * 4);
        Assert.Equal(("a", -15, true), (change.Id, change.Difference, change.IsReliable));
        Assert.Equal(4.743416490252568, change.StandardError!.Value, 1e-12 * 5);
        Assert.Equal(-3.16227766016838, change.Index!.Value, 1e-12 * 4);
        Assert.Equal("norms-2026", report.NormSet);
        Assert.Equal(-15, report.Difference.Competencies[0].Difference);
    }

    [Fact]
    public void Between_WhatIsNotKnown_IsNull()
    {
        ChangeReport report = ChangeReport.Between(Forty.Score(("a1", 19), ("b1", 0)), Forty.Score(("b1", 40)), Set);

        Assert.Equal(["a", "b"], report.Competencies.Select(change => change.Id));
        Assert.Equal((null, null, null), (report.Competencies[0].Difference, report.Competencies[0].Index, report.Competencies[0].IsReliable));
        Assert.Null(report.Competencies[0].StandardError);
        Assert.Equal((100, null, null, null),
            (report.Competencies[1].Difference, report.Competencies[1].StandardError, report.Competencies[1].Index, report.Competencies[1].IsReliable));
        Assert.Equal(("overall", null, null), (report.Overall.Id, report.Overall.Difference, report.Overall.StandardError));
    }

    [Fact]
    public void Between_Composites_UsesTheirTable()
    {
        // (47.5 + 0)/2 = 23.75 to (32.5 + 100)/2 = 66.25: 42.5/4.743…
        ChangeReport report = ChangeReport.Between(
            Forty.Score(("a1", 19), ("b1", 0)), Forty.Score(("a1", 13), ("b1", 40)), Set with { Overall = JacobsonTruax });

        Assert.Equal(42.5, report.Overall.Difference);
        Assert.Equal(42.5 / 4.743416490252568, report.Overall.Index!.Value, 1e-11);
    }

    /// <summary>With SEMs of 6 and 8, √(36 + 64) = 10, the difference of 19.6 is |RC| = 1.96, which is not beyond it.</summary>
    [Theory]
    [InlineData(19.6, false)]
    [InlineData(-19.6, false)]
    [InlineData(19.600000000000005, false)]
    [InlineData(19.61, true)]
    [InlineData(-19.61, true)]
    [InlineData(0, false)]
    public void IsReliable_AtTheThreshold_IsFalse(double difference, bool isReliable) =>
        Assert.Equal(isReliable, new ReliableChange("a", difference, 6, 8).IsReliable);

    [Theory]
    [InlineData(0.0)]
    [InlineData(null)]
    public void Index_WithoutError_IsNull(double? sem)
    {
        ReliableChange change = new("a", 5, sem, sem);

        Assert.Equal((sem, null, null), (change.StandardError, change.Index, change.IsReliable));
    }

    /// <summary>SEM = 20·√(1 − .84) = 8 of all four items; of two of them 8·√2: the error of the difference is √(64 + 128) = √192.</summary>
    [Fact]
    public void Between_SheetWithItemsMissing_HasTheErrorOfEachSheet()
    {
        Benchmark four = On(0, 10, Rated("a", High("a1"), High("a2"), Low("a3"), Low("a4")));
        NormTable alpha = new() { N = 200, Mean = 50, Sd = 20, Reliability = new ScoreReliability(0.84, "alpha") };
        BenchmarkScore whole = four.Score(("a1", 4), ("a2", 4), ("a3", 6), ("a4", 6));
        BenchmarkScore half = four.Score(("a1", 7), ("a3", 3));
        ChangeReport report = ChangeReport.Between(whole, half, SampleNorms.For(four, alpha, ("a", alpha)));

        Assert.All(report.Competencies.Append(report.Overall), change =>
        {
            Assert.Equal(30, change.Difference!.Value, 1e-12);
            Assert.Equal(Math.Sqrt(192), change.StandardError!.Value, 1e-12);
            Assert.Equal(30 / Math.Sqrt(192), change.Index!.Value, 1e-12);
        });
        Assert.Equal([ScoreFlagCodes.ItemErrorOnly, ScoreFlagCodes.ItemsMissing, ScoreFlagCodes.ItemsMissing], report.Flags.Select(flag => flag.Code));
        Assert.StartsWith("The second sheet, a: 2 of 4 items are rated", report.Flags[1].Rule, StringComparison.Ordinal);
        Assert.Equal(-report.Overall.Index, ChangeReport.Between(half, whole, SampleNorms.For(four, alpha, ("a", alpha))).Overall.Index);
    }

    [Fact]
    public void Flags_ChangeOfRaters_IsFlagged()
    {
        BenchmarkScore first = Forty.Score(("a1", 19), ("b1", 0)) with { Rater = "R", Role = RaterRole.Peer };
        NormSet peers = Set with { RaterRole = RaterRole.Peer };

        Assert.Empty(ChangeReport.Between(first, first, peers).Flags);
        AssertFlagged(first, first with { Rater = "S" }, peers);
        AssertFlagged(first, first with { Rater = null }, peers);
        AssertFlagged(first, first with { Role = RaterRole.Manager }, peers);
        AssertFlagged(first with { Role = RaterRole.Manager }, first, peers);
    }

    [Fact]
    public void Flags_SelfRatings_TakeThePersonForTheRater()
    {
        BenchmarkScore self = Forty.Score(("a1", 19), ("b1", 0)) with { Role = RaterRole.Self };
        NormSet selves = Set with { RaterRole = RaterRole.Self };

        Assert.Empty(ChangeReport.Between(self, self with { Rater = self.Subject }, selves).Flags);
        AssertFlagged(self, self with { Subject = "Another person" }, selves);
    }

    [Fact]
    public void Flags_OfTheTables_AreThereOnce()
    {
        BenchmarkScore score = Forty.Score(("a1", 19), ("b1", 0));
        NormTable alpha = JacobsonTruax with { N = 50, Reliability = new ScoreReliability(0.8, "alpha") };

        Assert.Equal(
            [ScoreFlagCodes.SmallNorm, ScoreFlagCodes.ItemErrorOnly],
            ChangeReport.Between(score, score, SampleNorms.For(Forty, alpha, ("a", alpha), ("b", alpha))).Flags.Select(flag => flag.Code));
    }

    [Fact]
    public void Between_ThatDoNotBelongTogether_Throws()
    {
        BenchmarkScore score = Forty.Score(("a1", 19), ("b1", 0));

        Assert.Throws<ArgumentException>("norms", () => ChangeReport.Between(score, score, Set with { Benchmark = "other" }));
        Assert.Throws<ArgumentException>("norms", () => ChangeReport.Between(score, score, Set with { ScoringHash = new string('0', 64) }));
        Assert.Throws<ArgumentException>("norms", () => ChangeReport.Between(score, score, Set with { RaterRole = RaterRole.Peer }));
        Assert.Throws<ArgumentException>("norms", () => ChangeReport.Between(
            score with { Role = RaterRole.Self }, score with { Role = RaterRole.Manager }, Set with { RaterRole = RaterRole.Peer }));
        Assert.Throws<ArgumentException>("second", () => ChangeReport.Between(score, score with { Benchmark = "other" }, Set));
        Assert.Throws<ArgumentNullException>("norms", () => ChangeReport.Between(score, score, null!));
    }

    [Fact]
    public void Equals_SameInputs_True()
    {
        BenchmarkScore score = Forty.Score(("a1", 19), ("b1", 0));

        Assert.Equal(ChangeReport.Between(score, score, Set), ChangeReport.Between(score, score, Set));
    }

    private static void AssertFlagged(BenchmarkScore first, BenchmarkScore second, NormSet norms) =>
        Assert.Equal([ScoreFlagCodes.OtherRater], ChangeReport.Between(first, second, norms).Flags.Select(flag => flag.Code));
}
