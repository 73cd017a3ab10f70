using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class FormCommandTests
{
    private const string Silent = """
        {"formatVersion": 1, "competencies": [{"id": "silent", "name": "Silent"}],
         "benchmarks": [{"id": "mute", "title": "Mute", "description": {"text": "Nothing."}, "ratingScale": {"min": 1, "max": 5},
                         "competencies": [{"competency": "silent"}]}]}
        """;

    [Fact]
    public void Form_IsThatOfTheLibrary() => Assert.Equal(
        RatingForm.Of(Example.Benchmark).ToHtml(), ToolRun.Of("form", Example.BenchmarkId).Succeeds().Output);

    [Fact]
    public void Options_ReachTheForm()
    {
        RatingFormOptions options = new()
        {
            Competencies = ["finds-common-ground", "keeps-contact-upbeat"],
            Seed = 12,
            Purpose = "development",
            Role = RaterRole.DirectReport,
        };

        Assert.Equal(
            RatingForm.Of(Example.Benchmark, options).ToHtml(),
            ToolRun.Of(
                "form", Example.BenchmarkId, "--competencies", "keeps-contact-upbeat, finds-common-ground", "--seed", "12", "--purpose", "development",
                "--role", "Direct-Report")
                .Succeeds().Output);
    }

    [Fact]
    public void Content_OfYourOwn_GivesItsForm()
    {
        using TempFolder folder = new();
        Benchmark tiny = CompetencyCatalog.Default.WithFiles(folder.File("own.json", TinyRole.Content)).GetBenchmark(TinyRole.Id);

        Assert.Equal(RatingForm.Of(tiny).ToHtml(), ToolRun.Of("form", TinyRole.Id, "--content", folder["own.json"]).Succeeds().Output);
    }

    [Fact]
    public void Commands_OfThePage_WriteForms()
    {
        using TempFolder folder = new();
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rating-form.md")).ReplaceLineEndings("\n")
            .Replace("\\\n", string.Empty, StringComparison.Ordinal);
        string[] commands = [.. page.Split('\n').Where(line => line.StartsWith("chally form ", StringComparison.Ordinal))];
        foreach (string[] words in commands.Select(command => command.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            ToolRun.Of([.. words[1..^1], folder[words[^1]]]).Succeeds();
        }

        Assert.Equal(["form.html", "peers.html"], folder.Names);
    }

    /// <summary>A page only says that it is German where there is German on it.</summary>
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de-AT")]
    [InlineData("fr", "en")]
    public void Language_OfTheTexts_IsToldToTheBrowser(string asked, string told)
    {
        using TempFolder folder = new();
        string overlay = folder.File("de.json", """
            { "formatVersion": 1, "overlay": "texts-de", "language": "de",
              "changes": [ { "element": "customer-service-representative", "member": "title", "was": "Customer Service Representative", "now": "Kundenberatung" } ] }
            """);
        string html = ToolRun.Of("form", Example.BenchmarkId, "--content", overlay, "--language", asked).Succeeds().Output;

        Assert.Contains(
            told == "en" ? "<h1 lang=\"en\" dir=\"auto\">Customer Service Representative</h1>" : $"<h1 lang=\"{told}\" dir=\"auto\">Kundenberatung</h1>", html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Competencies_Wrong_AreAllNamedAtOnce()
    {
        string error = ToolRun.Of("form", Example.BenchmarkId, "--competencies", "nope,finds-common-ground,other,finds-common-ground").IsWrongUsage().Error;

        Assert.Contains("no competency 'nope', 'other' (there are: finds-common-ground, ", error, StringComparison.Ordinal);
        Assert.Contains("'finds-common-ground' stands there twice", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no competency is named", "--competencies", "")]
    [InlineData("no competency is named", "--competencies", " , ")]
    [InlineData("--seed needs a whole number from 0 to 2147483647, not '-1'", "--seed", "-1")]
    [InlineData("not '2147483648'", "--seed", "2147483648")]
    [InlineData("not '1.5'", "--seed", "1.5")]
    [InlineData("--purpose needs text on one line", "--purpose", " ")]
    [InlineData("--purpose needs text on one line", "--purpose", "a\nb")]
    [InlineData("--role needs one of self, manager, peer", "--role", "boss")]
    [InlineData("--role needs one of", "--role", "1")]
    [InlineData("--role needs one of", "--role", "self,manager")]
    [InlineData("--language needs a language tag", "--language", "d")]
    public void Option_Wrong_IsWrongUsage(string message, params string[] args) =>
        Assert.Contains(message, ToolRun.Of(["form", Example.BenchmarkId, .. args]).IsWrongUsage().Error, StringComparison.Ordinal);

    [Fact]
    public void Benchmark_WithNothingToRate_IsWrongUsage()
    {
        using TempFolder folder = new();

        Assert.Contains("nothing to rate", ToolRun.Of("form", "mute", "--content", folder.File("own.json", Silent)).IsWrongUsage().Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Benchmark_Unknown_IsWrongUsageThatListsTheKnown() => Assert.Contains(
        Example.BenchmarkId, ToolRun.Of("form", "nope").IsWrongUsage().Error, StringComparison.Ordinal);

    [Fact]
    public void Output_ThatCannotBeWritten_IsNamedAndNothingIsLeft()
    {
        using TempFolder folder = new();
        string missing = Path.Combine(folder["missing"], "form.html");

        Assert.Contains(missing, ToolRun.Of("form", Example.BenchmarkId, "-o", missing).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("it is a folder", ToolRun.Of("form", Example.BenchmarkId, "-o", folder.Path).Refuses().Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Output_OntoContentThatIsRead_IsRefused()
    {
        using TempFolder folder = new();
        string own = folder.File("own.json", TinyRole.Content);

        ToolRun.Of("form", TinyRole.Id, "--content", own, "-o", own).IsWrongUsage();
        Assert.Equal(TinyRole.Content, File.ReadAllText(own));
    }

    [Fact]
    public async Task Content_FromAFifo_IsRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no FIFOs in folders.");
        using TempFolder folder = new();
        (await ProcessRun.Of("mkfifo", [folder["own.json"]], folder.Path, TimeSpan.FromSeconds(30), cancellation: TestContext.Current.CancellationToken))
            .Succeeds();
        Task writing = Task.Run(() => File.WriteAllText(folder["own.json"], TinyRole.Content), TestContext.Current.CancellationToken);
        ToolRun run = ToolRun.Of("form", TinyRole.Id, "--content", folder["own.json"]);
        await writing;

        Assert.Contains("Keeps going.", run.Succeeds().Output, StringComparison.Ordinal);
    }
}
