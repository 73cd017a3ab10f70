using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally rank</c>.</summary>
public sealed class RankCommandTests
{
    private const string CsvHeader = "rank,subject,rater,role,percent,firstWithinError,lastWithinError,reason,flags";

    /// <summary>
    /// Steady is (3a + b)/4 and balanced (2a + 10 − b)/3, of 10; the composite counts balanced twice. Ann (75 + 2·100)/3 = 91.67, Bo and
    /// Di 50, Ed (100 + 2·50)/3 = 66.67, Cy without balanced none.
    /// </summary>
    private const string Ratings = TinyRole.Header + "Bo,5,5,5,5\nCy,9,9,,\nAnn,10,0,10,0\nDi,5,5,5,5\nEd,10,10,5,5\n";

    private const string NotScored = "\"1 of 2 rateable competencies scored, at least 2 needed.\"";

    [Fact]
    public void Csv_Rows_AreByRankWithTiesAndTheNotScoredLast() => Assert.Equal(
        [
            CsvHeader,
            "1,Ann,,,91.66666666666667,,,,nothing-to-rate order-may-be-noise",
            "2,Ed,,,66.66666666666667,,,,nothing-to-rate order-may-be-noise",
            "3,Bo,,,50,,,,nothing-to-rate order-may-be-noise",
            "3,Di,,,50,,,,nothing-to-rate order-may-be-noise",
            $",Cy,,,,,,{NotScored},order-may-be-noise",
        ],
        TinyRole.Run("rank", "ratings.csv", Ratings, "-f", "csv").Succeeds().OutputLines);

