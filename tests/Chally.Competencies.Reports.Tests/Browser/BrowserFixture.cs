using Chally.Competencies.Tests.Shared;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>One Chromium for all tests of the collection; each test gets a context of its own, without cookies or storage of another.</summary>
/// <remarks>
/// Found at <c>CHALLY_BROWSER</c>, or where distributions put it. The tests are slow proofs; without a browser they are skipped and say so, but fail where the
/// environment says <c>CI=true</c>.
/// </remarks>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Milliseconds that a step may take: many, as machines that test do more than one thing at a time.</summary>
    private const int Patience = 120_000;

    /// <summary>
    /// A browser tells of a closed dialog when it finds the time: here always late, so that a test or script that does not wait fails each time.
    /// </summary>
    private const string LateClose =
        """
        addEventListener('close', event => {
          if (!event.isTrusted) return;
          event.stopImmediatePropagation();
          setTimeout(() => event.target.dispatchEvent(new Event('close')), 100);
        }, true);
        """;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the browser is: the path that <c>CHALLY_BROWSER</c> names, or the first usual place; null when there is none.</summary>
    public static string? Executable =>
        Environment.GetEnvironmentVariable("CHALLY_BROWSER") is { Length: > 0 } named
            ? File.Exists(named) ? named : null
            : UsualPlaces.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (SlowProofs.AreWanted && Executable is string executable)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments, Timeout = Patience });
        }
    }

    /// <summary>Writes a page to a file of its own and opens it from there, as a person would.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="options">What differs from a light window of 1280 by 800 with scripts.</param>
    public async Task<OpenedPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(SlowProofs.AreWanted, SlowProofs.Reason);
        if (browser is null)
        {
            const string reason = "No browser: install chromium, or give its path in CHALLY_BROWSER.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        BrowserNewContextOptions context = options ?? new BrowserNewContextOptions();
        context.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        context.ReducedMotion ??= ReducedMotion.Reduce;
        IBrowserContext opened = await browser.NewContextAsync(context);
        opened.SetDefaultTimeout(Patience);
        await opened.AddInitScriptAsync(LateClose);
        return await OpenedPage.OpenAsync(opened, html);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}
