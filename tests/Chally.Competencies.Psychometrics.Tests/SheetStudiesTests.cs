using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Reliability and agreement from the library's own sheets.</summary>
public sealed class SheetStudiesTests
{
    private static readonly Benchmark Two = SmallBenchmark.On(
        1,
        5,
        [
            SmallBenchmark.Entry(SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")), weight: 2),
            SmallBenchmark.Entry(SmallBenchmark.Rated("b", SmallBenchmark.High("b-1", weight: 2), SmallBenchmark.High("b-2"))),
        ]);

    private static readonly RatingSheet[] Sheets =
    [
        Sheet("p1", "x", 5, 1, 4, 4), Sheet("p2", "x", 4, 3, 2, 3), Sheet("p3", "x", 2, 4, 3, 1), Sheet("p4", "x", 1, 4, 1, 2),
    ];

    [Fact]
    public void Reliability_LowPoleItems_AreKeyedWithinTheDeclaredRange()
    {
        BenchmarkReliability reliability = BenchmarkReliability.Of(Two, Sheets);

        // a-2 is 6 less the rating: 5, 3, 2 and 2.
        Assert.Equal(Reliability.Of(new double[,] { { 5, 5 }, { 4, 3 }, { 2, 2 }, { 1, 2 } }, ["a-1", "a-2"], "a"), reliability.Competencies[0]);
        Assert.Equal(Two.Id, reliability.Benchmark);
        Assert.Contains(reliability.Competencies[1].Notes.Cautions, one => one.Contains("different weights", StringComparison.Ordinal));
        Assert.Empty(reliability.Missing);
    }

    [Fact]
    public void Reliability_Composite_IsMosiersOfTheCompetencyScores()
    {
        BenchmarkReliability reliability = BenchmarkReliability.Of(Two, Sheets);
        ScoreTable scores = ScoreTable.FromScores(Sheets.Select(new BenchmarkScorer(Two).Score));
        double r = Intercorrelations.Of(scores).Pairs[0].R!.Value;
        double[] sds = [Sd(scores.Column("a")), Sd(scores.Column("b"))];
        double[] reliabilities = [reliability.Competencies[0].Value!.Value, reliability.Competencies[1].Value!.Value];

        Close.To(CompositeReliability.Of([2, 1], sds, reliabilities, new double[,] { { 1, r }, { r, 1 } })!.Value, reliability.Overall!.Value);
        Close.To(r, reliability.Intercorrelations.Pairs[0].R);
        ScoringPolicy even = new() { Weights = ValueMap.Create([KeyValuePair.Create("a", 1.0)]) };
        Close.To(
            CompositeReliability.Of([1, 1], sds, reliabilities, new double[,] { { 1, r }, { r, 1 } })!.Value,
            BenchmarkReliability.Of(Two, Sheets, even).Overall!.Value);
    }

    /// <summary>
    /// The error of the printed score, from the definition: percent scores are 25·Σw(x − 1)/W, and each item errs by s² less the mean covariance.
    /// </summary>
    [Fact]
    public void Reliability_WeightedItems_AreThoseOfThePrintedScore()
    {
        BenchmarkReliability reliability = BenchmarkReliability.Of(Two, Sheets);
        Reliability b = reliability.Competencies[1];
        double[] scores = ScoreTable.FromScores(Sheets.Select(new BenchmarkScorer(Two).Score)).Column("b").ToArray();
        double[] first = [.. Sheets.Select(sheet => (double)sheet.Ratings.First(answer => answer.ItemId == "b-1").Rating!.Value)];
        double[] second = [.. Sheets.Select(sheet => (double)sheet.Ratings.First(answer => answer.ItemId == "b-2").Rating!.Value)];
        double covariance = MathNet.Numerics.Statistics.ArrayStatistics.Covariance(first, second);
        double error = ((4 * (Math.Pow(Sd(first), 2) - covariance)) + Math.Pow(Sd(second), 2) - covariance) / 9;

        Assert.True(b.IsWeighted);
        Assert.False(reliability.Competencies[0].IsWeighted);
        Close.To(1 - (625 * error / Math.Pow(Sd(scores), 2)), b.Value);
        Close.To(Math.Sqrt(error), b.Sem);
        Assert.NotEqual(b.Alpha!.Value, b.Value!.Value, 1e-6);
    }

    [Fact]
    public void Reliability_OfACompetencyWhoseItemsGoAgainstEachOther_MakesNoComposite()
    {
        BenchmarkReliability reliability = BenchmarkReliability.Of(
            Two, [Sheet("p1", "x", 5, 5, 1, 5), Sheet("p2", "x", 4, 4, 2, 3), Sheet("p3", "x", 1, 2, 3, 3), Sheet("p4", "x", 2, 2, 5, 1)]);

        Assert.Null(reliability.Overall);
        Assert.Matches("^needs a reliability of 0 or more of every competency, but that of 'a' is -", Assert.Single(reliability.Missing).Reason);
    }

    [Fact]
    public void Reliability_Composite_IsOfThePeopleWithEveryCompetencyScored()
    {
        BenchmarkReliability all = BenchmarkReliability.Of(Two, [.. Sheets, Sheet("p5", "x", 5, 3, null, null)]);
        ScoreTable complete = ScoreTable.FromScores(Sheets.Select(new BenchmarkScorer(Two).Score));
        double r = Intercorrelations.Of(complete).Pairs[0].R!.Value;

        Assert.Equal((5, 4), (all.Competencies[0].N, all.Competencies[1].N));
        Close.To(
            CompositeReliability.Of(
                [2, 1],
                [Sd(complete.Column("a")), Sd(complete.Column("b"))],
                [all.Competencies[0].Value!.Value, all.Competencies[1].Value!.Value],
                new double[,] { { 1, r }, { r, 1 } })!.Value,
            all.Overall!.Value);
    }

    [Fact]
    public void Reliability_IncompleteSheets_StandInNoFigureOfTheirCompetency()
    {
        BenchmarkReliability reliability = BenchmarkReliability.Of(Two, [.. Sheets, Sheet("p5", "x", 5, null, 1, 1)]);

        Assert.Equal((4, 1), (reliability.Competencies[0].N, reliability.Competencies[0].Incomplete));
        Assert.Equal((5, 0), (reliability.Competencies[1].N, reliability.Competencies[1].Incomplete));
    }

    [Fact]
    public void Reliability_SubjectRatedTwice_IsCautionedOf() => Assert.Contains(
        BenchmarkReliability.Of(Two, [.. Sheets, Sheet("p1", "y", 5, 2, 4, 4)]).Competencies[0].Notes.Cautions,
        one => one.Contains("more than once", StringComparison.Ordinal));

    [Fact]
    public void Reliability_WithoutOneOfACompetency_HasNoComposite()
    {
        Benchmark single = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));
        BenchmarkReliability one = BenchmarkReliability.Of(single, [SmallBenchmark.Sheet(("a-1", 2)), SmallBenchmark.Sheet(("a-1", 4))]);
        BenchmarkReliability few = BenchmarkReliability.Of(Two, Sheets[..2]);

