using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class NormedStudyTests
{
    /// <summary>The scores 50, 75 and 100 of 1, 2 and 1 people: mean 75, SD √(1250/3).</summary>
    private static readonly NormTable Ranked = new()
    {
        N = 4,
        Mean = 75,
        Sd = 20.412414523193153,
        Frequencies = [new ScoreFrequency(50, 1), new ScoreFrequency(75, 2), new ScoreFrequency(100, 1)],
    };

    /// <summary>Scores on a: 100 and 50 high, 50 and 0 low.</summary>
    private static readonly BenchmarkScore[] High = TwoScores.Score(TwoScores.Sheet("h1", "x", 5, 1, 5, 5), TwoScores.Sheet("h2", "x", 3, 3, 3, 3));
    private static readonly BenchmarkScore[] Low = TwoScores.Score(TwoScores.Sheet("l1", "x", 3, 3, null, null), TwoScores.Sheet("l2", "x", 1, 5, null, null));

    public static NormedStudy Example() => NormedStudy.Of(High, Low, TwoScores.Norms(Ranked));

    [Fact]
    public void Of_TwoGroups_PlacesTheirMeans()
    {
        NormedStudy study = Example();
        NormedContrast a = study.Competencies[0];

        // The mean 75 of the high group is that of the norms: rank 100·(1 + ½·2)/4. The mean 25 of the low group is below all of them.
        Assert.Equal(("two-norms", "a"), (study.NormSet, a.Id));
        Assert.Equal(new NormedMean(50, 0, 50), a.High);
        Assert.Equal(0, a.Low!.PercentileRank);
        Close.To(-50 / 20.412414523193153, a.Low.Z);
        Close.To(50 - (500 / 20.412414523193153), a.Low.T);
        Assert.Empty(a.Missing);
        Assert.Equal(ScoreFlagCodes.SmallNorm, Assert.Single(a.Flags).Code);
    }

    [Fact]
    public void Of_WhatIsNotThere_SaysWhy()
    {
        NormedStudy study = Example();

        Assert.Equal(
            [new MissingFigure("High", "the norm set has no table for this score"), new MissingFigure("Low", "the norm set has no table for this score")],
            study.Competencies[1].Missing);
        Assert.Equal((null, null), (study.Competencies[1].High, study.Competencies[1].Low));
        Assert.NotNull(study.Overall.High);
        Assert.Equal(new MissingFigure("Low", "needs a score in the group, but there is none"), Assert.Single(study.Overall.Missing));
        NormedContrast flat = NormedStudy.Of(High, Low, TwoScores.Norms(new NormTable { N = 500, Mean = 75, Sd = 0 })).Competencies[0];
        Assert.Equal(new NormedMean(null, null, null), flat.High);
        Assert.Equal(["High.PercentileRank", "High.Z", "Low.PercentileRank", "Low.Z"], flat.Missing.Select(figure => figure.Figure));
        Assert.Empty(flat.Flags);
    }

    [Fact]
    public void Of_NormsThatDoNotFit_AreRefused()
    {
        NormSet norms = TwoScores.Norms(Ranked);

        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, Low, norms with { RaterRole = RaterRole.Peer }));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, Low, norms with { ScoringHash = new string('0', 64) }));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, Low, norms with { Benchmark = "another" }));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, [.. Low.Select(score => score with { Role = RaterRole.Self })], norms));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, [.. Low.Select(score => score with { Benchmark = "another" })], norms));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of([], Low, norms));
        Assert.Throws<ArgumentException>(() => NormedStudy.Of(High, [], norms));
        Assert.Throws<ArgumentException>(
            () => NormedStudy.Of(Uneven(), Low, norms with { Weights = ValueMap.Create([KeyValuePair.Create("a", 1.0), KeyValuePair.Create("b", 9.0)]) }));
    }

    /// <summary>Swapping the groups swaps their places, and each place is that of a person who scores the mean.</summary>
    [Fact]
    public void Of_AnyGroups_PlacesAMeanLikeAPersonWhoScoresIt() => Holds.ForAll(Gen.Choose(1, 5).ArrayOf(4).ArrayOf(3).ToArbitrary(), rows =>
    {
        BenchmarkScore[] scores = TwoScores.Score([.. rows.Select((row, i) => TwoScores.Sheet($"p{i}", "x", [.. row.Select(rating => (int?)rating)]))]);
        NormSet norms = TwoScores.Norms(Ranked);
        NormedStudy study = NormedStudy.Of(scores[..1], scores[1..], norms);

        NormedScore person = NormComparison.Of(scores[0], norms).Competencies[0].Normed!;
        Assert.Equal(new NormedMean(person.PercentileRank, person.Z, person.T), study.Competencies[0].High);
        Assert.Equal(study.Competencies[0].High, NormedStudy.Of(scores[1..], scores[..1], norms).Competencies[0].Low);
    });

    private static BenchmarkScore[] Uneven() => TwoScores.Score(TwoScores.Sheet("u", "x", 5, 1, 1, 1));
}
