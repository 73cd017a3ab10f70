using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>People and raters are told apart by id, else by name, in every command that asks who is who.</summary>
public sealed class WhoIsWhoTests
{
    private const string Items = "steady-a,steady-b,balanced-a,balanced-b\n";
    private const string Header = "subject,rater,role," + Items;
    private const string Ids = "Subject,SUBJECTID,rater,Rater Id,role,response_id," + Items;

    [Fact]
    public void Combined_PersonWrittenSixWays_IsOneReportedByLine()
    {
        string[] ways = ["Zo\u00EB Lund", "Zoe\u0308 Lund", "Zo\u00EB Lund ", "Zo\u00EB  Lund", "zo\u00EB lund", "ZO\u00CB\u00A0LU\u00ADND"];
        ToolRun run = Combined(Header + string.Concat(ways.Select((name, i) => $"{name},{(char)('A' + i)},peer,5,5,5,5\n")), "-f", "json");
        JsonElement score = Assert.Single(run.Json().EnumerateArray());

        Assert.Equal((6, 50),
            (score.GetProperty("roles")[0].GetProperty("raters").GetInt32(), score.GetProperty("overall").GetProperty("percent").GetDouble()));
        Assert.Contains(score.GetProperty("flags").EnumerateArray(), flag => flag.GetProperty("code").GetString() == "names-merged");
        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.csv: lines 2, 3, 4, 5, 6, 7: names-merged:", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.csv: lines 2, 3, 4, 5, 6, 7: equal-sheets:", StringComparison.Ordinal));
        Assert.DoesNotContain("Lund", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Combined_ExactNames_AreNotFolded()
    {
        ToolRun run = TinyRole.Run("score", "ratings.csv", Header + "Ann,a,manager,1,1,1,1\nann,b,manager,5,5,5,5\n", "--combine-raters", "--names", "exact",
            "-f", "json")
            .Succeeds();

        Assert.Equal(2, run.Json().GetArrayLength());
        Assert.Equal(1, Combined(Header + "Ann,a,manager,1,1,1,1\nann,b,manager,5,5,5,5\n", "-f", "json").Json().GetArrayLength());
        TinyRole.Run("score", "ratings.csv", Header, "--combine-raters", "--names", "loosely").IsWrongUsage();
    }

    [Theory]
    [InlineData("S1,Lee Park,peer,1,1,1,5\nS1,Kim Roe,peer,2,1,1,5\nS1,Kim Roe ,peer,2,1,1,5\n", "lines 3, 4: rater-twice")]
    [InlineData("S1,PeerX,peer,1,1,1,5\nS1,PeerY,peer,2,1,1,5\nS1,PeerY,peer,2,1,1,4\n", "lines 3, 4: rater-twice")]
    [InlineData("S1,x,peer,1,1,1,5\nS1,y,peer,2,1,1,5\n", null)]
    [InlineData("S1,,peer,1,1,1,5\nS1,,peer,1,1,1,5\nS1,,peer,1,1,1,5\n", "lines 2, 3, 4: equal-sheets")]
    [InlineData("S1,x,peer,1,1,1,5\nS1,,peer,1,1,1,5\nS1,y,peer,2,1,1,5\n", "lines 2, 3: equal-sheets")]
    public void Combined_FewerRatersThanSheets_IsWithheld(string rows, string? note)
    {
        ToolRun run = Combined(Header + rows, "-f", "json");

        Assert.All(run.Json()[0].GetProperty("roles")[0].GetProperty("competencies").EnumerateArray(), competency =>
            Assert.True(competency.GetProperty("status").GetString() is "withheld" or "notRateable"
                && competency.GetProperty("percent").ValueKind == JsonValueKind.Null));
        Assert.Equal(note is null, run.Error.Length == 0);
        Assert.Contains(note ?? string.Empty, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Combined_OwnNameAndTwoSelfSheets_AreReportedByPlace()
    {
        ToolRun run = Combined(
            "[" + string.Join(',', Sheet("\"role\":\"self\""), Sheet("\"role\":\"self\""), Sheet("\"role\":\"peer\",\"rater\":\"ANN\"")) + "]", "ratings.json");

        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.json: $[0], $[1]: rater-twice:", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.Contains("ratings.json: $[2]: own-name-as-rater:", StringComparison.Ordinal));
    }

    [Fact]
    public void Combined_IdsAsColumns_AreTheKeys()
    {
        ToolRun run = Combined(Ids + "Ann,7,Kim,1,peer,r1,4,4,4,4\nAnn B.,7,Kim,2,peer,r2,6,6,6,6\nAnn,7,Kim,3,peer,r3,5,5,5,5\nAnn,8,Kim,1,peer,r4,9,9,9,9\n",
            "-f", "json");

        Assert.Equal(["7", "8"], run.Json().EnumerateArray().Select(score => score.GetProperty("subjectId").GetString()));
        Assert.Equal(3, run.Json()[0].GetProperty("roles")[0].GetProperty("raters").GetInt32());
        Assert.Contains("lines 2, 3: id-with-two-names", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Combined_SameResponseAgain_IsRefusedByPlace()
    {
        string sheets = "[" + string.Join(',', Sheet("\"role\":\"peer\",\"responseId\":17"), Sheet("\"role\":\"peer\",\"responseId\":18"),
            Sheet("\"role\":\"peer\",\"responseId\":\"17\"")) + "]";
        ToolRun run = TinyRole.Run("score", "ratings.json", sheets, "--combine-raters").Refuses();

        Assert.Contains("ratings.json: $[2].responseId: RS0016", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Correlate_PeopleOfBothFiles_AreJoinedByTheSameRule()
    {
        const string Rows = "subject,subjectId," + Items + "P01,,1,1,1,1\nP02,,2,2,2,5\nX,3,4,4,5,3\nP04,,9,9,9,1\n";
        JsonElement byName = Join("subject,criterion\nP01 ,1\np02,2\nx,3\nP04,4\n", Rows, out string error);
        JsonElement byId = Join("subjectId,criterion\n3,3\nP01,1\n", Rows, out _);
        JsonElement byBoth = Join("criterion,Subject ID,subject\n3,3,renamed\n1,,p01\n2,,P02\n4,,P04\n", Rows, out _);

        Assert.Equal((4, 0, 0), Counts(byName));
        Assert.Equal((1, 3, 1), Counts(byId));
        Assert.Equal((4, 0, 0), Counts(byBoth));
        Assert.Contains("note: ratings.csv: line 2; other.csv: line 2: names-merged", Nameless(error), StringComparison.Ordinal);
        Assert.DoesNotContain("P01", error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("other.csv:3: subject: CC0010", Refused("subject,criterion\nP01,1\n p01,2\n", Rows), StringComparison.Ordinal);
        Assert.Contains("other.csv:3: subject: CC0010", Refused("subject,subjectId,criterion\nX,,1\n,3,2\n", Rows), StringComparison.Ordinal);
        Assert.Contains("other.csv:2: subject: CC0008", Refused("subject,subjectId,criterion\n, ,1\n", Rows), StringComparison.Ordinal);
    }

    [Fact]
    public void Fairness_GroupsFile_FindsPeopleInAnySpelling()
    {
        using TempFolder folder = new();
        ToolRun run = ToolRun.Of(
            "fairness", folder.File("ratings.csv", "subject," + Items + "P01,1,1,1,1\nP02,9,9,9,1\nP03,9,9,9,1\n"), "-b", TinyRole.Id, "--content",
            folder.File("content.json", TinyRole.Content),
            "--groups", folder.File("groups.csv", "subject,group\nP01 ,A\nP02,B\np03,A\n"), "--cut", "50", "-f", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("have no group", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ErrorLines.Count(line => line.Contains("names-merged", StringComparison.Ordinal)));
    }

    [Fact]
    public void Study_PersonInBothGroups_IsFoundInAnySpelling()
    {
        using TempFolder folder = new();
        string[] command =
        [
            "study", "--high", folder.File("high.csv", "subject," + Items + "A,9,9,9,1\nB,8,9,9,1\nC,7,9,9,1\n"), "--low",
            folder.File("low.csv", "subject," + Items + " a,1,1,1,1\nE,2,1,1,1\nF,3,1,1,1\n"),
            "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content),
        ];
        ToolRun run = ToolRun.Of(command);

        Assert.Contains("1 people are in both groups", run.Output, StringComparison.Ordinal);
        Assert.Contains("high.csv: line 2", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("in both groups", ToolRun.Of([.. command, "--names", "exact"]).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_RaterSpelledTwice_IsRefusedByLineAndOneRaterIsOne()
    {
        const string Twice = "A,J1,peer,1,1,1,1\nA,J2,peer,1,2,1,1\nA,j1 ,peer,2,2,2,2\n";
        const string Once = "A,J1,peer,1,1,1,1\nA,J2,peer,1,2,1,1\na,J3,peer,2,2,2,2\nB,j1,peer,2,2,2,2\nB,J2 ,peer,5,5,5,5\nB,J3,peer,3,3,3,3\n";

        Assert.Contains("ratings.csv:4: rater: RS0012", TinyRole.Run("agreement", "ratings.csv", Header + Twice).Refuses().Error, StringComparison.Ordinal);
        JsonElement overall = TinyRole.Run("agreement", "ratings.csv", Header + Once, "-f", "json").Json().GetProperty("overall");
        Assert.Equal((2, 3), (overall.GetProperty("people").GetInt32(), overall.GetProperty("raters").GetInt32()));
        Assert.Equal(3,
            TinyRole.Run("agreement", "ratings.csv", Header + Twice, "--names", "exact", "-f", "json").Succeeds().Json().GetProperty("overall")
                .GetProperty("ratings").GetInt32());
    }

    [Fact]
    public void Agreement_OneNameWithDifferentResponses_IsOfUnknownRaters()
    {
        const string Rows = "A,,Kim,,peer,r1,1,1,1,1\nA,,Kim,,peer,r2,5,5,5,5\nB,,Kim,,peer,r3,2,2,2,2\nB,,Kim,,peer,r4,6,6,6,6\n";
        ToolRun run = TinyRole.Run("agreement", "ratings.csv", Ids + Rows, "-f", "json");
        JsonElement overall = run.Json().GetProperty("overall");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Count(line => line.Contains("different response ids", StringComparison.Ordinal)));

        Assert.Equal(4, overall.GetProperty("ratings").GetInt32());
        Assert.Empty(overall.GetProperty("severity").EnumerateArray());
        Assert.Contains("RS0016", TinyRole.Run("agreement", "ratings.csv", Ids + Rows + "B,,Lee,,peer,r4,6,6,6,6\n").Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Subjects_AreNamedByIdOrAnySpelling()
    {
        const string Rows = Ids + "Ann,7,,,,,1,1,1,1\nAnn,8,,,,,5,5,5,5\nBo,,,,,,9,9,9,9\n";

        Assert.Equal(["Bo", "Ann"], Subjects(Rows, " bO ,7"));
        Assert.Equal(["Ann", "Ann"], Subjects(Rows, "ANN"));
        TinyRole.Run("compare", "ratings.csv", Rows, "--subjects", "Cy").IsWrongUsage();
    }

    [Fact]
    public void Rank_PersonWithTwoSpellings_HasSeveralSheets()
    {
        const string Rows = "subject," + Items + "Ann,1,1,1,1\nann ,5,5,5,5\n";

        Assert.Contains("several-sheets", TinyRole.Run("rank", "ratings.csv", Rows, "-f", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("several-sheets", TinyRole.Run("rank", "ratings.csv", Rows, "--names", "exact", "-f", "json").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_Many_AreCounted()
    {
        ToolRun run = Combined(
            Header + string.Concat(Enumerable.Range(0, 25).Select(i => FormattableString.Invariant($"S{i},a,manager,1,1,1,1\ns{i},b,peer,5,5,5,5\n"))));

        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal("note: and 5 more about who is who", run.ErrorLines[^1]);
    }

    private static ToolRun Combined(string ratings, params string[] args)
    {
        bool isJson = ratings.StartsWith('[');
        ToolRun run = TinyRole.Run("score", isJson ? "ratings.json" : "ratings.csv", ratings,
            ["--combine-raters", .. args.Where(arg => arg != "ratings.json")]);
        Assert.Equal(0, run.ExitCode);
        return run with { Error = Nameless(run.Error) };
    }

    /// <summary>Without the folder of the file.</summary>
    private static string Nameless(string error) => System.Text.RegularExpressions.Regex.Replace(error, @"[^ ]*[/\\](?=[a-z]+\.)", string.Empty);

    private static string Sheet(string context) => $"{{\"subject\":\"Ann\",{context},{TinyRole.Ratings}}}";

    private static JsonElement Join(string other, string rows, out string error)
    {
        ToolRun run = JoinRun(other, rows);
        Assert.Equal(0, run.ExitCode);
        error = run.Error;
        return run.Json();
    }

    private static string Refused(string other, string rows) => Nameless(JoinRun(other, rows).Refuses().Error);

    private static ToolRun JoinRun(string other, string rows)
    {
        using TempFolder folder = new();
        return ToolRun.Of(
            "correlate", folder.File("ratings.csv", rows), "--criterion", folder.File("other.csv", other), "-b", TinyRole.Id, "--content",
            folder.File("content.json", TinyRole.Content), "-f", "json");
    }

    private static (int Both, int RatedOnly, int ListedOnly) Counts(JsonElement report)
    {
        (int rated, int listed) = (report.GetProperty("withoutCriterion").GetInt32(), report.GetProperty("withoutRatings").GetInt32());
        return (4 - rated, rated, listed);
    }

    private static string[] Subjects(string rows, string subjects)
    {
        ToolRun run = TinyRole.Run("compare", "ratings.csv", rows, "-f", "json", "--subjects", subjects);
        Assert.Equal(0, run.ExitCode);
        return [.. run.Json().GetProperty("people").EnumerateArray().Select(person => person.GetProperty("subject").GetString()!)];
    }
}
