using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring.People;

/// <summary>Who counts as one rater, and what becomes of it in combined scores. Ratings are tenths of percent scores.</summary>
public sealed class SheetIdentitiesTests
{
    private static readonly Benchmark Tenths = On(0, 10, [Entry(Rated("a", High("a1"))), Entry(Rated("b", High("b1")))]);
    private static readonly BenchmarkScorer Scorer = new(Tenths);

    [Fact]
    public void Combined_RaterSpelledTwice_StaysOneAndIsWithheld()
    {
        MultiRaterScore score = Combined(Peer("Lee Park", 1), Peer("Kim Roe", 2), Peer("KIM  ROE ", 4));

        Assert.Equal((2, RoleScoreStatus.Withheld), (score.Roles[0].Raters, score.Roles[0].Competencies[0].Status));
        Assert.Equal("Withheld: 2 of 2 raters scored it, at least 3 needed.", score.Roles[0].Competencies[0].Reason);
        Assert.Equal([ScoreFlagCodes.NamesMerged, ScoreFlagCodes.RaterTwice], Identity(score));
        Assert.Equal([("names-merged", "1,2"), ("rater-twice", "1,2")], Notes(Peer("Lee Park", 1), Peer("Kim Roe", 2), Peer("KIM  ROE ", 4)));
    }

    [Fact]
    public void Combined_RaterWithSeveralSheets_CountsOnceWithTheirMean()
    {
        // (2 + (4 + 8)/2 + 10)/3, not (2 + 4 + 8 + 10)/4; the manager (3 + 6)/2.
        MultiRaterScore score = Combined(
            Peer("p", 2), Peer("q", 4), Peer("q", 8), Peer("r", 10), Peer("m", 3) with { Role = RaterRole.Manager },
            Peer("m", 6) with { Role = RaterRole.Manager });

        Assert.Equal((1, 45.0), (score.Roles[0].Raters, score.Roles[0].Competencies[0].Percent));
        Assert.Equal((3, 60.0), (score.Roles[1].Raters, score.Roles[1].Competencies[0].Percent));
    }

    [Fact]
    public void Combined_NamesThatDifferInAnAccent_StayTwo() =>
        Assert.Equal(3, Combined(Peer("Rene", 1), Peer("Ren\u00E9", 2), Peer("Ren\u00E8", 3)).Roles[0].Raters);