        Assert.Null(one.Overall);
        Assert.Equal("needs the reliability of every competency, but 'a' has none", Assert.Single(one.Missing).Reason);
        Assert.Equal("Overall", Assert.Single(few.Missing).Figure);
        Assert.Equal("needs at least 3 people with every competency scored, but there are 2", few.Missing[0].Reason);
        Assert.Throws<ArgumentException>(() => BenchmarkReliability.Of(Two, []));
        Assert.Throws<RatingSheetException>(() => BenchmarkReliability.Of(Two, [SmallBenchmark.Sheet(("z", 2))]));
    }

    [Fact]
    public void Reliability_ThreePeople_AreEnoughForAComposite() => Assert.NotNull(BenchmarkReliability.Of(Two, Sheets[..3]).Overall);

    /// <summary>b is at the opposite end from a throughout, and weighs as much: the composite is 50 for everyone.</summary>
    [Fact]
    public void Reliability_CompositeWithoutVariance_IsNullWithTheReason()
    {
        Benchmark even = SmallBenchmark.On(
            1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.High("a-2")),
            SmallBenchmark.Rated("b", SmallBenchmark.High("b-1"), SmallBenchmark.High("b-2")));
        BenchmarkReliability opposite = BenchmarkReliability.Of(even,
            [Sheet("p1", "x", 1, 1, 5, 5), Sheet("p2", "x", 2, 2, 4, 4), Sheet("p3", "x", 4, 4, 2, 2)]);

        Assert.Null(opposite.Overall);
        Assert.Equal(new MissingFigure("Overall", "needs variance of the composite, but it has none"), Assert.Single(opposite.Missing));
    }

    /// <summary>Ratings of a differ only for the person whose b is not scored.</summary>
    [Fact]
    public void Reliability_CompetencyWithoutVarianceAmongComplete_IsNullWithTheReason()
    {
        RatingSheet[] sheets =
        [
            Sheet("p1", "x", 3, 3, 5, 5), Sheet("p2", "x", 3, 3, 4, 3), Sheet("p3", "x", 3, 3, 2, 2), Sheet("p4", "x", 5, 1, null, null),
        ];

        BenchmarkReliability flat = BenchmarkReliability.Of(Two, sheets);

        Assert.NotNull(flat.Competencies[0].Alpha);
        Assert.Equal(new MissingFigure("Overall", "needs variance in every competency, but one has none"), Assert.Single(flat.Missing));
    }

    [Fact]
    public void Agreement_SameRatersThroughout_HasSixFormsOnScores()
    {
        RatingSheet[] sheets =
            [.. Sheets, Sheet("p1", "y", 4, 1, 4, 4), Sheet("p2", "y", 4, 2, 2, 3), Sheet("p3", "y", 3, 4, 1, 3), Sheet("p4", "y", 2, 4, 1, 2)];

        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Two, sheets);

        // Percent of maximum: (5 + 5 − 2)/8 is 100, (4 + 5 − 2)/8 is 87.5 and so on.
        Agreement expected = Agreement.Of(new double[,] { { 100, 87.5 }, { 62.5, 75 }, { 25, 37.5 }, { 12.5, 25 } }, ["x", "y"], "a");
        Assert.Equal(expected, agreement.Competencies[0]);
        Assert.Equal(6, agreement.Overall.Intraclass.Count);
        Assert.Equal("overall", agreement.Overall.Id);
        Assert.Equal(["a-1", "a-2", "b-1", "b-2"], agreement.Items.Select(item => item.Id));

        // a-1: 5 4, 4 4, 2 3 and 1 2 of five points: S² is ½, 0, ½ and ½ of 2.
        Assert.Equal(new ItemAgreement("a-1", 4, (0.75 + 1 + 0.75 + 0.75) / 4, 0), agreement.Items[0]);
    }

    [Fact]
    public void Agreement_RatersNotNamed_HasOneWayOnly()
    {
        RatingSheet[] sheets = [.. Sheets.Select(sheet => sheet with { Rater = null }), Sheet("p1", null, 1, 1, 4, 4)];

        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Two, sheets);

        Assert.Equal(IntraclassForm.OneWaySingle, Assert.Single(agreement.Competencies[0].Intraclass).Form);
        Assert.Empty(agreement.Competencies[0].Severity);
        Assert.Equal(new ItemAgreement("a-1", 1, 0, 1), agreement.Items[0]);
        Assert.Equal(new ItemAgreement("a-1", 0, null, 0), BenchmarkAgreement.Of(Two, Sheets).Items[0]);
    }

    /// <summary>A table of so many people by so many raters would take 80 gigabytes.</summary>
    [Fact]
    public void Agreement_ManyPeopleWithRatersOfTheirOwn_TakesMemoryByTheRatings()
    {
        RatingSheet[] sheets = [.. Enumerable.Range(0, 100_000).Select(i => Sheets[i % 4] with { Subject = $"p{i / 2}", Rater = $"r{i}" })];

        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Two, sheets);

        Assert.Equal((50_000, 100_000), (agreement.Overall.People, agreement.Overall.Ratings));
        Assert.Equal(IntraclassForm.OneWaySingle, Assert.Single(agreement.Overall.Intraclass).Form);
        Assert.Equal(100_000, agreement.Overall.Severity.Count);
    }

    [Fact]
    public void Agreement_OrderOfSheets_DoesNotMatter()
    {
        RatingSheet[] sheets = [.. Sheets, .. Sheets.Select((sheet, i) => Sheets[(i + 1) % 4] with { Subject = sheet.Subject, Rater = "y" })];

        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Two, sheets);

        Assert.Equal(agreement, BenchmarkAgreement.Of(Two, [.. sheets[..4].Zip(sheets[4..], (x, y) => new[] { x, y }).SelectMany(pair => pair)]));
        Assert.Equal(6, agreement.Overall.Intraclass.Count);
    }

    [Fact]
    public void Agreement_RatersOfSeveralRoles_IsCautionedOf()
    {
        RatingSheet[] sheets = [.. Sheets, .. Sheets.Select(sheet => sheet with { Rater = "y", Role = RaterRole.Self })];

        Assert.Contains(BenchmarkAgreement.Of(Two, sheets).Notes.Cautions, one => one.Contains("several relations", StringComparison.Ordinal));
        Assert.DoesNotContain(BenchmarkAgreement.Of(Two, Sheets).Notes.Cautions, one => one.Contains("several relations", StringComparison.Ordinal));
    }

    /// <summary>A: the manager 100 and the interviewer 50 by their means of 75; the peers' scores move neither.</summary>
    [Theory]
    [InlineData(RaterRole.Peer)]
    [InlineData(RaterRole.DirectReport)]
    [InlineData(RaterRole.Customer)]
    [InlineData(null)]
    public void Agreement_ProtectedRaters_AreNeverNamedNorComparedWith(RaterRole? role)
    {
        RatingSheet[] known = [Sheet("p1", "boss", 5, 1, 5, 5) with { Role = RaterRole.Manager }, Sheet("p1", "panel", 3, 3, 3, 3)];
        RatingSheet[] others = [.. Enumerable.Range(1, 3).Select(i => Sheet("p1", $"secret {i}", i, 3, i, i) with { Role = role })];

        Agreement agreement = BenchmarkAgreement.Of(Two, [.. known, .. others]).Competencies[0];

        Assert.Equal([new RaterSeverity("boss", 1, 25), new RaterSeverity("panel", 1, -25)], agreement.Severity);
        Assert.Contains(agreement.Missing,
            missing => missing.Figure == nameof(Agreement.Severity) && missing.Reason.Contains("not named", StringComparison.Ordinal));
        Assert.Empty(BenchmarkAgreement.Of(Two, others).Overall.Severity);
        Assert.DoesNotContain(BenchmarkAgreement.Of(Two, known).Competencies[0].Missing, missing => missing.Figure == nameof(Agreement.Severity));
    }

    [Fact]
    public void Agreement_ItemOfFewProtectedRaters_HasNoFigure()
    {
        RatingSheet[] peers = [.. Enumerable.Range(1, 5)
            .Select(i => Sheet(i < 3 ? "p1" : "p2", $"peer {i}", 4, 2, 4, i == 5 ? null : 4) with { Role = RaterRole.Peer })];

        Assert.All(BenchmarkAgreement.Of(Two, peers[..4]).Items, item => Assert.Equal(new ItemAgreement(item.Id, 0, null, 0), item));
        Assert.Equal([1, 1, 1, null], BenchmarkAgreement.Of(Two, peers).Items.Select(item => item.MeanAgreement));

        // One peer of five people is one rater.
        RatingSheet[] one = [.. Enumerable.Range(1, 5)
            .SelectMany(i => new[] { Sheet($"p{i}", "peer", 4, 2, 4, 4) with { Role = RaterRole.Peer }, Sheet($"p{i}", "boss", 4, 2, 4, 4) })];
        Assert.All(BenchmarkAgreement.Of(Two, one).Items, item => Assert.Null(item.MeanAgreement));
    }

    /// <summary>
    /// Five peers rated the item, but only one of them a person whom somebody else rated: r_wg would be of their difference from the manager.
    /// </summary>
    [Theory]
    [InlineData(RaterRole.Peer)]
    [InlineData(RaterRole.DirectReport)]
    [InlineData(RaterRole.Customer)]
    [InlineData(null)]
    public void Agreement_FigureThatRestsOnOneProtectedRater_IsNotTold(RaterRole? role)
    {
        RatingSheet[] others = [.. Enumerable.Range(1, 5).Select(i => Sheet($"p{i}", $"other {i}", i, 2, i, 4) with { Role = role })];
        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Two, [Sheet("p1", "boss", 3, 3, 3, 3) with { Role = RaterRole.Manager }, .. others]);

        Assert.All(agreement.Items, item => Assert.Equal(new ItemAgreement(item.Id, 0, null, 0), item));
        Assert.All(agreement.Competencies.Append(agreement.Overall), one =>
        {
            Assert.Empty(one.Intraclass);
            Assert.Null(one.Variance);
            Assert.EndsWith("there are 1 with 1, of the people with two or more ratings",
                one.Missing.First(missing => missing.Figure == nameof(Agreement.Variance)).Reason, StringComparison.Ordinal);
            Assert.Equal((5, 6), (one.People, one.Ratings));
        });
    }

    /// <summary>Three raters and five ratings are needed, of people with two or more; a policy may ask for more raters.</summary>
    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(3, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(5, 1, true)]
    public void Agreement_ProtectedRaters_NeedThreeRatersAndFiveRatings(int raters, int people, bool isTold)
    {
        RatingSheet[] peers =
        [
            .. Enumerable.Range(0, people).SelectMany(person => Enumerable.Range(1, raters)
                .Select(i => Sheet($"p{person}", $"peer {i}", ((i + person) % 5) + 1, 2, i, 4) with { Role = RaterRole.Peer })),
            Sheet("alone", "peer 1", 1, 1, 2, 2) with { Role = RaterRole.Peer },
        ];

        Assert.Equal(isTold, BenchmarkAgreement.Of(Two, peers).Overall.Variance is not null);
        Assert.Equal(isTold, BenchmarkAgreement.Of(Two, peers).Overall.Intraclass.Count > 0);
        Assert.Equal(isTold && raters > 3, BenchmarkAgreement.Of(Two, peers, new ScoringPolicy { MinimumRatersPerRole = 4 }).Overall.Variance is not null);
        Assert.NotNull(BenchmarkAgreement.Of(Two, peers.Select(sheet => sheet with { Role = RaterRole.Interviewer })).Overall.Variance);
    }

    [Theory]
    [InlineData(RaterRole.Peer)]
    [InlineData(RaterRole.DirectReport)]
    [InlineData(RaterRole.Customer)]
    public void Reliability_ItemsOfProtectedRoles_HaveNoMeansAndTheRestOfFiveRaters(RaterRole role)
    {
        RatingSheet[] sheets = [.. Enumerable.Range(1, 5).Select(i => Sheet("p", $"other {i}", i, (i % 3) + 1, 6 - i, i) with { Role = role })];
        RatingSheet boss = Sheet("p", "boss", 1, 5, 2, 3) with { Role = RaterRole.Manager };
        Reliability five = BenchmarkReliability.Of(Two, [.. sheets, boss]).Competencies[0];
        Reliability four = BenchmarkReliability.Of(Two,
            [.. sheets[..4], boss, sheets[4] with { Ratings = [.. sheets[4].Ratings.Where(answer => answer.ItemId != "a-1")] }]).Competencies[0];

        Assert.All(five.Items, item => Assert.Equal((null, null, true), (item.Mean, item.Sd, item.ItemRest is not null)));
        Assert.Equal(["Items.Mean", "Items.Sd", "Items.a-1.AlphaIfDeleted", "Items.a-2.AlphaIfDeleted"],
            five.Missing.Where(missing => missing.Figure.StartsWith("Items.", StringComparison.Ordinal)).Select(missing => missing.Figure));
        Assert.Contains("of peers, direct reports and customers are not told item by item",
            five.Missing.First(missing => missing.Figure == "Items.Mean").Reason, StringComparison.Ordinal);
        Assert.All(four.Items, item => Assert.Equal(new ItemReliability(item.Id, null, null, null, null), item));
        Assert.Equal(4, four.Missing.Count(missing => missing.Figure.StartsWith("Items.", StringComparison.Ordinal)));
        Assert.DoesNotContain(four.Notes.Cautions, caution => caution.Contains("item-rest", StringComparison.Ordinal));
        Assert.NotNull(four.Alpha);
    }

    /// <summary>Without a role, as in selection, items have every figure from five sheets on; where all raters may be named, always.</summary>
    [Fact]
    public void Reliability_ItemsWithoutARole_HaveFiguresOfFiveSheets()
    {
        RatingSheet[] sheets = [.. Sheets.Append(Sheet("p5", "x", 3, 2, 4, 1)).Select(sheet => sheet with { Role = null })];

        Assert.All(BenchmarkReliability.Of(Two, sheets).Competencies[0].Items, item => Assert.NotNull(item.Mean));
        Assert.All(BenchmarkReliability.Of(Two, sheets[..4]).Competencies[0].Items,
            item => Assert.Equal(new ItemReliability(item.Id, null, null, null, null), item));
        Assert.All(BenchmarkReliability.Of(Two, Sheets).Competencies[0].Items, item => Assert.NotNull(item.Mean));
        Assert.All(BenchmarkReliability.Of(Two, [.. sheets[..4], Sheets[0], Sheets[1]]).Competencies[0].Items, item => Assert.Null(item.Sd));
    }

    [Fact]
    public void Reliability_ProtectedRatersWhoseSumsAreEqual_TellNoItemEither()
    {
        RatingSheet[] peers = [.. Enumerable.Range(1, 3).Select(i => Sheet("p", $"peer {i}", i, i, 3, 3) with { Role = RaterRole.Peer })];
        Reliability flat = BenchmarkReliability.Of(Two, peers).Competencies[0];

        Assert.Null(flat.Alpha);
        Assert.All(flat.Items, item => Assert.Equal(new ItemReliability(item.Id, null, null, null, null), item));
    }

    [Fact]
    public void Study_GroupsRatedByOtherRoles_IsWarnedOf()
    {
        BenchmarkScorer scorer = new(Two);
        BenchmarkScore[] byManager = [.. Sheets.Select(sheet => scorer.Score(sheet with { Role = RaterRole.Manager }))];
        BenchmarkScore[] bySelf = [.. Sheets.Select(sheet => scorer.Score(sheet with { Role = RaterRole.Self }))];

        Assert.Contains(
            "The high group was rated by Manager, the low group by Self: a difference may be that of the raters and not of the people.",
            CriterionStudy.Between(byManager, bySelf).Warnings);
        Assert.DoesNotContain(CriterionStudy.Between(byManager, byManager).Warnings, one => one.Contains("rated by", StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_SheetsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => BenchmarkAgreement.Of(Two, []));
        Assert.Throws<ArgumentException>(() => BenchmarkAgreement.Of(Two, [Sheets[0], Sheets[0]]));
        Assert.Throws<RatingSheetException>(() => BenchmarkAgreement.Of(Two, [SmallBenchmark.Sheet(("z", 2))]));
    }

    private static double Sd(ReadOnlySpan<double> scores) => MathNet.Numerics.Statistics.ArrayStatistics.StandardDeviation(scores.ToArray());

    private static RatingSheet Sheet(string subject, string? rater, int? a1, int? a2, int? b1, int? b2) =>
        SmallBenchmark.Sheet(("a-1", a1), ("a-2", a2), ("b-1", b1), ("b-2", b2)) with { Subject = subject, Rater = rater, Role = RaterRole.Interviewer };
}
