using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>--norms</c> on study, reliability and agreement.</summary>
public sealed class StudyNormsTests
{
    private const string Header = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n";

    /// <summary>Steady items of 4, 4, 10 and 2, 4, 6 with weights 3 and 1: r = 96/148, and an error of √52/4 points in ten.</summary>
    private const string Items = Header + "A,,,4,2,2,8\nB,,,4,4,4,6\nC,,,10,6,8,4\n";

    private const string Raters = Header +
        "A,x,,2,4,2,8\nA,y,,3,4,2,8\nB,x,,4,4,4,6\nB,y,,5,4,4,6\nC,x,,6,10,6,3\nC,y,,6,9,6,3\nA,z,,2,5,2,8\nB,z,,4,5,4,6\nC,z,,7,9,6,3\n";

    [Fact]
    public void Study_PlacesTheMeansOfBothGroups()
    {
        JsonElement norms = Study(null, "-f", "json").Succeeds().Json().GetProperty("norms");
        JsonElement steady = norms.GetProperty("competencies")[0];
        string text = Study(null).Succeeds().Output;

        // Means 75 and 25 beside 70 and SD 20: z 0.25 and −2.25.
        Assert.Equal("tiny-norms", norms.GetProperty("normSet").GetString());
        Assert.Equal((52.5, 27.5), (Number(steady, "high", "t"), Number(steady, "low", "t")));
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("high").GetProperty("percentileRank").ValueKind);
        Assert.Contains("high.percentileRank", steady.GetProperty("missing").ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, norms.GetProperty("competencies")[1].GetProperty("high").ValueKind);
        Assert.Contains("Where the means stand among norm set tiny-norms of 2026-03-01 (250 people: Applicants; Interview)", text, StringComparison.Ordinal);
        Assert.Matches(@"Steady +(│ )?- +(│ )?- +(│ )?5[23] +(│ )?2[78]", text);
        Assert.Contains("not the mean of percentile ranks", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Study_RefusesNormsThatFitOnlyOneGroup()
    {
        Assert.Contains("norms.json: raterRole: NS0001", Study(RaterRole.Peer).Refuses().Error, StringComparison.Ordinal);
        using TempFolder folder = new();
        Assert.Contains(
            "NS0001",
            ToolRun.Of(StudyArgs(folder, null, "subject,role,steady-a,steady-b,balanced-a,balanced-b\nL1,peer,5,5,5,5\nL2,peer,0,0,0,10\n")).Refuses().Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Study_WithoutNorms_HasNoSuchMember()
    {
        Assert.False(TinyRole.Run("reliability", "ratings.csv", Items, "-f", "json").Succeeds().Json().TryGetProperty("norms", out _));
        Assert.False(TinyRole.Run("agreement", "ratings.csv", Raters, "-f", "json").Succeeds().Json().TryGetProperty("norms", out _));
        Assert.DoesNotContain("norm set", TinyRole.Run("reliability", "ratings.csv", Items).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reliability_StandsBesideWhatTheNormSetStates()
    {
        JsonElement norms = TinyNorms.Run("reliability", Items, null, "-f", "json").Succeeds().Json().GetProperty("norms");
        JsonElement steady = norms.GetProperty("competencies")[0];
        string text = TinyNorms.Run("reliability", Items, null).Succeeds().Output;

        Assert.Equal((0.84, "alpha"), (Number(steady, "stated", "value"), steady.GetProperty("stated").GetProperty("kind").GetString()));
        Assert.Equal(8, Number(steady, "statedSem"), 1e-12);
        Assert.Equal(96 / 148.0, Number(steady, "sample"), 1e-12);
        Assert.Equal("reliability of the weighted score", steady.GetProperty("sampleKind").GetString());
        Assert.Equal(10 * Math.Sqrt(52) / 4, Number(steady, "sampleSem"), 1e-12);
        Assert.Equal(JsonValueKind.Null, steady.GetProperty("withinInterval").ValueKind);
        Assert.Matches(@"Steady +(│ )?alpha +(│ )?0\.84 +(│ )?8\.0", text);
        Assert.Contains("Beside norm set tiny-norms of 2026-03-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_SaysWhetherWhatIsStatedCoversRaters()
    {
        string alpha = TinyNorms.Run("agreement", Raters, null).Succeeds().Output;
        JsonElement steady = WithStated("agreement", Raters, new ScoreReliability(0.9, "ICC(1,1)"), "-f", "json").Succeeds().Json().GetProperty("norms")
            .GetProperty("competencies")[0];

        Assert.Contains("Steady and Overall: The norm set states alpha: it covers the sampling of items, and not the disagreement of raters", alpha,
            StringComparison.Ordinal);
        Assert.Equal("ICC(1,1)", steady.GetProperty("sampleKind").GetString());
        Assert.Equal(JsonValueKind.Number, steady.GetProperty("sample").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, steady.GetProperty("withinInterval").ValueKind);
    }

    [Theory]
    [InlineData("reliability", Items)]
    [InlineData("agreement", Raters)]
    public void Norms_OfAnotherRole_AreRefused(string command, string rows) =>
        Assert.Contains("norms.json: raterRole: NS0001", TinyNorms.Run(command, rows, RaterRole.Peer).Refuses().Error, StringComparison.Ordinal);

    private static double Number(JsonElement element, params string[] path) => path.Aggregate(element, (at, name) => at.GetProperty(name)).GetDouble();

    private static ToolRun WithStated(string command, string rows, ScoreReliability stated, params string[] args)
    {
        using TempFolder folder = new();
        NormSet norms = Norms(folder, TinyNorms.Table with { Reliability = stated }, null);
        return TinyRole.Run(command, "ratings.csv", rows, ["--norms", folder.File("norms.json", CompetencyJson.Write(norms)), .. args]);
    }

    private static NormSet Norms(TempFolder folder, NormTable table, RaterRole? role)
    {
        CompetencyCatalog catalog = CompetencyCatalog.Default.WithFiles(folder.File("content.json", TinyRole.Content));
        return TinyNorms.For(catalog.GetBenchmark(TinyRole.Id), table, [KeyValuePair.Create("steady", table)]) with { RaterRole = role };
    }

    private static ToolRun Study(RaterRole? role, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.Of([.. StudyArgs(folder, role, TinyRole.Header + "L1,5,5,5,5\nL2,0,0,0,10\n"), .. args]);
    }

    private static string[] StudyArgs(TempFolder folder, RaterRole? role, string low) =>
    [
        "study", "--high", folder.File("high.csv", TinyRole.Header + "H1,10,10,10,0\nH2,5,5,5,5\n"), "--low", folder.File("low.csv", low), "-b", TinyRole.Id,
        "--norms", folder.File("norms.json", CompetencyJson.Write(Norms(folder, TinyNorms.Table, role))), "--content", folder["content.json"],
    ];
}
