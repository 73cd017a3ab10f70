using System.Globalization;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>What <c>chally score</c> tells of the raters of one person, in every format.</summary>
public sealed class ScoreCommandPrivacyTests
{
    private const string Header = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n";

    private const string Known = Header + "Ann,,self,9,9,1,1\nAnn,boss,manager,7,7,1,1\nAnn,p1,{0},4,4,6,6\nAnn,p2,{0},5,5,4,4\n";

    /// <summary>
    /// One of three raters moves by 2.5 scale points, and their mean by 0.83: what is told stays or moves by a whole point, in every format alike.
    /// </summary>
    [Theory]
    [InlineData("peer", "1,1", "1,0")]
    [InlineData("peer", "10,10", "10,9")]
    [InlineData("directReport", "4,4", "4,5")]
    [InlineData("customer", "6,1", "6,0")]
    [InlineData("", "5,5", "5,4")]
    public void Formats_All_TellTheRoundedScoreAlone(string role, string steady, string moved)
    {
        foreach (string format in new[] { "text", "json", "csv", "html", "markdown" })
        {
            string shown = Combined(role, steady, format);
            double exact = Mean(steady);

            Assert.DoesNotContain(exact.ToString("0.00", CultureInfo.InvariantCulture), shown, StringComparison.Ordinal);
            Assert.Equal(Round(exact) == Round(Mean(moved)), shown == Combined(role, moved, format));
        }
    }

