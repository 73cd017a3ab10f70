using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally fairness --cut</c>: what a proposed cut would do to groups.</summary>
public sealed class FairnessCutTests
{
    /// <summary>Scores on steady: women 100, 50, 0; men 100, 100, 50, 0; one without a group, and one without a score on it.</summary>
    private const string Ratings = TinyRole.Header
        + "A,10,10,10,0\nB,5,5,5,5\nC,0,0,0,10\nD,10,10,10,0\nE,10,10,10,0\nF,5,5,5,5\nG,0,0,0,10\nH,10,10,10,0\nN,,,5,5\n";

    private const string Groups = "subject,group\nA,women\nB,women\nC,women\nD,men\nE,men\nF,men\nG,men\nN,men\nZ,men\n";

    [Fact]
    public void Json_OfACut_HoldsTheFiguresReckonedByHand()
    {
        JsonElement impact = Run(Ratings, Groups, "50", "--by", "steady", "-f", "json").Succeeds().Json();
        JsonElement women = impact.GetProperty("comparisons")[0];
        JsonElement cut = impact.GetProperty("cut");

        // 2 of 3 women and 3 of 4 men score 50 or more; means 50 and 62.5, variances 2500 and 6875/3: the pooled one is 11875/5 = 2375.
        Assert.Equal(("women", "men"), (women.GetProperty("group").GetString(), women.GetProperty("reference").GetString()));
        Assert.Equal(8 / 9.0, women.GetProperty("impactRatio").GetDouble(), 1e-12);
        Assert.False(women.GetProperty("belowFourFifths").GetBoolean());
        Assert.Equal(-12.5 / Math.Sqrt(2375), women.GetProperty("subgroupD").GetDouble(), 1e-12);
        Assert.True(women.GetProperty("subgroupDInterval").GetProperty("lower").GetDouble() < 0);
        Assert.Equal((50, "steady", "tiny"),
            (cut.GetProperty("score").GetDouble(), cut.GetProperty("by").GetString(), cut.GetProperty("benchmark").GetString()));
        Assert.Equal((1, 1), (cut.GetProperty("withoutGroup").GetInt32(), cut.GetProperty("withoutRatings").GetInt32()));
        Assert.Contains("1 applicants of 'men' have no score and stand in no figure", impact.GetProperty("cautions").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_OnAScore_TakesWhoHasIt_AndJustAboveDoesNot()
    {
        double Rate(string cut) =>
            Run(Ratings, Groups, cut, "--by", "steady", "-f", "json").Succeeds().Json().GetProperty("comparisons")[0].GetProperty("selectionRate").GetDouble();

        Assert.Equal(2 / 3.0, Rate("50"));
        Assert.Equal(1 / 3.0, Rate("50.001"));
    }

    [Fact]
    public void Text_SaysTheCutAndWhoIsInNoFigure()
    {
        string text = Run(Ratings, Groups, "62.5").Succeeds().Output;

        Assert.StartsWith("Selection by group: Tiny Role, cut of 62.5 scale points overall\n", text, StringComparison.Ordinal);
        Assert.Matches(@"Cohen's\s[\s\S]* -0\.\d\d +-\d\.\d\d to \+?-?\d\.\d\d", text);
        Assert.Contains("1 people with ratings have no group and stand in no figure.", text, StringComparison.Ordinal);
        Assert.Contains("1 people with a group have no ratings and stand in no figure.", text, StringComparison.Ordinal);
        Assert.Contains("Selection by group: Tiny Role, cut of 50 scale points in Steady\n", Run(Ratings, Groups, "50", "--by", "steady").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Strata_OfThePeople_AreKept()
    {
        const string Strata = "stratum,subject,group\nx,A,women\nx,B,women\nx,C,women\nx,D,men\nx,E,men\nx,F,men\nx,G,men\n";

        Assert.Equal(1, Run(Ratings, Strata, "50", "--by", "steady", "-f", "json").Succeeds().Json()
            .GetProperty("comparisons")[0].GetProperty("mantelHaenszel").GetProperty("strata").GetInt32());
    }

    [Fact]
    public void Sheets_ForDevelopment_AreRefusedWithTheirPlaces()
    {
        const string Marked = "subject,purpose,steady-a,steady-b,balanced-a,balanced-b\nA,Development,5,5,5,5\nB,,5,5,5,5\nC,development,5,5,5,5\n";
        ToolRun run = Run(Marked, Groups, "50").Refuses();

        Assert.Contains("ratings.csv:2: purpose: RS0015", run.Error, StringComparison.Ordinal);
        Assert.Contains("ratings.csv:4: purpose: RS0015", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 problems; nothing was written.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject,group\nA,women\nA,men\n", "groups.csv:3: subject: CC0010")]
    [InlineData("subject,group\nA,\n", "groups.csv:2: group: CC0008")]
    [InlineData("subject,group\n,men\n", "groups.csv:2: subject: CC0008")]
    [InlineData("subject,group,stratum\nA,men, \n", "groups.csv:2: stratum: CC0008")]
    [InlineData("subject,groups\nA,men\n", "groups.csv:1: RS0005")]
    [InlineData("subject,group,group\nA,men,men\n", "groups.csv:1: RS0005")]
    [InlineData("subject,group\nA\n", "groups.csv:2: RS0006")]
    [InlineData("subject,group\n", "groups.csv:1: RS0006")]
    [InlineData("", "groups.csv:1: RS0006")]
    [InlineData("subject,group\nQ,men\n", "at least one person who is in both files")]
    [InlineData("subject,group\nN,men\n", "at least one person with a score and a group")]
    public void Groups_WithProblems_AreRefused(string groups, string message) =>
        Assert.Contains(message, Run(Ratings, groups, "50", "--by", "steady").Refuses().Error, StringComparison.Ordinal);

    [Fact]
    public void Files_BothWithProblems_AreReportedTogether()
    {
        string error = Run(TinyRole.Header + "A,11,5,5,5\n", "subject,group\nA,\n", "50").Refuses().Error;

        Assert.Contains("groups.csv:2", error, StringComparison.Ordinal);
        Assert.Contains("ratings.csv:2", error, StringComparison.Ordinal);
        Assert.Contains("RS0014", Run(TinyRole.Header, Groups, "50").Refuses().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsOfOnePerson_AreWarnedOf() => Assert.Contains(
        "10 rows are of 9 people", Run(Ratings + "A,5,5,5,5\n", Groups, "50").Succeeds().Output, StringComparison.Ordinal);

    [Fact]
    public void Options_ThatDoNotGoTogether_AreWrongUsage()
    {
        using TempFolder folder = new();
        string ratings = folder.File("ratings.csv", Ratings);
        string groups = folder.File("groups.csv", Groups);

        Assert.Contains("go together", ToolRun.Of("fairness", ratings, "--cut", "50").IsWrongUsage().Error, StringComparison.Ordinal);
        ToolRun.Of("fairness", ratings, "--cut", "50", "--groups", groups).IsWrongUsage();
        ToolRun.Of("fairness", ratings, "--groups", groups).IsWrongUsage();
        ToolRun.Of("fairness", ratings, "--by", "steady").IsWrongUsage();
        ToolRun.Of("fairness", ratings, "--policy", groups).IsWrongUsage();
        ToolRun.Of("fairness", "-", "--cut", "50", "--groups", "-", "-b", Example.BenchmarkId).IsWrongUsage();
        Run(Ratings, Groups, "101").IsWrongUsage();
        Run(Ratings, Groups, "50", "--by", "silence").IsWrongUsage();
        Assert.Contains("no applicants of such a group", Run(Ratings, Groups, "50", "--reference", "others").IsWrongUsage().Error, StringComparison.Ordinal);
    }

    private static ToolRun Run(string ratings, string groups, string cut, params string[] args)
    {
        using TempFolder folder = new();
        return TinyRole.Run("fairness", "ratings.csv", ratings, ["--cut", cut, "--groups", folder.File("groups.csv", groups), .. args]);
    }
}
