using System.Text;
using Chally.Competencies.Comparison;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>No message of the library holds the name of a person, wherever in a file about people the name stands.</summary>
public sealed class PlantedNameTests
{
    private static readonly Benchmark Role = On(1, 5, Rated("a", High("a1"), Low("a2")), Leveled("b", 2));
    private static readonly BenchmarkScorer Scorer = new(Role, new ScoringPolicy { Decision = DecisionPolicy.Compensatory(50) });

    private static readonly RatingSheet Sheet = new()
    {
        Subject = "S1",
        Rater = "R1",
        Role = RaterRole.Manager,
        Purpose = "selection",
        Completed = DateTimeOffset.UnixEpoch,
        Benchmark = Role.Id,
        ContentVersion = "1.0",
        Presented = ["a1", "a2", "b1", "b2"],
        Ratings = [new("a1", 4), new("a2", null), new("b1", 5)],
        Notes = [new EvidenceNote("a1", "Said so.")],
    };

    private static readonly BenchmarkScore Score = Scorer.Score(Sheet);
    private static readonly NormSet Set = SampleNorms.For(Role, SampleNorms.TinyTies, ("a", SampleNorms.TinyTies)) with { RaterRole = RaterRole.Manager };

    private static readonly Dictionary<string, (string Whole, Action<string> Use)> Files = new()
    {
        ["sheet"] = (CompetencyJson.Write(Sheet, isIndented: false), json => Use(Scorer.Score(Assert.Single(CompetencyJson.ReadList<RatingSheet>(json))))),
        ["sheets"] =
            ($"[{CompetencyJson.Write(Sheet, isIndented: false)}]", json => new MultiRaterScorer(Scorer).Score(CompetencyJson.ReadList<RatingSheet>(json))),
        ["score"] = (CompetencyJson.Write(Score), json => Use(CompetencyJson.Read<BenchmarkScore>(json))),
        ["combined score"] = (CompetencyJson.Write(new MultiRaterScorer(Scorer).Score([Sheet])), json => CompetencyJson.Read<MultiRaterScore>(json)),
        ["norm set"] = (CompetencyJson.Write(Set), json => NormComparison.Of(Score, CompetencyJson.Read<NormSet>(Encoding.UTF8.GetBytes(json)))),
        ["normed score"] =
            (CompetencyJson.Write(new ScoreWithNorms(Score, NormComparison.Of(Score, Set))), json => Use(CompetencyJson.Read<ScoreWithNorms>(json).Score)),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NameInAnyPlace_IsInNoMessage(string kind)
    {
        (string whole, Action<string> use) = Files[kind];
        use(whole);
        int refused = 0;
        foreach (string planted in Planted.Everywhere(whole))
        {
            try
            {
                use(planted);
            }
            catch (Exception e) when (e is CompetencyInputException or ArgumentException)
            {
                refused++;
                Planted.IsNotIn(e);
            }
        }

        Assert.InRange(refused, 50, int.MaxValue);
    }

    [Fact]
    public void Read_AnswerThatIsNoRating_IsFoundByItsNumberOrItsItem()
    {
        const string json = """{"subject":"x","ratings":{"a1":"Zyxwova says 4","Zyxwova":3}}""";

        CompetencyJson.TryReadList<RatingSheet>(Encoding.UTF8.GetBytes(json), out _, out InputProblems without);
        CompetencyJson.TryReadList<RatingSheet>(Encoding.UTF8.GetBytes(json), out _, out InputProblems with,
            new JsonReadOptions { KnownIds = Role.Items().Select(item => item.Id).ToHashSet() });

        Assert.Equal("$.ratings.#1: RS0002 expected a whole number, or null for not observed, found text of 14 characters", without.ToString());
        Assert.Equal("$.ratings.a1: RS0002 expected a whole number, or null for not observed, found text of 14 characters", with.ToString());
        RatingSheetException unknown =
            Assert.Throws<RatingSheetException>(() => Scorer.Score(RatingSheet.FromRatings("x", new Dictionary<string, int> { ["a1"] = 4, ["Zyxwova"] = 3 })));
        Assert.Equal("ratings.#2: RS0001 expected an item of benchmark 'small', found another id", unknown.Problems.ToString());
    }

    [Theory]
    [InlineData("{\"subject\":nZyxwova}", 1)]
    [InlineData("Zyxwova", 1)]
    [InlineData("{\n\"subject\":\"x\",\nZyxwova:1}", 3)]
    public void Read_TextThatIsNotJson_SaysWhereAndQuotesNothing(string json, long line)
    {
        InputProblem problem = Assert.Single(Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>(json)).Problems);

        Assert.Equal(line, problem.Line);
        Assert.StartsWith("text that is not JSON (byte ", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NamesInHeaderAndCells_AreDescribed()
    {
        string[][] headers = [["subject", "Zyxwova Qoph"], ["Zyxwova Qoph", "4"], ["a1", "Zyxwova"], ["subject", "Zyxwova", "Zyxwova"],
            ["Zyxwova subject", "a1"], ["subject", "zyxwova-qoph"]];
        Assert.All(headers, header => Planted.IsNotIn(Assert.Throws<RatingSheetException>(() => RatingTable.Open(header, Role))));
        RatingTable table = RatingTable.Open(["subject", "rater", "role", "purpose", "completed", "a1"], Role);
        for (int place = 0; place < 6; place++)
        {
            string[] row = ["S1", "R1", "peer", "", "", "4"];
            row[place] = "Zyxwova\u0001";
            Planted.IsNotIn(Assert.Throws<RatingSheetException>(() => table.Read(row)));
        }

        InputProblem unknown = Assert.Single(Assert.Throws<RatingSheetException>(() => RatingTable.Open(["subject", "Zyxwova Qoph"], Role)).Problems);
        Assert.Equal(("column 2", "another name, text of 12 characters"), (unknown.Path, unknown.Found));
    }

    private static void Use(BenchmarkScore score)
    {
        PersonContrast.Of(Role, score);
        Ranking.Of(Role, [Score, score]);
        new MultiRaterScorer(Scorer).Combine([Score, score with { Rater = "R2" }]);
        NormComparison.Of(score, Set);
    }
}
