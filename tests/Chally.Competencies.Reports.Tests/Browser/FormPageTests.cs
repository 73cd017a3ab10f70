using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Tests.Shared;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>Forms of every kind, looked at in a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FormPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("customer-service-representative")]
    [InlineData("customer-service-manager-proficiency")]
    public async Task Form_OfAnEmbeddedBenchmark_IsSound(string id) =>
        await browser.AssertSoundAsync(RatingForm.Of(CompetencyCatalog.Default.GetBenchmark(id)).ToHtml(), $"form-{id}");

    [Fact]
    public async Task Form_PartlyFilledIn_IsSound()
    {
        await using FormRun run = await FormRun.OpenAsync(
            browser,
            RatingForm.Of(CompetencyCatalog.Default.GetBenchmark("customer-service-manager-qualities"), new RatingFormOptions { Purpose = "development" }));
        await run.FillAsync("subject", "Candidate A");
        for (int place = 0; place < 6; place++)
        {
            await run.ChooseAsync(place, place == 4 ? null : 1 + (place % 5));
        }

        await run.Card(2).Locator("textarea").FillAsync("Called back the same day, twice in March, and wrote down what had been agreed.");
        await run.Card(3).Locator("input").Nth(3).FocusAsync();
        await run.Opened.AssertSoundAsync("form-filled");
    }

    [Fact]
    public async Task Form_WithHostileTexts_IsSound()
    {
        const string Hostile = "<img src=x onerror=alert(1)> </script><script>alert(2)</script> =cmd|' /C calc'!A0 {{7*7}}";
        Indicator[] indicators =
        [
            new() { Id = "a", Pole = Pole.High, Text = Hostile },
            new() { Id = "b", Pole = Pole.Low, Text = new string('W', 300) },
            new() { Id = "c", Pole = Pole.High, Text = "מקשיב ללקוחות (CRM) ומשיב תוך 24 שעות" },
        ];
        Benchmark benchmark = SmallBenchmark.On(1, 4, SmallBenchmark.Rated("c", indicators)) with
        {
            Title = $"{Hostile} {new string('M', 120)}",
            RatingScale = new RatingScale(1, 4, ["<b>never</b>", new string('x', 300), "לפעמים", "often & always"]),
        };
        RatingForm form = RatingForm.Of(benchmark, new RatingFormOptions { Purpose = Hostile });
        await using FormRun run = await FormRun.OpenAsync(browser, form);

        Assert.Equal([.. form.Items.Select(item => item.Text)], await run.Page.Locator("legend span:last-child").AllTextContentsAsync());
        Assert.Equal(benchmark.Title, await run.Page.TextContentAsync("h1"));
        await run.Opened.AssertSoundAsync("form-hostile");
    }

    [Theory]
    [InlineData(0, 99, "typed")]
    [InlineData(0, 10, "points")]
    public async Task Scale_ShortOrLong_IsSound(int min, int max, string layout)
    {
        RatingForm form = RatingForm.Of(SmallBenchmark.On(min, max, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"), SmallBenchmark.Low("b"))));
        await using FormRun run = await FormRun.OpenAsync(browser, form);

        Assert.Equal(2, await run.Page.Locator($".scale.{layout}").CountAsync());
        await run.Opened.AssertSoundAsync($"form-scale-{min}-{max}");
    }

    [Fact]
    public async Task Scale_OfManyPointsWithAnchors_ListsThem()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 20, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"))) with
        {
            RatingScale = new RatingScale(1, 20, [.. Enumerable.Range(1, 20).Select(point => $"meaning of {point}")]),
        };

        await using FormRun run = await FormRun.OpenAsync(browser, RatingForm.Of(benchmark));

        Assert.Equal("20 meaning of 20", await run.Page.Locator(".anchors li").Last.TextContentAsync());
        await run.Opened.AssertSoundAsync("form-scale-anchors");
    }

    [Fact]
    public async Task Form_Of600Items_StaysQuick()
    {
        RatingForm form = RatingForm.Of(SmallBenchmark.On(
            1, 5, Enumerable.Range(1, 60).Select(c => SmallBenchmark.Rated($"c{c}", Enumerable.Range(1, 10).Select(i => SmallBenchmark.High($"c{c}-i{i}"))))));
        await using FormRun run = await FormRun.OpenAsync(browser, form);
        await run.Card(0).Locator("input").First.FocusAsync();
        for (int i = 0; i < 20; i++)
        {
            await run.Page.Keyboard.PressAsync("3");
            await run.Page.Keyboard.PressAsync("Enter");
        }

        await FormRun.BecomesAsync("20 of 600 answered", run.CountAsync);
        double milliseconds = await run.Page.EvaluateAsync<double>(
            """
            () => {
              const note = document.querySelector('#item-600 textarea');
              const start = performance.now();
              for (let i = 0; i < 20; i++) { note.value += 'x'; note.dispatchEvent(new Event('input', { bubbles: true })); }
              return (performance.now() - start) / 20;
            }
            """);
        Assert.InRange(milliseconds, 0, 500);
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task Scripts_Off_SaysSoAndOffersNoButton()
    {
        await using FormRun run = await FormRun.OpenAsync(
            browser, RatingForm.Of(CompetencyCatalog.Default.GetBenchmark("customer-service-manager-qualities")),
            new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.Contains("Scripts are off", await run.Page.InnerTextAsync("body"), StringComparison.Ordinal);
        Assert.Equal(0, await run.Page.Locator("button:visible").CountAsync());
        await Screenshots.TakeAsync(run.Page, "form-scripts-off");
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task Paper_HasBoxesAndLinesAndNoButtons()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, RatingForm.Of(CompetencyCatalog.Default.GetBenchmark("customer-service-representative")));
        await run.Page.SelectOptionAsync("#role", "peer");
        await run.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await run.Page.SetViewportSizeAsync(680, 960);

        Assert.Equal(0, await run.Page.Locator("button:visible, progress:visible, select:visible, summary:visible").CountAsync());
        Assert.Equal(run.Items.Count, await run.Page.Locator(".item > .line:visible").CountAsync());
        Assert.Equal(run.Items.Count * 6, await run.Page.Locator(".item input:visible").CountAsync());
        Assert.Equal(8, await run.Page.Locator(".boxes i:visible").CountAsync());
        Assert.Equal(["peer"], await run.Page.Locator(".ticked").AllTextContentsAsync());
        Assert.True(await run.Page.GetByText("Date", new PageGetByTextOptions { Exact = true }).IsVisibleAsync());
        Assert.Equal("avoid", await run.Card(0).EvaluateAsync<string>("card => getComputedStyle(card).breakInside"));
        Assert.True(await run.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
}
