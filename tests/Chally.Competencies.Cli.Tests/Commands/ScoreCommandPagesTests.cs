using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>chally score --format html</c> and <c>markdown</c>.</summary>
public sealed class ScoreCommandPagesTests
{
    private const string Three = TinyRole.Header + "Ann,10,0,10,0\n../../etc/passwd,1,1,1,1\n<b>Bo</b>,,,,\n";

    [Fact]
    public void Html_OfOnePerson_IsOnePage()
    {
        string page = TinyRole.Run("score", "ratings.csv", TinyRole.Header + "Ann,10,0,10,0\n", "-f", "html").Succeeds().Output;

        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<strong>92</strong>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfSeveral_IsAnIndexAndAPageEach()
    {
        using TempFolder folder = new();
        string pages = folder["pages"];
        ToolRun run = TinyRole.Run("score", "ratings.csv", Three, "-f", "html", "-o", pages).Succeeds();

        Assert.Empty(run.OutputBytes);
        Assert.Equal(["pages"], folder.Names);
        Assert.Equal(
            ["001-ann.html", "002-etc-passwd.html", "003-b-bo-b.html", "index.html"],
            Directory.EnumerateFiles(pages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string index = File.ReadAllText(Path.Combine(pages, "index.html"));
        Assert.Contains("href=\"002-etc-passwd.html\"", index, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Bo&lt;/b&gt;", index, StringComparison.Ordinal);
        Assert.Contains("2 people score from", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfSeveral_FillsAnEmptyFolder()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder["pages"]);

        TinyRole.Run("score", "ratings.csv", Three, "-f", "html", "-o", folder["pages"] + Path.DirectorySeparatorChar).Succeeds();
        Assert.True(File.Exists(Path.Combine(folder["pages"], "index.html")));
    }

    [Fact]
    public void Html_OfSeveralWithoutOutput_IsWrongUsage() =>
        Assert.Contains("need a folder", TinyRole.Run("score", "ratings.csv", Three, "-f", "html").IsWrongUsage().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("pages/kept.txt", "the folder is not empty")]
    [InlineData("pages", "this is a file")]
    public void Html_OntoSomethingThere_IsRefusedAndLeavesIt(string there, string message)
    {
        using TempFolder folder = new();
        string kept = folder.File(there, "kept");

        Assert.Contains(message, TinyRole.Run("score", "ratings.csv", Three, "-f", "html", "-o", folder["pages"]).Refuses().Error, StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(kept));
        Assert.Equal(["pages"], folder.Names);
    }

    [Fact]
    public void Html_IntoNoFolder_IsRefused()
    {
        using TempFolder folder = new();

        Assert.Contains("there is no folder", TinyRole.Run("score", "ratings.csv", Three, "-f", "html", "-o", folder["no/pages"]).Refuses().Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfNobody_IsRefused()
    {
        using TempFolder folder = new();

        Assert.Contains("no rating sheets", TinyRole.Run("score", "ratings.csv", TinyRole.Header, "-f", "html", "-o", folder["pages"]).IsWrongUsage().Error,
            StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Html_OfSeveralOntoAPage_IsWrongUsage()
    {
        using TempFolder folder = new();

        Assert.Contains("leave out .html", TinyRole.Run("score", "ratings.csv", Three, "-f", "html", "-o", folder["all.html"]).IsWrongUsage().Error,
            StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Html_OfFileWithProblems_LeavesNothing()
    {
        using TempFolder folder = new();

        TinyRole.Run("score", "ratings.csv", Three + "Bad,99,0,10,0\n", "-f", "html", "-o", folder["pages"]).Refuses();
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Html_OfJsonSheetWithNotes_ShowsThem()
    {
        string sheet = $$$"""{"subject":"Ann",{{{TinyRole.Ratings}}},"notes":{"steady-a":"Saw it <i>twice</i>"}}""";

        Assert.Contains("Noted: Saw it &lt;i&gt;twice&lt;/i&gt;", TinyRole.Run("score", "ratings.json", sheet, "-f", "html").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_OfSeveral_IsOneText()
    {
        string text = TinyRole.Run("score", "ratings.csv", Three, "-f", "markdown").Succeeds().Output;

        Assert.Equal(3, text.Split('\n').Count(line => line.StartsWith("# Candidate report: ", StringComparison.Ordinal)));
        Assert.Contains(@"# Candidate report: \<b\>Bo\</b\>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Explain_WithPages_IsWrongUsage(string format) => TinyRole.Run("score", "ratings.csv", Three, "-f", format, "--explain").IsWrongUsage();

    [Fact]
    public void Demo_WithHtml_WritesTheExample()
    {
        using TempFolder folder = new();
        ToolRun.Of("demo", "-f", "html", "-o", folder["demo"]).Succeeds();

        Assert.Equal(6, Directory.EnumerateFiles(folder["demo"]).Count());
    }
}
