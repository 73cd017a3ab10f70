using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>Pages and Markdown of the commands that compare, rank and study.</summary>
public sealed class ReportFormatTests
{
    private const string Header = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n";
    private const string Ann = "Ann,,interviewer,10,0,10,0\n";
    private const string Bo = "Bo,,interviewer,5,5,5,5\n";
    private const string Cy = "Cy,,interviewer,1,2,3,4\n";

    [Theory]
    [InlineData("Benchmark", "show", "customer-service-manager")]
    [InlineData("Two jobs", "show", "customer-service-representative", "--against", "customer-service-manager")]
    public void Show_AsPageAndMarkdown_IsTheReport(string kind, params string[] args) => HoldsReport(kind, format => ToolRun.Of([.. args, "-f", format]));

    [Theory]
    [InlineData("Candidate report", Ann)]
    [InlineData("Two people", Ann, Bo)]
    [InlineData("People side by side", Ann, Bo, Cy)]
    public void Compare_AsPageAndMarkdown_IsTheReportForSoMany(string kind, params string[] rows) =>
        HoldsReport(kind, format => TinyRole.Run("compare", "ratings.csv", Header + string.Concat(rows), "-f", format));

    [Fact]
    public void Compare_AgainstAnotherRole_IsAboutThatRole() =>
        HoldsReport("Evidence for another job", format => TinyRole.Run("compare", "ratings.csv", Header + Ann + Bo, "--against", TinyRole.Id, "-f", format));

    [Fact]
    public void Compare_WithNorms_SaysTheError() =>
        Assert.Contains("Against error of measurement", TinyNorms.Run("compare", Header + Ann + Bo, RaterRole.Interviewer, "-f", "html").Succeeds().Output,
            StringComparison.Ordinal);

    [Fact]
    public void Compare_NormsAgainstAnotherRoleAsPage_IsWrongUsage() =>
        TinyNorms.Run("compare", Header + Ann, RaterRole.Interviewer, "--against", TinyRole.Id, "-f", "html").IsWrongUsage();

    [Fact]
    public void Rank_AsPageAndMarkdown_IsTheReport() => HoldsReport("Ranking", format => TinyRole.Run("rank", "ratings.csv", Header + Ann + Bo, "-f", format));

    [Fact]
    public void Study_AsPageAndMarkdown_IsTheReport() => HoldsReport("Study of two groups", format => Study("-f", format));

    [Fact]
    public void Study_CutTableAsPage_IsWrongUsage() => Study("-f", "html", "--cut-table").IsWrongUsage();

    [Fact]
    public void Fairness_AsPageAndMarkdown_IsTheReport() =>
        HoldsReport("Selection by group", format => ToolRun.OnInput("group,selected,rejected\nA,30,20\nB,10,20\n", "fairness", "-", "-f", format));

    [Fact]
    public void Fairness_AtCutAsPage_NamesTheCut()
    {
        using TempFolder folder = new();
        string groups = folder.File("groups.csv", "subject,group\nAnn,A\nBo,B\nCy,B\n");

        Assert.Contains("Tiny Role, cut of 60 scale points overall",
            TinyRole.Run("fairness", "ratings.csv", Header + Ann + Bo + Cy, "--cut", "60", "--groups", groups, "-f", "html").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Score_CombinedAsPage_IsOnePageForOnePerson() =>
        HoldsReport("Several raters",
            format => TinyRole.Run("score", "ratings.csv", Header + "Ann,,self,10,0,10,0\nAnn,M,manager,5,5,5,5\n", "--combine-raters", "-f", format));

    [Fact]
    public void Score_CombinedOfSeveralAsPage_IsAFolderWithAnIndex()
    {
        using TempFolder folder = new();
        string target = folder["pages"];
        TinyRole.Run("score", "ratings.csv", Header + Ann + Bo, "--combine-raters", "-f", "html", "-o", target).Succeeds();

        Assert.Equal(["001-ann.html", "002-bo.html", "index.html"], Directory.EnumerateFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("001-ann.html", File.ReadAllText(Path.Combine(target, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_CombinedOfSeveralWithoutOutput_IsWrongUsage() =>
        TinyRole.Run("score", "ratings.csv", Header + Ann + Bo, "--combine-raters", "-f", "html").IsWrongUsage();

    [Fact]
    public void Rank_ProblemInTheFile_WritesNothing()
    {
        using TempFolder folder = new();
        string target = folder["rank.html"];
        TinyRole.Run("rank", "ratings.csv", Header + Ann + "Bo,,interviewer,99,5,5,5\n", "-f", "html", "-o", target).Refuses();

        Assert.False(File.Exists(target));
    }

    private static ToolRun Study(params string[] args)
    {
        using TempFolder folder = new();
        string low = folder.File("low.csv", Header + "L1,,interviewer,3,2,3,6\nL2,,interviewer,1,2,4,8\n");
        return ToolRun.Of(["study", "--high", folder.File("high.csv", Header + Ann + Bo), "--low", low, "-b", TinyRole.Id, "--content",
            folder.File("content.json", TinyRole.Content), .. args]);
    }

    private static void HoldsReport(string kind, Func<string, ToolRun> run)
    {
        string html = run("html").Succeeds().Output;
        string markdown = run("markdown").Succeeds().Output;

        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
        Assert.Contains($"<p class=\"kind\">{kind}</p>", html, StringComparison.Ordinal);
        Assert.StartsWith($"# {kind}: ", markdown, StringComparison.Ordinal);
    }
}
