using Chally.Competencies.Reports.Documents;
using Xunit.Sdk;

namespace Chally.Competencies.Reports.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PageChecksTests(BrowserFixture browser)
{
    [Fact]
    public async Task AssertSound_PlainPage_Passes() => await browser.AssertSoundAsync(Page("<p>All is well.</p>"), "plain");

    [Theory]
    [InlineData("<p style='color: #999'>Pale.</p>", "color-contrast")]
    [InlineData("<input>", "label")]
    [InlineData("<div style='width: 2000px'>Wide.</div>", "Wider than 320")]
    [InlineData("<img alt='' src='https://example.invalid/a.png'>", "example.invalid")]
    [InlineData("<img alt='' src='beside.png'>", "beside.png")]
    [InlineData("<script>console.warn('careful')</script>", "console warning: careful")]
    [InlineData("<script>throw new Error('broken')</script>", "broken")]
    public async Task AssertSound_PageWithFault_NamesIt(string fault, string named)
    {
        XunitException failure = await Assert.ThrowsAnyAsync<XunitException>(() => browser.AssertSoundAsync(Page($"<p>Text.</p>{fault}"), "fault"));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Twice_SharesNoStorage()
    {
        await using OpenedPage first = await browser.OpenAsync(Page("<p>First.</p>"));
        await using OpenedPage second = await browser.OpenAsync(Page("<p>Second.</p>"));
        await first.Page.EvaluateAsync("localStorage.setItem('key', 'kept')");

        Assert.Null(await second.Page.EvaluateAsync<string?>("localStorage.getItem('key')"));
    }

    private static string Page(string content) =>
        $"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Page</title><link rel='icon' " +
            $"href='data:,'></head><body><main><h1>Page</h1>{content}</main></body></html>";
}