    [Fact]
    public void Combined_ExactNames_StayApart()
    {
        MultiRaterScore score = new MultiRaterScorer(Scorer, NameMatching.Exact).Score([Peer("p", 1), Peer("P", 2), Peer("p ", 3)]);

        Assert.Equal((3, 20.0), (score.Roles[0].Raters, score.Roles[0].Competencies[0].Percent));
        Assert.Throws<RatingSheetException>(() => new MultiRaterScorer(Scorer, NameMatching.Exact)
            .Score([Peer("p", 1), Peer("q", 2) with { Subject = "a. person" }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MultiRaterScorer(Scorer, (NameMatching)7));
    }

    [Fact]
    public void Combined_RaterIds_GoBeforeNames()
    {
        RatingSheet[] sheets = [Peer("Kim", 1) with { RaterId = "1" }, Peer("Kim", 2) with { RaterId = "2" }, Peer("Kim", 5) with { RaterId = "3" },
            Peer("Kim R.", 7) with { RaterId = "3" }];

        Assert.Equal((3, 30.0), (Combined(sheets).Roles[0].Raters, Combined(sheets).Roles[0].Competencies[0].Percent));
        Assert.Equal([("id-with-two-names", "2,3"), ("rater-twice", "2,3")], Notes(sheets));
    }

    [Fact]
    public void Combined_SubjectIds_GoBeforeNames()
    {
        MultiRaterScore score = Combined(Peer("p", 1) with { SubjectId = "7" }, Peer("q", 2) with { SubjectId = "7", Subject = "Another Name" }, Peer("r", 3));

        Assert.Equal((3, "7", "A. Person"), (score.Roles[0].Raters, score.SubjectId, score.Subject));
        Assert.Equal([ScoreFlagCodes.IdWithTwoNames], Identity(score));
        Assert.Equal(
            ProblemCodes.OtherSubject,
            Assert.Throws<RatingSheetException>(() =>
                Combined(Peer("p", 1) with { SubjectId = "7" }, Peer("q", 2) with { SubjectId = "8" })).Problems.Single().Code);
        Assert.Equal(score, CompetencyJson.Read<MultiRaterScore>(CompetencyJson.Write(score)));
    }

    [Fact]
    public void Combined_ResponseIds_DecideAboutCopies()
    {
        RatingSheet[] sheets = [Peer("p", 1) with { ResponseId = "R1" }, Peer("p", 2) with { ResponseId = "R2" }, Peer("q", 3) with { ResponseId = "R3" }];
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => Combined([.. sheets, Peer("z", 9) with { ResponseId = "R2 " }]));

        // Another id is another rater, also of one name; with one rater id they are one.
        Assert.Equal((3, 20.0), (Combined(sheets).Roles[0].Raters, Combined(sheets).Roles[0].Competencies[0].Percent));
        Assert.Equal(2, Combined([.. sheets.Select(sheet => sheet with { RaterId = sheet.Rater })]).Roles[0].Raters);
        Assert.Equal(("$[3].responseId", ProblemCodes.Copy), (e.Problems.Single().Path, e.Problems.Single().Code));

        Assert.Equal([("rater-twice", "0,1")], Notes(sheets));
        Assert.Contains("they count as those of 2 raters", Identities(sheets).Notes.Single().Rule, StringComparison.Ordinal);

        // A response that rates two people is a sheet of each.
        SheetIdentities two = Identities(sheets[0], sheets[0] with { Subject = "B. Person" });
        Assert.Equal([null, null], (int?[])[two.CopyOf(0), two.CopyOf(1)]);
    }

    /// <summary>A spreadsheet writes the number 7 as 7.0; a leading zero makes another id.</summary>
    [Fact]
    public void Combined_WholeNumbersAsASpreadsheetWritesThem_AreOneId()
    {
        Assert.Equal(1,
            Combined(Peer("a", 1) with { RaterId = "7" }, Peer("b", 2) with { RaterId = "7.0" }, Peer("c", 3) with { RaterId = "7.00" }).Roles[0].Raters);
        Assert.Equal(4, Combined([.. ((string[])["7", "07", "7.1", "v7.0"]).Select(id => Peer(null, 1) with { RaterId = id })]).Roles[0].Raters);
    }

    [Fact]
    public void Combined_UnnamedEqualSheets_CountOnceTowardsTheMinimum()
    {
        MultiRaterScore three = Combined(Peer(null, 5), Peer(null, 5), Peer(null, 5));
        MultiRaterScore five = Combined(Peer(null, 5), Peer(null, 5), Peer(null, 8), Peer("p", 9), Peer(null, 9));

        Assert.Equal((1, RoleScoreStatus.Withheld), (three.Roles[0].Raters, three.Roles[0].Competencies[0].Status));
        Assert.Equal((3, 72.0), (five.Roles[0].Raters, five.Roles[0].Competencies[0].Percent));
        Assert.Equal([("equal-sheets", "0,1"), ("equal-sheets", "3,4")], Notes(Peer(null, 5), Peer(null, 5), Peer(null, 8), Peer("p", 9), Peer(null, 9)));
        Assert.Equal(3, Combined([.. Enumerable.Range(0, 3).Select(i => Peer(null, 5) with { ResponseId = $"{i}" })]).Roles[0].Raters);
        Assert.Equal(3, Combined([.. Enumerable.Range(0, 3).Select(i => Peer(null, 5) with { RaterId = $"{i}" })]).Roles[0].Raters);
    }

    [Fact]
    public void Combined_NamedEqualSheets_CountAndAreNotToldToReaders()
    {
        MultiRaterScore score = Combined(Peer("p", 5), Peer("q", 5), Peer("r", 5));

        Assert.Equal((3, 50.0), (score.Roles[0].Raters, score.Roles[0].Competencies[0].Percent));
        Assert.Empty(Identity(score));
        Assert.Equal([("equal-sheets", "0,1,2")], Notes(Peer("p", 5), Peer("q", 5), Peer("r", 5)));
    }

    [Fact]
    public void Combined_TwoSelfSheets_AreOneRater()
    {
        MultiRaterScore score = Combined(Peer(null, 2) with { Role = RaterRole.Self }, Peer("alias", 4) with { Role = RaterRole.Self, ResponseId = "x" });

        Assert.Equal((1, 30.0), (score.Roles[0].Raters, score.Roles[0].Competencies[0].Percent));
        Assert.Equal([ScoreFlagCodes.RaterTwice], Identity(score));
        Assert.Contains("about themselves", score.Flags.Single(flag => flag.Code == ScoreFlagCodes.RaterTwice).Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_OwnNameOrIdOfThePerson_IsFoundInOtherRoles()
    {
        Assert.Equal([("own-name-as-rater", "0")], Notes(Peer("a. PERSON", 5), Peer("A. Person", 6) with { Role = RaterRole.Self }));
        Assert.Equal([("own-name-as-rater", "0")], Notes(Peer("x", 5) with { SubjectId = "7", RaterId = "7" }));
        Assert.Empty(Notes(Peer("A. Person", 5) with { SubjectId = "7", RaterId = "8" }));
    }

    [Fact]
    public void CombineAll_SeveralPeople_IsEachOfThemAlone()
    {
        BenchmarkScore[] scores =
            [.. new[] { Peer("p", 1), Peer("p", 2) with { Subject = "B" }, Peer("q", 3), Peer("q", 4) with { Subject = "b" } }.Select(Scorer.Score)];
        SheetIdentities identities = new();
        foreach (BenchmarkScore score in scores)
        {
            identities.Add(score);
        }

        MultiRaterScorer several = new(Scorer);
        Assert.Equal(2, identities.People);
        Assert.Equal([0, 1, 0, 1], Enumerable.Range(0, 4).Select(identities.PersonOf));
        Assert.Equal([several.Combine([scores[0], scores[2]]), several.Combine([scores[1], scores[3]])], several.CombineAll(scores, identities));
        Assert.Throws<ArgumentException>("identities", () => several.CombineAll([.. scores, scores[0]], identities));
        Assert.Throws<ArgumentOutOfRangeException>(() => identities.PersonOf(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => identities.CopyOf(-1));
        Assert.Throws<ArgumentNullException>(() => identities.Add(null!));
    }

    [Fact]
    public void Combine_ScoresWithoutExplanation_TellsEqualSheetsByTheirScores()
    {
        BenchmarkScore[] scores = [.. new[] { Peer(null, 5), Peer(null, 5), Peer(null, 6) }.Select(sheet => Bare(Scorer.Score(sheet)))];

        Assert.Equal(2, new MultiRaterScorer(Scorer).Combine(scores).Roles[0].Raters);
    }

    [Fact]
    public void Combined_AnyProtectedRole_NeverCountsMoreRatersThanPeople() => Holds.ForAll(
        (from raters in Gen.Choose(0, 3).NonEmptyListOf()
         from spellings in Gen.CollectToArray(raters,
             rater => Gen.Elements($"Rater {rater}", $" rater  {rater}", $"RATER\u00A0{rater}", $"Ra\u00ADter {rater}\u200B"))
         from isNamed in Gen.Elements(true, false)
         select (raters, spellings, isNamed)).ToArbitrary(),
        drawn =>
        {
            // A rater always says the same, so that unnamed sheets of one are equal.
            RoleScore role = Combined(drawn.raters.Select((rater, i) => Peer(drawn.isNamed ? drawn.spellings[i] : null, rater))).Roles[0];
            int people = drawn.raters.Distinct().Count();

            Assert.Equal(people, role.Raters);
            Assert.Equal(people >= 3, role.Competencies[0].Percent is not null);
        });

    private static BenchmarkScore Bare(BenchmarkScore score) =>
        score with { Quality = null, Competencies = [.. score.Competencies.Select(competency => competency with { Items = [] })] };

    private static string[] Identity(MultiRaterScore score) => [.. score.Flags.Select(flag => flag.Code).Where(code =>
        code is ScoreFlagCodes.NamesMerged or ScoreFlagCodes.RaterTwice or ScoreFlagCodes.IdWithTwoNames or ScoreFlagCodes.EqualSheets
            or ScoreFlagCodes.OwnNameAsRater)];

    private static SheetIdentities Identities(params IEnumerable<RatingSheet> sheets)
    {
        SheetIdentities identities = new();
        foreach (RatingSheet sheet in sheets)
        {
            identities.Add(Scorer.Score(sheet));
        }

        return identities;
    }

    private static (string, string)[] Notes(params IEnumerable<RatingSheet> sheets) =>
        [.. Identities(sheets).Notes.Select(note => (note.Code, string.Join(',', note.Places))).Order()];

    private static MultiRaterScore Combined(params IEnumerable<RatingSheet> sheets) => new MultiRaterScorer(Scorer).Score(sheets);

    private static RatingSheet Peer(string? rater, int tenths) => Sheet(("a1", tenths), ("b1", tenths)) with { Role = RaterRole.Peer, Rater = rater };
}