    [Fact]
    public void By_Competency_RanksByIt()
    {
        string[] lines = TinyRole.Run("rank", "ratings.csv", Ratings, "-f", "csv", "--by", "steady").Succeeds().OutputLines;

        Assert.Equal(["1,Ed", "2,Cy", "3,Ann", "4,Bo", "4,Di"], lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
        Assert.Contains("Ranked by: Steady", TinyRole.Run("rank", "ratings.csv", Ratings, "--by", "steady").Succeeds().OutputLines);
        Assert.Equal(
            TinyRole.Run("rank", "ratings.csv", Ratings).Succeeds().Output, TinyRole.Run("rank", "ratings.csv", Ratings, "--by", "overall").Succeeds().Output);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("Steady")]
    [InlineData("finds-common-ground")]
    public void By_NoCompetencyOfTheBenchmark_IsWrongUsage(string by) => Assert.Contains(
        "There are: steady, silent, balanced, and overall.", TinyRole.Run("rank", "ratings.csv", Ratings, "--by", by).IsWrongUsage().Error,
        StringComparison.Ordinal);

    [Fact]
    public void Text_WithoutNorms_ShowsEverybodyAndSaysThatItMayBeNoise()
    {
        string output = TinyRole.Run("rank", "ratings.csv", Ratings).Succeeds().Output;

        Assert.StartsWith("Ranking: Tiny Role\nRanked by: overall score\nRanked: 4\nNot ranked: 1\n", output, StringComparison.Ordinal);
        Assert.Matches(@"1 +Ann +91\.7 +- +mostly high-pole +-\n", output);
        Assert.Matches(@"3= +Bo +50\.0 +- +mixed +-\n *3= +Di +50\.0", output);
        Assert.Contains("Cy      1 of 2 rateable competencies scored, at least 2 needed.\n", output, StringComparison.Ordinal);
        Assert.Contains("There is no norm set: nothing says how much of a difference is error of measurement, and the order may be noise.\n", output,
            StringComparison.Ordinal);
        Assert.Contains("No validity evidence ships", output, StringComparison.Ordinal);
    }

    /// <summary>SEM 8, so the reach is 1.96·8·√2 = 22.17: Ed's 66.67 is within it of the 50s, Ann's 91.67 of nobody.</summary>
    [Fact]
    public void Norms_Given_ShowWhoIsNotToldApart()
    {
        string text = TinyNorms.Run("rank", Ratings, null).Succeeds().Output;
        JsonElement json = TinyNorms.Run("rank", Ratings, null, "-f", "json").Succeeds().Json();
        string[] csv = TinyNorms.Run("rank", Ratings, null, "-f", "csv").Succeeds().OutputLines;

        Assert.Matches(@"Ann +91\.7 +8\.0 +mostly high-pole +nobody", text);
        Assert.Matches(@"Ed +66\.7 +8\.0 +[a-z -]+ +2 others, ranks 2 to 3", text);
        Assert.Contains(
            "two scores are not told apart when they differ by z·√(SEM² + SEM²) of the two or less, z for confidence level 0.95. Each pair is judged " +
                "on its own.",
            text.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Equal(8, json.GetProperty("people")[1].GetProperty("sem").GetDouble(), 1e-12);
        Assert.DoesNotContain("noise", text, StringComparison.Ordinal);
        Assert.Equal("{\"first\":2,\"last\":3,\"others\":2}", JsonSerializer.Serialize(json.GetProperty("people")[1].GetProperty("withinError")));
        Assert.Equal(["small-norm", "item-error-only"], json.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("code").GetString()));
        Assert.Equal("2,Ed,,,66.66666666666667,2,3,,nothing-to-rate small-norm item-error-only", csv[2]);
    }

    [Fact]
    public void Norms_WithThePolicysLevel_MoveTheReach()
    {
        using TempFolder folder = new();
        string policy = folder.File("policy.json", """{"formatVersion": 1, "confidenceLevel": 0.99}""");

        // 2.5758·8·√2 = 29.14, and Ann is 25 above Ed
        JsonElement json = TinyNorms.Run("rank", Ratings, null, "-f", "json", "--policy", policy).Succeeds().Json();
        Assert.Equal(0.99, json.GetProperty("confidenceLevel").GetDouble());
        Assert.Equal(1, json.GetProperty("people")[0].GetProperty("withinError").GetProperty("others").GetInt32());
    }

    [Fact]
    public void Norms_OfAnotherRole_AreRefused() =>
        Assert.Contains("raterRole: NS0001", TinyNorms.Run("rank", Ratings, RaterRole.Peer).Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Sheets_ForDevelopment_AreAllRefusedByRowAndNeverByName()
    {
        const string Mixed =
            "subject,purpose,steady-a,steady-b,balanced-a,balanced-b\n" +
                "AnnSecret,development,1,1,1,1\nBo,selection,1,1,1,1\nCySecret,Development,11,1,1,1\nDiSecret,development,1,1,1,1\n";
        string[] lines = TinyRole.Run("rank", "ratings.csv", Mixed).Refuses().ErrorLines;

        // What keeps a sheet from being scored comes first.
        Assert.Contains("ratings.csv:4: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("RS0002", lines[0], StringComparison.Ordinal);
        Assert.Contains("ratings.csv:2: purpose: RS0015 ", lines[1], StringComparison.Ordinal);
        Assert.Contains("ratings.csv:5: purpose: RS0015 ", lines[2], StringComparison.Ordinal);
        Assert.Equal("3 problems; nothing was written.", lines[3]);
        Assert.DoesNotContain(lines, line => line.Contains("Secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ratings.json", "[{{\"subject\":\"A\",\"purpose\":\"development\",{0}}},{{\"subject\":\"B\",{0}}}]", "$[0].purpose: RS0015")]
    [InlineData("ratings.ndjson", "{{\"subject\":\"B\",{0}}}\n{{\"subject\":\"A\",\"purpose\":\"development\",{0}}}\n", ":2: $.purpose: RS0015")]
    public void Sheets_ForDevelopmentInJson_AreRefusedByPlace(string name, string form, string place)
    {
        string ratings = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, TinyRole.Ratings);

        Assert.Contains(place, TinyRole.Run("rank", name, ratings).Refuses().Error, StringComparison.Ordinal);
        Assert.Equal(3,
            TinyRole.Run("rank", name, ratings.Replace("development", "selection", StringComparison.Ordinal), "-f", "csv").Succeeds().OutputLines.Length);
    }

    [Fact]
    public void Rows_None_GiveNobody()
    {
        Assert.Equal([CsvHeader], TinyRole.Run("rank", "ratings.csv", TinyRole.Header, "-f", "csv").Succeeds().OutputLines);
        Assert.StartsWith("Ranking: Tiny Role\nRanked by: overall score\nRanked: 0\nNobody is ranked",
            TinyRole.Run("rank", "ratings.csv", TinyRole.Header).Succeeds().Output, StringComparison.Ordinal);
        Assert.Empty(TinyRole.Run("rank", "ratings.csv", TinyRole.Header, "-f", "json").Succeeds().Json().GetProperty("people").EnumerateArray());
    }

    [Fact]
    public void Rows_SeveralOfOnePerson_AreRankedEachWithRaterAndRole()
    {
        const string Several = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\nAnn,m,manager,10,0,10,0\nAnn,p,direct report,5,5,5,5\n";
        string[] lines = TinyRole.Run("rank", "ratings.csv", Several, "-f", "csv").Succeeds().OutputLines;

        Assert.Equal("1,Ann,m,manager,91.66666666666667,,,,nothing-to-rate order-may-be-noise mixed-roles several-sheets", lines[1]);
        Assert.StartsWith("2,Ann,p,directReport,50,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_ToAFile_IsWholeOrNotThere()
    {
        using TempFolder folder = new();
        string file = folder["ranks.csv"];

        Assert.Empty(TinyRole.Run("rank", "ratings.csv", Ratings, "-f", "csv", "-o", file).Succeeds().OutputBytes);
        Assert.StartsWith(CsvHeader, File.ReadAllText(file), StringComparison.Ordinal);
        TinyRole.Run("rank", "ratings.csv", Ratings + "Fy,99,,,\n", "-f", "csv", "-o", folder["none.csv"]).Refuses();
        Assert.False(File.Exists(folder["none.csv"]));
    }
}
