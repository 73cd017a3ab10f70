using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>What every page of ours must pass in a real browser, whatever is on it.</summary>
public static class PageChecks
{
    private const int Phone = 360;
    private const int Laptop = 1280;

    /// <summary>The narrowest width at which WCAG 2.2 wants text to reflow (success criterion 1.4.10).</summary>
    private const int Narrowest = 320;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    /// <summary>Opens a page and checks all of it: <see cref="AssertSoundAsync(OpenedPage, string)"/>.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="html">The whole page.</param>
    /// <param name="name">What its pictures are called, where <c>SCREENSHOTS</c> asks for them.</param>
    public static async Task AssertSoundAsync(this BrowserFixture browser, string html, string name)
    {
        await using OpenedPage opened = await browser.OpenAsync(html);
        await opened.AssertSoundAsync(name);
    }

    /// <summary>
    /// No complaint, no request, nothing wider than the window at 320, 360 and 1280 pixels, and no violation of WCAG 2.2 AA that axe finds, in light and dark,
    /// on a phone and a laptop.
    /// </summary>
    /// <param name="opened">The page, in the state that is to be checked.</param>
    /// <param name="name">What its pictures are called, where <c>SCREENSHOTS</c> asks for them.</param>
    public static async Task AssertSoundAsync(this OpenedPage opened, string name)
    {
        opened.AssertQuiet();
        await opened.Page.EvaluateAsync(Axe);
        foreach (int width in (int[])[Narrowest, Phone, Laptop])
        {
            await opened.Page.SetViewportSizeAsync(width, 800);
            await AssertNoOverflowAsync(opened.Page, width);

            // A window as high as the page: what sticks to its edge covers nothing, and axe need not scroll.
            await opened.Page.SetViewportSizeAsync(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
            foreach (ColorScheme scheme in width == Narrowest ? (ColorScheme[])[] : [ColorScheme.Light, ColorScheme.Dark])
            {
                await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await AssertAccessibleAsync(opened.Page, $"at {width} pixels, {scheme}");
                await Screenshots.TakeAsync(opened.Page, $"{name}-{width}-{scheme}".ToLowerInvariant());
            }
        }

        await Screenshots.PrintAsync(opened.Page, name);
        opened.AssertQuiet();
    }

    /// <summary>Runs axe in the page itself, once it is there: the package's own call opens a second page and loads axe into both at each run.</summary>
    private static async Task AssertAccessibleAsync(IPage page, string circumstances)
    {
        string[] violations = await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const result = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
              if (result.passes.length === 0) return ['No rule applied.'];
              return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}: ${node.failureSummary}`));
            }
            """,
            Rules);
        Assert.True(violations.Length == 0, $"{circumstances}:\n{string.Join("\n", violations)}");
    }

    private static async Task AssertNoOverflowAsync(IPage page, int width)
    {
        string[] tooWide = await page.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5);
              return [`document: ${root.scrollWidth}`, ...wide.slice(0, 10).map(element => element.outerHTML.slice(0, 120))];
            }
            """);
        Assert.True(tooWide.Length == 0, $"Wider than {width} pixels:\n{string.Join("\n", tooWide)}");
    }
}
