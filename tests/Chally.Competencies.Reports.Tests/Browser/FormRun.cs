using System.Diagnostics;
using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>A rating form in the browser, and what a person does with it.</summary>
internal sealed class FormRun(RatingForm form, OpenedPage opened) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public IPage Page => opened.Page;

    public OpenedPage Opened => opened;

    public IReadOnlyList<CompetencyItem> Items { get; } = form.Items;

    public static async Task<FormRun> OpenAsync(BrowserFixture browser, RatingForm form, BrowserNewContextOptions? options = null) =>
        new(form, await browser.OpenAsync(form.ToHtml(), options));

    /// <summary>The card of an item, by its place on the form from 0.</summary>
    public ILocator Card(int place) => Page.Locator($"#item-{place + 1}");

    public Task FillAsync(string field, string text) => Page.FillAsync($"#{field}", text);

    /// <summary>Chooses a rating, or "not observed" for null, with the mouse.</summary>
    public Task ChooseAsync(int place, int? rating) =>
        Card(place).Locator($"input[type=radio][value='{(rating is int point ? point.ToString(CultureInfo.InvariantCulture) : "none")}']").CheckAsync();

    public Task<string> CountAsync() => Page.InnerTextAsync("#count");

    /// <summary>The keys of what the browser keeps.</summary>
    public Task<string[]> KeptAsync() => Page.EvaluateAsync<string[]>("Object.keys(localStorage)");

    /// <summary>Where the focus is: the id of the element, or of the card around it.</summary>
    public Task<string> FocusAsync() =>
        Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.closest('.item')?.id || document.activeElement.tagName");

    /// <summary>Waits until what is read is as expected: a page may do its part after the click or key that set it off.</summary>
    public static async Task BecomesAsync<T>(T expected, Func<Task<T>> read)
    {
        Stopwatch clock = Stopwatch.StartNew();
        T actual = await read();
        while (!EqualityComparer<T>.Default.Equals(expected, actual) && clock.Elapsed < Patience)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            actual = await read();
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>Does what starts a download.</summary>
    /// <returns>The name of the file and its text.</returns>
    public async Task<(string Name, string Json)> DownloadAsync(Func<Task> act)
    {
        IDownload download = await Page.RunAndWaitForDownloadAsync(act);
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }

    /// <summary>Saves a form with gaps or without.</summary>
    public Task<(string Name, string Json)> SaveAsync(bool hasGaps) => DownloadAsync(async () =>
    {
        await Page.ClickAsync("#save");
        if (hasGaps)
        {
            await Page.ClickAsync("#ask-yes");
        }
    });

    /// <summary>The one sheet of a saved file, read as the library reads it.</summary>
    public static RatingSheet Read(string json) => Assert.Single(CompetencyJson.ReadList<RatingSheet>(json));

    public ValueTask DisposeAsync() => opened.DisposeAsync();
}
