using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>What a rater does with a form, and what comes of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FormFillingTests(BrowserFixture browser)
{
    private static readonly Benchmark Representative = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

    /// <summary>Two competencies with three items on a scale from 1 to 5.</summary>
    private static readonly RatingForm Small = RatingForm.Of(SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("calm", SmallBenchmark.High("stays"), SmallBenchmark.Low("shouts")),
        SmallBenchmark.Rated("quick", SmallBenchmark.High("answers"))));

    [Fact]
    public async Task Keyboard_Alone_FillsSavesAndScoresAsTheApiDoes()
    {
        RatingForm form = RatingForm.Of(Representative, new RatingFormOptions { Seed = 7, Purpose = "development" });
        await using FormRun run = await FormRun.OpenAsync(browser, form);
        int?[] ratings = [.. form.Items.Select((_, place) => place % 7 == 3 ? (int?)null : 1 + ((place * 3) % 5))];

        await run.Page.Keyboard.PressAsync("Tab");
        await FormRun.BecomesAsync("subject", run.FocusAsync);
        await run.Page.Keyboard.TypeAsync("Candidate A");
        await run.Page.Keyboard.PressAsync("Tab");
        await run.Page.Keyboard.TypeAsync("Bo");
        await run.Page.Keyboard.PressAsync("Tab");
        await run.Page.Keyboard.TypeAsync("peer");
        await run.Page.Keyboard.PressAsync("Tab");
        await run.Page.Keyboard.PressAsync("Tab");
        await FormRun.BecomesAsync("item-1", run.FocusAsync);
        foreach (int? rating in ratings)
        {
            await run.Page.Keyboard.PressAsync(rating is int point ? $"{point}" : "n");
            await run.Page.Keyboard.PressAsync("Enter");
        }

        await FormRun.BecomesAsync("save", run.FocusAsync);
        (string name, string json) = await run.DownloadAsync(() => run.Page.Keyboard.PressAsync("Enter"));

        RatingSheet sheet = FormRun.Read(json);
        Assert.Equal("ratings-Candidate-A.json", name);
        Assert.Equal(("Candidate A", "Bo", RaterRole.Peer, "development"), (sheet.Subject, sheet.Rater, sheet.Role, sheet.Purpose));
        Assert.Equal((Representative.Id, Representative.ContentVersion), (sheet.Benchmark, sheet.ContentVersion));
        Assert.InRange(DateTimeOffset.UtcNow - sheet.Completed!.Value, TimeSpan.FromMinutes(-1), TimeSpan.FromMinutes(5));
        Assert.Equal(form.Items.Select(item => item.Id), sheet.Presented!);
        Assert.Equal(form.Items.Zip(ratings).Select(pair => new ItemRating(pair.First.Id, pair.Second)), sheet.Ratings);

        BenchmarkScorer scorer = new(Representative);
        RatingSheet expected =
            RatingSheet.FromRatings("Candidate A", form.Items.Zip(ratings).Select(pair => KeyValuePair.Create(pair.First.Id, pair.Second))) with
            {
                Rater = "Bo",
                Role = RaterRole.Peer,
                Purpose = "development",
                Completed = sheet.Completed,
                Benchmark = Representative.Id,
                ContentVersion = Representative.ContentVersion,
                Presented = [.. form.Items.Select(item => item.Id)],
            };
        Assert.Equal(scorer.Score(expected), scorer.Score(sheet));
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task Keys_OfAnItem_DoWhatThePageSays()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        await run.Card(0).Locator("input").First.FocusAsync();

        foreach ((string key, string? answer) in ((string, string?)[])
            [("4", "4"), ("9", "4"), ("0", "none"), ("ArrowLeft", "5"), ("ArrowRight", "none"), ("Delete", null), ("N", "none"), ("1", "1"), ("Control+2", "1"),
                ("Delete", null)])
        {
            await run.Page.Keyboard.PressAsync(key);
            await FormRun.BecomesAsync((key, answer),
                async () => (key, await run.Page.EvaluateAsync<string?>("document.querySelector('#item-1 input:checked')?.value ?? null")));
            await FormRun.BecomesAsync("item-1", run.FocusAsync);
        }

        await run.Card(0).Locator("textarea").FocusAsync();
        await run.Page.Keyboard.TypeAsync("n 1 0");
        await FormRun.BecomesAsync(("n 1 0", "0 of 3 answered"), async () => (await run.Card(0).Locator("textarea").InputValueAsync(), await run.CountAsync()));
    }

    [Fact]
    public async Task Tab_GoesThroughThePageAndOutOfIt()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        List<string> stops = [];
        for (int i = 0; i < 16; i++)
        {
            await run.Page.Keyboard.PressAsync("Tab");
            stops.Add(await run.FocusAsync());
        }

        Assert.Equal(
            ["subject", "rater", "role", "purpose", "SUMMARY", "item-1", "item-1", "item-2", "item-2", "item-3", "item-3", "over", "next", "save", "BODY",
                "subject"], stops);
    }

    [Fact]
    public async Task Progress_IsShownAtEachAnswer_AndSpokenAtEachQuarter()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, RatingForm.Of(SmallBenchmark.On(
            1, 5, SmallBenchmark.Rated("many", Enumerable.Range(1, 8).Select(number => SmallBenchmark.High($"m{number}"))))));
        List<string> spoken = [];
        for (int place = 0; place < 8; place++)
        {
            await run.ChooseAsync(place, place % 2 == 0 ? 3 : null);
            await FormRun.BecomesAsync($"{place + 1} of 8 answered", run.CountAsync);
            await FormRun.BecomesAsync(place + 1, () => run.Page.EvaluateAsync<int>("document.getElementById('progress').value"));
            spoken.Add(await run.Page.Locator("#spoken").TextContentAsync() ?? string.Empty);
        }

        Assert.Equal(["", "2 of 8 answered", "4 of 8 answered", "6 of 8 answered", "8 of 8 answered"], spoken.Distinct());
        await FormRun.BecomesAsync("All answered", () => run.Page.InnerTextAsync("#next"));
    }

    [Fact]
    public async Task Notes_AndGaps_AreSavedAsTheyAre()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        await run.FillAsync("subject", "  A. Person ");
        await run.Page.SelectOptionAsync("#role", "directReport");
        await run.Page.SelectOptionAsync("#purpose", "selection");
        await run.ChooseAsync(0, null);
        await run.ChooseAsync(2, 5);
        await run.Card(2).Locator("textarea").FillAsync("Said \"no\"\n\tand left.\u202E\u0007");
        await run.Card(1).Locator("textarea").FillAsync(" \n ");

        await run.Page.ClickAsync("#save");
        await Assertions.Expect(run.Page.Locator("#ask-text")).ToContainTextAsync("1 of 3 statements has no answer.");
        await run.Page.ClickAsync("#ask-no");
        await FormRun.BecomesAsync("item-2", run.FocusAsync);
        await run.Page.ClickAsync("#save");
        await run.Page.Keyboard.PressAsync("Escape");
        await FormRun.BecomesAsync("save", run.FocusAsync);
        RatingSheet sheet = FormRun.Read((await run.SaveAsync(hasGaps: true)).Json);

        Assert.Equal(("A. Person", RaterRole.DirectReport, "selection"), (sheet.Subject, sheet.Role, sheet.Purpose));
        Assert.Null(sheet.Rater);
        Assert.Null(sheet.ContentVersion);
        Assert.Equal([new ItemRating(run.Items[0].Id, null), new ItemRating(run.Items[2].Id, 5)], sheet.Ratings);
        Assert.Equal([new EvidenceNote(run.Items[2].Id, "Said \"no\" and left.")], sheet.Notes);
        Assert.Equal(run.Items.Select(item => item.Id), sheet.Presented!);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0 ")]
    [InlineData("\u202E\u2066")]
    public async Task Subject_Blank_IsSaidAtTheField(string subject)
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        await run.FillAsync("subject", subject);
        await run.Page.ClickAsync("#save");

        await FormRun.BecomesAsync("subject", run.FocusAsync);
        await FormRun.BecomesAsync("Say who is rated: a name or a code.", () => run.Page.InnerTextAsync("#subject-fault"));
        await FormRun.BecomesAsync("true", () => run.Page.GetAttributeAsync("#subject", "aria-invalid"));
        if (subject.Length == 0)
        {
            await run.Opened.AssertSoundAsync("form-refused");
        }
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>", "ratings-img-src-x-onerror-alert-1.json")]
    [InlineData("=cmd|' /C calc'!A0", "ratings-cmd-C-calc-A0.json")]
    [InlineData("../../etc/passwd", "ratings-etc-passwd.json")]
    [InlineData("\u202Egnp.exe", "ratings-gnp-exe.json")]
    [InlineData("שלמה בן־דוד", "ratings-שלמה-בן-דוד.json")]
    [InlineData("…", "ratings-person.json")]
    [InlineData("CON", "ratings-CON.json")]
    [InlineData("\"}, {\"subject\": \"B", "ratings-subject-B.json")]
    public async Task Subject_Hostile_DoesNoHarm(string subject, string file)
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        await run.FillAsync("subject", subject);
        await run.ChooseAsync(0, 3);
        (string name, string json) = await run.SaveAsync(hasGaps: true);

        Assert.Equal(file, name);
        Assert.Equal(subject.Replace("\u202E", string.Empty, StringComparison.Ordinal), FormRun.Read(json).Subject);
        Assert.Equal(0, await run.Page.Locator("img").CountAsync());
        run.Opened.AssertQuiet();
    }

    [Fact]
    public async Task Subject_AsLongAsASheetTakes_IsSavedAndShown()
    {
        await using FormRun run = await FormRun.OpenAsync(browser, Small);
        string subject = new string('W', 1_998) + "\U0001F600";
        await run.FillAsync("subject", subject);
        await run.Card(0).Locator("textarea").FillAsync(new string('w', 300));
        (string name, string json) = await run.SaveAsync(hasGaps: true);

        Assert.Equal(subject, FormRun.Read(json).Subject);
        Assert.Equal($"ratings-{new string('W', 60)}.json", name);
        await run.Opened.AssertSoundAsync("form-saved");
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("99", 99)]
    [InlineData(" 7 ", 7)]
    public async Task Number_OnAScaleOfManyPoints_IsTyped(string typed, int rating)
    {
        RatingForm form =
            RatingForm.Of(SmallBenchmark.On(0, 99, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"), SmallBenchmark.High("b"), SmallBenchmark.High("c"))));
        await using FormRun run = await FormRun.OpenAsync(browser, form);
        await run.FillAsync("subject", "A");
        await run.Card(0).Locator("input[type=text]").PressSequentiallyAsync(typed);
        await run.Page.Keyboard.PressAsync("Enter");
        await run.Page.Keyboard.PressAsync("n");
        await FormRun.BecomesAsync("2 of 3 answered", run.CountAsync);

        Assert.Equal([new(form.Items[0].Id, rating), new(form.Items[1].Id, null)], FormRun.Read((await run.SaveAsync(hasGaps: true)).Json).Ratings);
    }

    [Theory]
    [InlineData("100")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1e1")]
    [InlineData("x")]
    public async Task Number_NotOnTheScale_IsRefusedAtTheField(string typed)
    {
        RatingForm form = RatingForm.Of(SmallBenchmark.On(0, 99, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"))));
        await using FormRun run = await FormRun.OpenAsync(browser, form);
        await run.FillAsync("subject", "A");
        await run.Card(0).Locator("input[type=text]").FillAsync(typed);
        await run.Page.ClickAsync("#save");

        await FormRun.BecomesAsync("item-1", run.FocusAsync);
        await FormRun.BecomesAsync("A whole number from 0 to 99 is needed.", () => run.Page.InnerTextAsync("#item-1-fault"));
        await FormRun.BecomesAsync("0 of 1 answered", run.CountAsync);
        await run.Card(0).Locator("input[type=text]").FillAsync("5");
        Assert.Equal(5, Assert.Single(FormRun.Read((await run.SaveAsync(hasGaps: false)).Json).Ratings).Rating);
    }
}
