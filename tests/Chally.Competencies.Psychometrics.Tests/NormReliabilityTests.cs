using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class NormReliabilityTests
{
    private static readonly RatingSheet[] Sheets =
    [
        TwoScores.Sheet("p1", "x", 5, 1, 4, 5), TwoScores.Sheet("p2", "x", 4, 3, 3, 3), TwoScores.Sheet("p3", "x", 2, 4, 2, 3),
        TwoScores.Sheet("p4", "x", 1, 4, 2, 1),
    ];

    private static readonly RatingSheet[] Raters =
    [
        .. Sheets, TwoScores.Sheet("p1", "y", 4, 1, 4, 4), TwoScores.Sheet("p2", "y", 4, 2, 2, 3), TwoScores.Sheet("p3", "y", 3, 4, 1, 3),
        TwoScores.Sheet("p4", "y", 2, 4, 1, 2),
        .. Sheets.Select(sheet => sheet with { Rater = "z" }),
    ];

    public static NormReliability OfItems(ScoreReliability? stated, double level = 0.95) => NormReliability.Of(
        Own(level), TwoScores.Benchmark, TwoScores.Score(Sheets), Norms(stated));

    [Fact]
    public void OfItems_AlphaBesideAlpha_ComparesInScalePoints()
    {
        Reliability own = BenchmarkReliability.Of(TwoScores.Benchmark, Sheets).Competencies[0];
        StatedReliability a = OfItems(new ScoreReliability(0.84, "Alpha")).Competencies[0];

        // SD 20·√0.16 = 8 of 100; the sample's error of ratings from 1 to 5 has 25 scale points in a point.
        Assert.Equal(("a", "alpha", 0.84), (a.Id, a.SampleKind, a.Stated!.Value));
        Close.To(8, a.StatedSem);
        Assert.Equal((own.Alpha, own.AlphaInterval), (a.Sample, a.SampleInterval));
        Close.To(25 * own.Sem!.Value, a.SampleSem);
        Assert.True(a.WithinInterval);
        Assert.Empty(a.Missing);
        Assert.Empty(a.Cautions);
    }

    [Fact]
    public void OfItems_StatedOne_HasNoStatedErrorWithTheReason()
    {
        StatedReliability one = OfItems(new ScoreReliability(1, "alpha")).Competencies[0];

        Assert.Null(one.StatedSem);
        Assert.Contains(new MissingFigure(nameof(StatedReliability.StatedSem), "needs a reliability below 1"), one.Missing);
    }

    [Fact]
    public void OfItems_StatedOutsideOfTheInterval_IsCautionedOf()
    {
        ConfidenceInterval own = Own(0.5).Competencies[0].AlphaInterval!;
        StatedReliability outside = OfItems(new ScoreReliability(own.Lower - 0.01, "alpha"), 0.5).Competencies[0];

        Assert.False(outside.WithinInterval);
        Assert.Contains("its standard errors may not hold for people like these", Assert.Single(outside.Cautions), StringComparison.Ordinal);
        Assert.True(OfItems(new ScoreReliability(own.Lower + 1e-12, "alpha"), 0.5).Competencies[0].WithinInterval);
        Assert.True(OfItems(new ScoreReliability(own.Lower - 1e-12, "alpha"), 0.5).Competencies[0].WithinInterval);
    }

    [Fact]
    public void OfItems_AnotherKindOrNone_IsNamedAndNotCompared()
    {
        StatedReliability retest = OfItems(new ScoreReliability(0.1, "retest")).Competencies[0];
        NormReliability none = OfItems(null);

        Assert.Null(retest.WithinInterval);
        Assert.Equal(new MissingFigure("WithinInterval", "needs two coefficients of one kind, but the norm set states retest"), Assert.Single(retest.Missing));
        Assert.Contains("cover different error and are not compared", Assert.Single(retest.Cautions), StringComparison.Ordinal);
        Assert.Equal(["Stated", "StatedSem", "WithinInterval"], none.Competencies[0].Missing.Select(figure => figure.Figure));
        Assert.All(none.Competencies[0].Missing, figure => Assert.Equal("the norm set states none for this score", figure.Reason));
        Assert.All(none.Competencies[1].Missing, figure => Assert.Equal("the norm set has no table for this score", figure.Reason));
        Assert.Empty(none.Competencies[0].Cautions);
    }

    [Fact]
    public void OfItems_Composite_HasNoIntervalToCompareWith()
    {
        BenchmarkReliability own = BenchmarkReliability.Of(TwoScores.Benchmark, Sheets);
        StatedReliability overall = OfItems(new ScoreReliability(0.84, "alpha")).Overall;

        Assert.Equal((own.Overall!.Value, "composite of alphas"), (overall.Sample, overall.SampleKind));
        Assert.Equal((null, null, null), (overall.SampleInterval, overall.SampleSem, overall.WithinInterval));
        Assert.Equal(["SampleInterval", "SampleSem", "WithinInterval"], overall.Missing.Select(figure => figure.Figure));
        Assert.Empty(overall.Cautions);
    }

    [Fact]
    public void OfRaters_StatedForm_IsComparedWithThatForm()
    {
        BenchmarkAgreement agreement = BenchmarkAgreement.Of(TwoScores.Benchmark, Raters);
        IntraclassCorrelation own = agreement.Competencies[0].Intraclass[(int)IntraclassForm.AgreementAverage];
        StatedReliability a = OfRaters(Raters, new ScoreReliability(own.Value, "ICC(2,k)")).Competencies[0];

        Assert.Equal((own.Value, own.Interval, "ICC(2,k)"), (a.Sample, a.SampleInterval, a.SampleKind));
        Assert.True(a.WithinInterval);
        Assert.Equal("SampleSem", Assert.Single(a.Missing).Figure);
        Assert.Contains("of the mean of 3 ratings a person here", Assert.Single(a.Cautions), StringComparison.Ordinal);
        Assert.Empty(OfRaters(Raters, new ScoreReliability(0.9, "ICC(2,1)")).Overall.Cautions);
    }

    [Fact]
    public void OfRaters_OtherKinds_SayWhetherTheyCoverRaters()
    {
        StatedReliability alpha = OfRaters(Raters, new ScoreReliability(0.84, "alpha")).Competencies[0];
        StatedReliability retest = OfRaters(Raters, new ScoreReliability(0.84, "retest")).Competencies[0];
        StatedReliability twoWay = OfRaters([.. Raters[..^1]], new ScoreReliability(0.84, "ICC(3,1)")).Competencies[0];

        Assert.Contains("not the disagreement of raters", Assert.Single(alpha.Cautions), StringComparison.Ordinal);
        Assert.Contains("nobody can tell", Assert.Single(retest.Cautions), StringComparison.Ordinal);
        Assert.Equal((null, null, null), (alpha.Sample, alpha.SampleKind, alpha.WithinInterval));
        Assert.Contains(alpha.Missing, figure => figure.Reason.Contains("such as ICC(1,k)", StringComparison.Ordinal));
        Assert.Null(twoWay.Sample);
        Assert.Contains(new MissingFigure("Sample", "needs the same raters throughout"), twoWay.Missing);
    }

    [Fact]
    public void Of_NormsThatDoNotFit_AreRefused()
    {
        BenchmarkReliability items = BenchmarkReliability.Of(TwoScores.Benchmark, Sheets);
        BenchmarkAgreement raters = BenchmarkAgreement.Of(TwoScores.Benchmark, Raters);
        NormSet peers = Norms(null) with { RaterRole = RaterRole.Peer };

        Assert.Throws<ArgumentException>(() => NormReliability.Of(items, TwoScores.Benchmark, TwoScores.Score(Sheets), peers));
        Assert.Throws<ArgumentException>(() => NormReliability.Of(raters, TwoScores.Score(Raters), peers));
        Assert.Throws<ArgumentException>(() => NormReliability.Of(raters, [], Norms(null) with { Benchmark = "another" }));
        Assert.Throws<ArgumentException>(() => NormReliability.Of(items, TwoScores.Benchmark with { Id = "another" }, [], Norms(null)));
    }

    [Theory]
    [InlineData("ICC(1)", IntraclassForm.OneWaySingle)]
    [InlineData("icc( 1, 1 )", IntraclassForm.OneWaySingle)]
    [InlineData("ICC(A,1)", IntraclassForm.AgreementSingle)]
    [InlineData("ICC(3,1)", IntraclassForm.ConsistencySingle)]
    [InlineData("ICC(k)", IntraclassForm.OneWayAverage)]
    [InlineData("ICC(2,K)", IntraclassForm.AgreementAverage)]
    [InlineData("ICC(C,k)", IntraclassForm.ConsistencyAverage)]
    [InlineData("ICC", null)]
    [InlineData("ICC(1,3)", null)]
    public void FormOf_NamesOfBothSchools_AreKnown(string kind, IntraclassForm? form) => Assert.Equal(form, StatedReliabilityRule.FormOf(kind));

    /// <summary>A caution says that what is stated lies outside exactly where it does.</summary>
    [Fact]
    public void OfItems_AnyStatedAlpha_IsCautionedOfExactlyOutside() => Holds.ForAll(Gen.Choose(0, 1000).ToArbitrary(), thousandths =>
    {
        StatedReliability one = OfItems(new ScoreReliability(thousandths / 1000.0, "alpha"), 0.5).Competencies[0];

        Assert.Equal(one.Stated!.Value >= one.SampleInterval!.Lower && one.Stated.Value <= one.SampleInterval.Upper, one.WithinInterval);
        Assert.Equal(one.WithinInterval == false, one.Cautions.Count == 1);
    });

    private static BenchmarkReliability Own(double level) =>
        BenchmarkReliability.Of(TwoScores.Benchmark, Sheets, options: new ReliabilityOptions { ConfidenceLevel = level });

    private static NormReliability OfRaters(RatingSheet[] sheets, ScoreReliability stated) =>
        NormReliability.Of(BenchmarkAgreement.Of(TwoScores.Benchmark, sheets), TwoScores.Score(sheets), Norms(stated));

    private static NormSet Norms(ScoreReliability? stated) => TwoScores.Norms(new NormTable { N = 500, Mean = 60, Sd = 20, Reliability = stated });
}
