using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>Messages say the rule, what was found and the place; people act on them, so their words are held.</summary>
public sealed class ScoringMessageTests
{
    private static readonly Benchmark Two = On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("b", High("b1")));
    private static readonly ValueList<string> ThreeOfEach = ["h1", "h2", "h3", "l1", "l2", "l3"];

    [Fact]
    public void BandScheme_Invalid_SaysWhatItMustBeAndWhatItWas()
    {
        Refuses("Bands must be a list of at least one element, but was empty.");
        Refuses("Bands must be a scheme that begins at 0, but was 0.5.", new Band("a", 0.5));
        Refuses("Bands must be a scheme of rising bands, but was 'c' from 40 after 50.", new Band("a", 0), new Band("b", 50), new Band("c", 40));
        Refuses("Bands must be a scheme of different names, but was 'a' twice.", new Band("a", 0), new Band("a", 50));

        static void Refuses(string message, params Band[] bands) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>("Bands", () => new BandScheme([.. bands])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void QualityFlags_Raised_SayTheFigureAndTheThreshold()
    {
        Benchmark six = On(1, 5, Rated("a", ThreeOfEach.Select(id => id[0] == 'h' ? High(id) : Low(id))));
        QualityThresholds strict = new() { MissingShare = 0, LongstringShare = 0.3, Variability = 2, AcquiescenceShare = 0.1 };
        ResponseQuality high = new BenchmarkScorer(six, new ScoringPolicy { Quality = strict })
            .Score(Sheet(ThreeOfEach.Select((id, place) => (id, (int?)(place == 0 ? 4 : 5))))).Quality!;
        ResponseQuality low = new BenchmarkScorer(six, new ScoringPolicy { Quality = strict }).Score(Sheet(ThreeOfEach.Select(id => (id, (int?)1)))).Quality!;
        ResponseQuality gap = new BenchmarkScorer(six, new ScoringPolicy { Quality = strict }).Score(Sheet(("h1", 1))).Quality!;

        Assert.Equal(
            [
                "5 equal ratings in a row, at least 0.3 of 6 items.",
                "The ratings vary by 0.41, at most 2.", // one of six beside the rest: √(1/6)
                "Ratings of both poles lie +1.83 from the middle of the scale, at least 0.1 of its range.", // ½(14/3 + 5) − 3
            ],
            high.Flags.Select(flag => flag.Rule));
        Assert.Equal("Ratings of both poles lie -2 from the middle of the scale, at least 0.1 of its range.", low.Flags[^1].Rule);
        Assert.Equal(["5 of 6 items are not rated, more than 0 of them."], gap.Flags.Select(flag => flag.Rule));
    }

    [Fact]
    public void LongstringFlag_RunOfTwo_IsTheShortestRaised()
    {
        Assert.Contains(ScoreFlagCodes.Longstring, Codes(("a1", 4), ("a2", 4)));
        Assert.DoesNotContain(ScoreFlagCodes.Longstring, Codes(("a1", 4), ("a2", 3)));

        static IEnumerable<string> Codes(params (string Item, int? Rating)[] ratings) =>
            new BenchmarkScorer(Two, new ScoringPolicy { Quality = new QualityThresholds { LongstringShare = 0.1 } })
                .Score(Sheet(ratings)).Quality!.Flags.Select(flag => flag.Code);
    }

    [Fact]
    public void OnePoleFlag_Raised_SaysWhy()
    {
        BenchmarkScore high = Two.Score(("a1", 4), ("b1", 4));
        BenchmarkScore low = Two.Score(("a2", 4), ("b1", 4));
        BenchmarkScore lowOnly = On(1, 5, Rated("a", Low("a1"))).Score(("a1", 1));

        Assert.Equal("The score rests on high-pole items alone: none of the low-pole items is rated.", Assert.Single(high.Competencies[0].Flags).Rule);
        Assert.Equal("The score rests on low-pole items alone: none of the high-pole items is rated.", Assert.Single(low.Competencies[0].Flags).Rule);
        Assert.Equal("The score rests on high-pole items alone: the content has no low-pole items.", Assert.Single(high.Competencies[1].Flags).Rule);
        Assert.Equal("The score rests on low-pole items alone: the content has no high-pole items.", Assert.Single(lowOnly.Competencies[0].Flags).Rule);
    }

    [Fact]
    public void Sheet_Refused_NamesPlaceRuleAndWhatWasFound()
    {
        RatingSheet sheet =
            Sheet(("a1", 4), ("a2", 6), ("x1", 1)) with { Benchmark = "other", Presented = ["a1", "a2"], Notes = [new EvidenceNote("y1", "Note")] };
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(Two).Score(sheet));

        Assert.StartsWith("The ratings have 5 problems:", e.Message, StringComparison.Ordinal);
        Assert.Equal("A. Person", e.Subject);
        Assert.Equal(
            [
                ("benchmark", "a sheet for benchmark 'small'"),
                ("ratings.a2", "a whole number from 1 to 5"),
                ("ratings.#3", "an item of benchmark 'small'"),
                ("ratings.#3", "an item among those presented"),
                ("notes.#1", "an item of benchmark 'small'"),
            ],
            e.Problems.Select(problem => (problem.Path!, problem.Expected)));
        Assert.Contains("6", e.Problems[1].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void FromAnswers_QuestionWithoutItem_SaysSo()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() =>
            RatingSheet.FromAnswers("A. Person", [KeyValuePair.Create("q1", (int?)1)], new Dictionary<string, string>()));

        Assert.Equal(("answers[0]", "a question that is mapped to an item", "no item for it"),
            (e.Problems[0].Path, e.Problems[0].Expected, e.Problems[0].Found));
    }

    [Theory]
    [InlineData("4.5", "'4.5'")]
    [InlineData("-1", "'-1'")]
    [InlineData("Person", "text of 6 characters")]
    public void Cell_Shown_IsItselfOnlyWhenItIsANumber(string cell, string shown) => Assert.Equal(shown, InputProblem.Describe(cell));

    [Fact]
    public void NormSet_Refused_SaysWhichAndWhy()
    {
        NormSet norms = SampleNorms.For(Two, null) with { RaterRole = RaterRole.Manager };
        ArgumentException e = Assert.Throws<ArgumentException>("norms", () => NormComparison.Of(Two.Score(("a1", 4)), norms));

        Assert.StartsWith("The norm set must fit the score: expected the rater role of the norm set, 'manager', found 'not stated'.", e.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void NormSet_OfAnotherBenchmarkAndHash_SaysWhichIsExpected()
    {
        string other = new('0', 64);
        InputProblems problems = NormComparison.ProblemsOf(Two.Score(("a1", 4)), SampleNorms.For(Two, null) with { Benchmark = "other", ScoringHash = other });

        Assert.Equal(["the benchmark of the norm set", "the scoring hash of the norm set"], problems.Select(problem => problem.Expected));
    }

    [Fact]
    public void NormComparison_ScoreWithoutPercentOrReason_SaysThatThereIsNone()
    {
        BenchmarkScore score = Two.Score(("a1", 4));
        BenchmarkScore bare = score with { OverallReason = null };

        Assert.Equal("There is no score.", NormComparison.Of(bare, SampleNorms.For(Two, null)).OverallReason);
        Assert.Equal(score.OverallReason, NormComparison.Of(score, SampleNorms.For(Two, null)).OverallReason);
    }

    [Fact]
    public void DecisionPolicy_WithoutMinimums_SaysWhatIsNeeded() => Assert.StartsWith(
        "minimums must be at least one competency with its minimum, but was none.",
        Assert.Throws<ArgumentException>("minimums", () => DecisionPolicy.Conjunctive([])).Message, StringComparison.Ordinal);

    [Fact]
    public void NormTable_Contradictions_SayWhatTheFrequenciesGive()
    {
        NormTable table = new() { N = 4, Mean = 51, Sd = 12, Frequencies = [new(40, 2), new(60, 2)] };

        Assert.Equal(("n", "4, the sum of the counts", "5"), Assert.Single(NormRules.Contradictions(table with { N = 5 })));
        Assert.Equal(
            [("mean", "50, the mean of the frequencies", "51"), ("sd", "11.547005383792516, the standard deviation (n - 1) of the frequencies", "12")],
            NormRules.Contradictions(table));
        Assert.Equal("at most 3, the n of the norm set", NormRules.WhyTooMany(4, 3));
        Assert.Null(NormRules.WhyTooMany(3, 3));
        Assert.Equal("rising scores (place 2 has 40 after 60)", NormRules.WhyNotRising([new(60, 1), new(40, 1)]));
    }

    [Fact]
    public void NormFlags_Raised_SayTheRule()
    {
        NormTable table = new() { N = 99, Mean = 50, Sd = 10, Reliability = new ScoreReliability(0.8, "omega") };

        Assert.Equal(
            ["The norm rests on 99 people, under 100.", "The interval rests on omega: it covers the sampling of items, not that of raters."],
            NormRules.Apply(table, 50, null, 0.95).Flags.Select(flag => flag.Rule));
    }

    [Fact]
    public void SeveralRaters_Refused_NamesBothSides()
    {
        BenchmarkScorer scorer = new(Two);
        BenchmarkScore first = scorer.Score(Sheet(("a1", 4)) with { Rater = "anna" });
        BenchmarkScore second =
            first with { Benchmark = "other", Subject = "B. Person", Provenance = first.Provenance with { PolicyHash = new string('0', 64) } };
        MultiRaterScorer several = new(scorer);
        InputProblem[] problems = [.. several.ProblemsWith([first, second])[1]];

        Assert.Equal(
            [
                ("benchmark", "a score of benchmark 'small'", "another one"),
                ("provenance.policyHash", $"the policy hash {first.Provenance.PolicyHash}", "another one"),
                ("subject", "the subject of the first sheet", "another one"),
            ],
            problems.Select(problem => (problem.Path!, problem.Expected, problem.Found)));
        Assert.Equal(
            ("the competencies of the benchmark in its order", "others"),
            Assert.Single(several.ProblemsWith([first with { Competencies = [.. first.Competencies.Reverse()] }])[0].Select(
                problem => (problem.Expected, problem.Found))));
        BenchmarkScore response = first with { ResponseId = "R1" };
        Assert.Equal(
            ("responseId", "each response once for a person", "one of them again"),
            Assert.Single(
                several.ProblemsWith([response, response with { Rater = "ben" }])[1].Select(problem => (problem.Path, problem.Expected, problem.Found))));
        Assert.StartsWith("The scores have 3 problems:", Assert.Throws<ArgumentException>(() => several.Combine([first, second])).Message,
            StringComparison.Ordinal);
        Assert.Equal(("at least one sheet", "none"),
            Assert.Single(Assert.Throws<RatingSheetException>(() => several.Score([])).Problems.Select(problem => (problem.Expected, problem.Found))));
    }

    [Fact]
    public void Key_WrongLengthOrByte_SaysWhatItMustBe()
    {
        ScoringKey key = new(Two);

        Assert.StartsWith(
            "The ratings must be whole rows of 3 bytes, but were 4 bytes.",
            Assert.Throws<ArgumentException>("ratings", () => key.Score(new byte[4], new double[3])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The scores must be 6 numbers for 2 rows of 3, but were 3.",
            Assert.Throws<ArgumentException>("scores", () => key.Score(new byte[6], new double[3])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A rating must be a byte from 0 to 5, but was 6 in row 0, item 'a2'.",
            Assert.Throws<ArgumentOutOfRangeException>("ratings", () => key.Score([1, 6, 0], new double[3])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_ForAnotherBenchmark_SaysWhatIsUnknown()
    {
        ScoringPolicy policy = new() { Weights = ValueMap.Create([KeyValuePair.Create("z", 1.0)]), DemonstratedFrom = 9 };
        InputProblems problems = policy.ProblemsWith(On(1, 5, Leveled("a", 1)));

        Assert.Equal(
            [("$.weights", "competencies of benchmark 'small'", "'z'"), ("$.demonstratedFrom", "a rating from 1 to 5, the scale of benchmark 'small'", "9")],
            problems.Select(problem => (problem.Path!, problem.Expected, problem.Found)));
        Assert.StartsWith("The policy has 1 problem:", Assert.Throws<ArgumentException>("policy", () => new BenchmarkScorer(Two, policy)).Message,
            StringComparison.Ordinal);
    }
}
