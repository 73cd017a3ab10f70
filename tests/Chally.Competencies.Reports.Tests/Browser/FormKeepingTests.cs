using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>Unfinished work: what the browser keeps, for how long, and what becomes of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FormKeepingTests(BrowserFixture browser)
{
    private static readonly Benchmark Benchmark = SmallBenchmark.On(1, 5,
        SmallBenchmark.Rated("calm", SmallBenchmark.High("a"), SmallBenchmark.Low("b"), SmallBenchmark.High("c")));
    private static readonly RatingForm Form = RatingForm.Of(Benchmark);

    [Fact]
    public async Task Work_SurvivesAReload_AndIsGoneAfterSaving()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await FormRun.BecomesAsync(0, async () => (await run.KeptAsync()).Length);
        await run.FillAsync("subject", "Ada");
        await run.FillAsync("rater", "Bo");
        await run.Page.SelectOptionAsync("#role", "peer");
        await run.ChooseAsync(0, 4);
        await run.ChooseAsync(1, null);
        await run.Card(2).Locator("textarea").FillAsync("Seen\ntwice.");
        await run.Page.ReloadAsync();

        await FormRun.BecomesAsync("2 of 3 answered", run.CountAsync);
        await Assertions.Expect(run.Page.Locator("#status")).ToContainTextAsync("is back");
        await FormRun.BecomesAsync("Seen\ntwice.", () => run.Card(2).Locator("textarea").InputValueAsync());
        Assert.StartsWith($"chally-form:{SmallBenchmark.Id}:", Assert.Single(await run.KeptAsync()), StringComparison.Ordinal);
        RatingSheet sheet = FormRun.Read((await run.SaveAsync(hasGaps: true)).Json);
        Assert.Equal(("Ada", "Bo", RaterRole.Peer), (sheet.Subject, sheet.Rater, sheet.Role));
        Assert.Equal([new(run.Items[0].Id, 4), new(run.Items[1].Id, null)], sheet.Ratings);

        await FormRun.BecomesAsync(0, async () => (await run.KeptAsync()).Length);
        await run.Page.ReloadAsync();
        await FormRun.BecomesAsync(("0 of 3 answered", string.Empty), async () => (await run.CountAsync(), await run.Page.InputValueAsync("#subject")));
    }

    [Fact]
    public async Task NextPerson_StartsAfresh_AndTheRaterStays()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await run.FillAsync("subject", "Ada");
        await run.FillAsync("rater", "Bo");
        await run.ChooseAsync(0, 4);
        await run.Card(0).Locator("textarea").FillAsync("A note on Ada.");
        (string name, string json) = await run.SaveAsync(hasGaps: true);
        await FormRun.BecomesAsync("subject", run.FocusAsync);
        Assert.Equal((name, json), await run.DownloadAsync(() => run.Page.ClickAsync("#status button")));

        await run.FillAsync("subject", "Cy");
        await run.ChooseAsync(1, 2);
        RatingSheet second = FormRun.Read((await run.SaveAsync(hasGaps: true)).Json);

        Assert.Equal(("Cy", "Bo"), (second.Subject, second.Rater));
        Assert.Equal([new(run.Items[1].Id, 2)], second.Ratings);
        Assert.Empty(second.Notes);
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task StartOver_AsksFirst()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await run.FillAsync("subject", "Ada");
        await run.ChooseAsync(0, 4);
        await run.Page.ClickAsync("#over");
        await run.Page.ClickAsync("#ask-no");
        await FormRun.BecomesAsync("1 of 3 answered", run.CountAsync);

        await run.Page.ClickAsync("#over");
        await run.Opened.AssertSoundAsync("form-dialog");
        await run.Page.ClickAsync("#ask-yes");

        await FormRun.BecomesAsync("0 of 3 answered", run.CountAsync);
        await FormRun.BecomesAsync("subject", run.FocusAsync);
        await FormRun.BecomesAsync(0, async () => (await run.KeptAsync()).Length);
    }

    /// <summary>A browser tells of a closed dialog later; the answer to it must not be lost, nor taken for that to the next.</summary>
    [Fact]
    public async Task Answers_OneRightAfterTheOther_AreEachHeard()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await run.FillAsync("subject", "Ada");
        await run.ChooseAsync(0, 4);

        await run.Page.EvaluateAsync(
            """
            async () => {
              const press = async id => { document.getElementById(id).click(); await null; };
              for (const id of ['over', 'ask-no', 'over', 'ask-no', 'over', 'ask-yes']) await press(id);
            }
            """);

        await FormRun.BecomesAsync("0 of 3 answered", run.CountAsync);
        await FormRun.BecomesAsync("subject", run.FocusAsync);
        run.Opened.AssertQuiet();
    }

    /// <summary>Files share one storage in some browsers: two forms must not find each other's work.</summary>
    [Fact]
    public void Key_DiffersWithAnythingThatMakesAnotherForm()
    {
        RatingFormOptions options = new();
        string[] sheets =
        [
            .. ((RatingForm[])[
                Form, RatingForm.Of(Benchmark, options with { Seed = 2 }), RatingForm.Of(Benchmark, options with { Purpose = "development" }),
                RatingForm.Of(Benchmark, options with { Purpose = "selection" }), RatingForm.Of(Benchmark, options with { Role = RaterRole.Self }),
                RatingForm.Of(Benchmark with { RatingScale = new RatingScale(1, 7) })]).Select(FormSheet.Key),
        ];

        Assert.Equal(sheets.Length, sheets.Distinct().Count());
        Assert.Equal(sheets[0], FormSheet.Key(RatingForm.Of(Benchmark, options with { Seed = 1 })));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"who\":[],\"answers\":[9,\"x\",{}],\"notes\":[1,null]}")]
    public async Task Work_Damaged_DoesNotStopTheForm(string kept)
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await run.Page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { FormSheet.Key(Form), kept });
        await run.Page.ReloadAsync();

        await FormRun.BecomesAsync(("0 of 3 answered", string.Empty), async () => (await run.CountAsync(), await run.Page.InputValueAsync("#subject")));
        await run.FillAsync("subject", "Ada");
        await run.ChooseAsync(0, 4);
        Assert.Equal([new(run.Items[0].Id, 4)], FormRun.Read((await run.SaveAsync(hasGaps: true)).Json).Ratings);
        run.Opened.AssertQuiet();
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")]
    public async Task Storage_Refused_IsSaidAndSavingWorks(string refusal)
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        await run.Page.AddInitScriptAsync(refusal);
        await run.Page.ReloadAsync();
        await Assertions.Expect(run.Page.Locator("#keeping")).ToContainTextAsync("keeps nothing");
        await run.FillAsync("subject", "Ada");
        await run.ChooseAsync(0, 4);

        Assert.Equal("Ada", FormRun.Read((await run.SaveAsync(hasGaps: true)).Json).Subject);
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task OtherWindow_IsSpokenOf()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Form);
        IPage other = await run.Page.Context.NewPageAsync();
        await other.GotoAsync(run.Opened.Url);
        await other.FillAsync("#subject", "Cy");

        await Assertions.Expect(run.Page.Locator("#status")).ToContainTextAsync("in another window");
    }
}
