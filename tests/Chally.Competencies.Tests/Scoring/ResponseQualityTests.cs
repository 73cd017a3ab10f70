using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ResponseQualityTests
{
    private static readonly Benchmark Eight = On(
        1, 5, Rated("a", High("h1"), High("h2"), High("h3"), High("h4"), Low("l1"), Low("l2"), Low("l3"), Low("l4")));

    /// <summary>In the order presented: 4 4 4 - 4 5 3 2.</summary>
    private static readonly RatingSheet Gap = Sheet(("h1", 4), ("h2", 4), ("h3", 4), ("h4", 4), ("l2", 5), ("l3", 3), ("l4", 2)) with
    {
        Presented = ["h1", "h2", "h3", "l1", "h4", "l2", "l3", "l4"],
    };

    /// <summary>
    /// Σx = 26, Σx² = 4·16 + 25 + 9 + 4 = 102: variance (7·102 − 26²)/(7·6) = 38/42. Acquiescence ½(16/4 + 10/3) − 3 = 2/3. The item
    /// passed over ends the run of three.
    /// </summary>
    [Fact]
    public void Quality_SheetWithAGap_IsWhatOneReckonsByHand()
    {
        ResponseQuality quality = Quality(Gap);

        Assert.Equal((7, 1, 3), (quality.Rated, quality.Missing, quality.Longstring));
        Assert.Equal(Math.Sqrt(38 / 42.0), quality.Variability!.Value, 1e-14);
        Assert.Equal(2 / 3.0, quality.Acquiescence!.Value, 1e-14);
        Assert.Empty(quality.Flags);
    }

    [Fact]
    public void Longstring_WithoutAnOrderPresented_GoesByTheRatings() => Assert.Equal(4, Quality(Gap with { Presented = null }).Longstring);

    [Fact]
    public void Longstring_OrderPresentedOtherThanTheRatings_GoesByTheFormer() =>
        Assert.Equal(2, Quality(Gap with { Presented = ["h1", "l2", "h2", "l3", "h3", "h4", "l4"] }).Longstring);

    [Fact]
    public void Longstring_NotObserved_BreaksTheRun() =>
        Assert.Equal(2, Quality(Sheet(("h1", 4), ("h2", 4), ("h3", null), ("h4", 4))).Longstring);

    [Fact]
    public void Quality_TooFewRatings_IsNull()
    {
        ResponseQuality none = Quality(Sheet());
        ResponseQuality one = Quality(Sheet(("h1", 4)));
        ResponseQuality onePole = Quality(Sheet(("h1", 4), ("h2", 1), ("h3", 4), ("l1", 1), ("l2", 5)));

        Assert.Equal((0, 8, null, null, null), (none.Rated, none.Missing, none.Longstring, none.Variability, none.Acquiescence));
        Assert.Equal((1, 1, null, null), (one.Rated, one.Longstring, one.Variability, one.Acquiescence));
        Assert.NotNull(onePole.Variability);
        Assert.Null(onePole.Acquiescence);
    }

    [Fact]
    public void Flags_StraightLine_AreRaisedByTheDefaults() => Assert.Equal(
        [ScoreFlagCodes.Longstring, ScoreFlagCodes.LowVariability, ScoreFlagCodes.Acquiescence],
        Quality(Sheet(Eight.Items().Select(item => (item.Id, (int?)4)))).Flags.Select(flag => flag.Code));

    /// <summary>1 of 8 missing; a run of 3 of 8; a deviation of √(38/42) = 0.95119; acquiescence ⅔ of 4 points = 0.16667.</summary>
    [Fact]
    public void Flags_Thresholds_AreExactlyWhereTheySay()
    {
        QualityThresholds quiet = new() { MissingShare = 0.125, LongstringShare = 0.376, Variability = 0.95, AcquiescenceShare = 0.167 };

        Assert.Empty(Flags(quiet));
        Assert.Equal([ScoreFlagCodes.ManyMissing], Flags(quiet with { MissingShare = 0.124 }));
        Assert.Equal([ScoreFlagCodes.Longstring], Flags(quiet with { LongstringShare = 0.375 }));
        Assert.Equal([ScoreFlagCodes.LowVariability], Flags(quiet with { Variability = Math.Sqrt(38 / 42.0) }));
        Assert.Equal([ScoreFlagCodes.Acquiescence], Flags(quiet with { AcquiescenceShare = 1 / 6.0 }));

        static IEnumerable<string> Flags(QualityThresholds thresholds) => Quality(Gap, thresholds).Flags.Select(flag => flag.Code);
    }

    [Fact]
    public void Score_AnsweredItemNotPresentedOrUnknownOnePresented_IsRefused()
    {
        RatingSheet sheet = Sheet(("h1", 4), ("h2", null)) with { Presented = ["h1", "x9"] };

        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Eight).Score(sheet));

        Assert.Equal([(ProblemCodes.UnknownItem, "presented[1]"), (ProblemCodes.NotPresented, "ratings.h2")],
            e.Problems.Select(problem => (problem.Code, problem.Path!)));
    }

    /// <summary>The middle is added to scales whose squares would overflow if they were not counted from the low end.</summary>
    [Fact]
    public void Quality_ScaleMovedByAnything_IsTheSame() => Holds.ForAll(SheetGenerators.CasesWithContext, generated =>
    {
        const int By = 2_000_000_000;
        RatingScale scale = generated.Benchmark.RatingScale;
        Benchmark moved = generated.Benchmark with { RatingScale = new RatingScale(scale.Min + By, scale.Max + By) };
        RatingSheet sheet = generated.Sheet with { Ratings = [.. generated.Sheet.Ratings.Select(answer => answer with { Rating = answer.Rating + By })] };

        Assert.Equal(generated.Score().Quality, new BenchmarkScorer(moved).Score(sheet).Quality);
    });

    [Fact]
    public void Quality_AnyCase_StaysWithinItsBounds() => Holds.ForAll(SheetGenerators.CasesWithContext, generated =>
    {
        ResponseQuality quality = generated.Score().Quality!;
        int[] raw = [.. generated.Sheet.Ratings.Where(answer => answer.Rating is not null).Select(answer => answer.Rating!.Value)];

        Assert.Equal(raw.Length, quality.Rated);
        Assert.Equal(generated.Benchmark.Items().Count() - raw.Length, quality.Missing);
        Assert.True(raw.Length == 0
            ? quality.Longstring is null
            : quality.Longstring >= 1 && quality.Longstring <= raw.GroupBy(rating => rating).Max(group => group.Count()));
        Assert.True(raw.Length < 2 ? quality.Variability is null : quality.Variability == 0 == (raw.Distinct().Count() == 1));
        Assert.InRange(quality.Acquiescence ?? 0, -generated.Benchmark.RatingScale.Range / 2.0, generated.Benchmark.RatingScale.Range / 2.0);
    });

    private static ResponseQuality Quality(RatingSheet sheet, QualityThresholds? thresholds = null) =>
        new BenchmarkScorer(Eight, new ScoringPolicy { Quality = thresholds ?? QualityThresholds.Default }).Score(sheet).Quality!;
}