    [Fact]
    public void Ends_OfTheScale_AreToldInEveryFormat()
    {
        const string Low = Header + "Ann,p1,peer,0,0,10,0\nAnn,p2,peer,0,1,10,0\nAnn,p3,peer,1,0,10,0\n";
        foreach (string format in new[] { "text", "html", "markdown" })
        {
            string shown = TinyRole.Run("score", "ratings.csv", Low, "--combine-raters", "-f", format).Succeeds().Output;

            Assert.Contains("5 or less", shown, StringComparison.Ordinal);
            Assert.Contains("95 or more", shown, StringComparison.Ordinal);
        }

        Assert.Equal([TinyRole.ScoreHeader, "Ann,5,,95,65"], TinyRole.Run("score", "ratings.csv", Low, "--combine-raters", "-f", "csv").Succeeds().OutputLines);
        string json = TinyRole.Run("score", "ratings.csv", Low, "--combine-raters", "-f", "json").Succeeds().Output;
        Assert.Contains("\"end\":\"orLess\"", json.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_WithoutARole_AreWithheldAndTheMessageSaysHowToNameOne()
    {
        string text = TinyRole.Run("score", "ratings.csv", Header + "Ann,x,,5,5,5,5\nAnn,y,,6,6,6,6\n", "--combine-raters").Succeeds().Output;

        Assert.Contains("withheld", text, StringComparison.Ordinal);
        Assert.Contains("name it as 'role', which is self, manager, peer, directReport, customer or interviewer", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public void Pages_OfSeveralRatersOfAPerson_AreRefusedUnlessTheyAreToBeShown(string format)
    {
        using TempFolder folder = new();
        const string Rows = Header + "Bo,boss,manager,7,7,3,3\nAnn,p1,peer,4,4,6,6\nAnn,p2,peer,5,5,4,4\n";
        ToolRun run = TinyRole.Run("score", "ratings.csv", Rows, "-f", format, "-o", folder["pages"]).Refuses();

        Assert.Contains("ratings.csv:4: rater: RS0021", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("--combine-raters puts them together, --show-raters shows them", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("p2", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
        TinyRole.Run("score", "ratings.csv", Rows, "-f", format, "-o", folder["pages"], "--show-raters").Succeeds();
        Assert.NotEmpty(folder.Names);
    }

    /// <summary>
    /// Of the person's several raters one is shown beside another; a person's own sheets by one rater, and people who are not chosen, are no matter.
    /// </summary>
    [Theory]
    [InlineData("compare", "html")]
    [InlineData("compare", "markdown")]
    [InlineData("rank", "html")]
    [InlineData("rank", "markdown")]
    public void PagesOfOtherCommands_OfSeveralRatersOfAPerson_AreRefusedUnlessTheyAreToBeShown(string command, string format)
    {
        using TempFolder folder = new();
        const string Rows = Header + "Bo,boss,manager,7,7,3,3\nAnn,p1,peer,4,4,6,6\nAnn,p2,peer,5,5,4,4\n";
        ToolRun run = TinyRole.Run(command, "ratings.csv", Rows, "-f", format, "-o", folder["page"]).Refuses();

        Assert.Contains("ratings.csv:4: rater: RS0021", run.Error, StringComparison.Ordinal);
        Assert.Contains("score --combine-raters puts them together, --show-raters shows them", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
        TinyRole.Run(command, "ratings.csv", Rows, "-f", format, "-o", folder["page"], "--show-raters").Succeeds();
        TinyRole.Run(command, "ratings.csv", Rows.Replace("p2", "p1", StringComparison.Ordinal), "-f", format, "-o", folder["own"]).Succeeds();
        Assert.Equal(2, folder.Names.Count());
        Assert.Equal(2, TinyRole.Run(command, "ratings.csv", Rows, "--show-raters").ExitCode);
    }

    [Fact]
    public void Compare_OfChosenPeople_AsksForOneRaterOfTheseAlone()
    {
        const string Rows = Header + "Bo,boss,manager,7,7,3,3\nAnn,p1,peer,4,4,6,6\nAnn,p2,peer,5,5,4,4\n";

        TinyRole.Run("compare", "ratings.csv", Rows, "-f", "markdown", "--subjects", "Bo").Succeeds();
        TinyRole.Run("compare", "ratings.csv", Rows, "-f", "markdown", "--subjects", "Ann").Refuses();
    }

    [Theory]
    [InlineData("Ann,,,4,4,6,6\nAnn,,,5,5,4,4\n", true)]
    [InlineData("Ann,,self,4,4,6,6\nAnn,boss,manager,5,5,4,4\n", true)]
    [InlineData("Ann,x,peer,4,4,6,6\nann ,y,peer,5,5,4,4\n", true)]
    [InlineData("Ann,boss,manager,4,4,6,6\nAnn,boss,manager,5,5,4,4\n", false)]
    [InlineData("Ann,,self,4,4,6,6\nAnn,me,self,5,5,4,4\n", false)]
    [InlineData("Ann,x,peer,4,4,6,6\nBo,y,peer,5,5,4,4\n", false)]
    public void Pages_OfOneRaterOfAPerson_AreWritten(string rows, bool areRefused)
    {
        ToolRun run = TinyRole.Run("score", "ratings.csv", Header + rows, "-f", "markdown");

        Assert.Equal(areRefused ? 1 : 0, run.ExitCode);
    }

    [Theory]
    [InlineData("--show-raters goes with the formats html and markdown", "--show-raters")]
    [InlineData("--show-raters goes with the formats html and markdown", "--show-raters", "-f", "html", "--combine-raters")]
    [InlineData("--previous goes with --combine-raters", "--previous", "earlier.json")]
    public void Options_ThatDoNotGoTogether_AreWrongUsage(string message, params string[] args) =>
        Assert.Contains(message, TinyRole.Run("score", "ratings.csv", string.Format(CultureInfo.InvariantCulture, Known, "peer"), args).IsWrongUsage().Error,
            StringComparison.Ordinal);

    /// <summary>One peer more, fewer or another one is refused; none, three more, or a new manager is not.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("Ann,p4,peer,1,1,1,1\n", true)]
    [InlineData("Ann,p4,peer,1,1,1,1\nAnn,p5,peer,1,1,1,1\n", true)]
    [InlineData("Ann,p4,peer,1,1,1,1\nAnn,p5,peer,1,1,1,1\nAnn,p6,peer,2,1,1,1\n", false)]
    [InlineData("Ann,other,manager,1,1,1,1\n", false)]
    [InlineData("Bo,p1,peer,1,1,1,1\n", false)]
    public void Previous_WithNearlyTheSameRaters_IsRefused(string added, bool isRefused)
    {
        using TempFolder folder = new();
        string before = string.Format(CultureInfo.InvariantCulture, Known, "peer") + "Ann,p3,peer,9,9,9,1\n";
        string published = folder.File("earlier.json", TinyRole.Run("score", "ratings.csv", before, "--combine-raters", "-f", "json").Succeeds().Output);
        string rated = folder.File("earlier.csv", before);
        foreach (string previous in new[] { published, rated })
        {
            foreach (string format in new[] { "text", "json", "csv", "html", "markdown" })
            {
                string[] args = ["--combine-raters", "--previous", previous, "-f", format, "-o", folder[$"out-{format}-{Path.GetExtension(previous)}"]];
                ToolRun run = TinyRole.Run("score", "ratings.csv", before + added, args);

                Assert.Equal(isRefused ? 1 : 0, run.ExitCode);
                Assert.Equal(isRefused, run.Error.Contains("RS0020", StringComparison.Ordinal));
                Assert.DoesNotContain("Ann", run.Error, StringComparison.Ordinal);
                Assert.Equal(isRefused, !Path.Exists(folder[$"out-{format}-{Path.GetExtension(previous)}"]));
            }
        }
    }

    [Fact]
    public void Previous_Several_AreAllLookedAt()
    {
        using TempFolder folder = new();
        string one = string.Format(CultureInfo.InvariantCulture, Known, "peer") + "Ann,p3,peer,9,9,9,1\n";
        string six = one + "Ann,p4,peer,1,1,1,1\nAnn,p5,peer,1,1,1,1\nAnn,p6,peer,2,1,1,1\n";
        string first = folder.File("first.csv", one);
        string second = folder.File("second.csv", six);

        TinyRole.Run("score", "ratings.csv", one + "Ann,p4,peer,1,1,1,1\n", "--combine-raters", "--previous", second, "--previous", first).Refuses();
        Assert.Contains("RS0020",
            TinyRole.Run("score", "ratings.csv", six + "Ann,p7,peer,5,5,5,5\n", "--combine-raters", "--previous", first, "--previous", second).Refuses().Error,
            StringComparison.Ordinal);
    }

    /// <summary>Three and three were published, and now seven are: neither file alone tells the seventh, both together do.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Previous_ThatTellTogether_AreRefused(string form)
    {
        using TempFolder folder = new();
        const string First = "Ann,p1,peer,4,4,6,6\nAnn,p2,peer,5,5,4,4\nAnn,p3,peer,9,9,9,1\n";
        const string Second = "Ann,p4,peer,1,1,1,1\nAnn,p5,peer,2,1,1,2\nAnn,p6,peer,2,1,1,1\n";
        string[] files = [.. new[] { First, Second }.Select((rows, i) => folder.File($"{i}.{form}", form == "csv"
            ? Header + rows : TinyRole.Run("score", "ratings.csv", Header + rows, "--combine-raters", "-f", "json").Succeeds().Output))];
        const string Now = Header + First + Second + "Ann,p7,peer,7,7,7,7\n";

        TinyRole.Run("score", "ratings.csv", Now, "--combine-raters", "--previous", files[0]).Succeeds();
        TinyRole.Run("score", "ratings.csv", Now, "--combine-raters", "--previous", files[1]).Succeeds();
        ToolRun run = TinyRole.Run("score", "ratings.csv", Now, "--combine-raters", "--previous", files[0], "--previous", files[1]).Refuses();
        Assert.Contains("RS0020", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Previous_ThatCannotBeUsed_IsRefusedOrNoted()
    {
        using TempFolder folder = new();
        string rows = string.Format(CultureInfo.InvariantCulture, Known, "peer");
        string others = folder.File("others.csv", Header + "Cy,x,peer,1,1,1,1\n");
        string unrounded = folder.File("old.json",
            TinyRole.Run("score", "ratings.csv", rows + "Ann,p3,peer,9,9,9,1\n", "--combine-raters", "-f", "json")
                .Succeeds().Output.Replace("60,", "59.99,", StringComparison.Ordinal));

        TinyRole.Run("score", "ratings.csv", rows, "--combine-raters", "--previous", others).SucceedsNoting("nobody in it is in the ratings");
        TinyRole.Run("score", "ratings.csv", rows, "--combine-raters", "--previous", folder["none.json"]).Refuses();
        Assert.Contains("a whole number from 5 to 95", TinyRole.Run("score", "ratings.csv", rows, "--combine-raters", "--previous", unrounded).Refuses().Error,
            StringComparison.Ordinal);
    }

    private static string Combined(string role, string steady, string format) => TinyRole.Run(
        "score", "ratings.csv", string.Format(CultureInfo.InvariantCulture, Known, role) + $"Ann,p3,{role},{steady},9,1\n", "--combine-raters", "-f",
        format).Succeeds().Output;

    /// <summary>Steady of the three: (3a + b)/4 of 10 each.</summary>
    private static double Mean(string steady)
    {
        int[] ratings = [.. steady.Split(',').Select(rating => int.Parse(rating, CultureInfo.InvariantCulture))];
        return (40 + 50 + (2.5 * ((3 * ratings[0]) + ratings[1]))) / 3;
    }

    private static double Round(double mean) => Math.Floor(mean + 0.5);
}
