using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>Pictures of pages for people to look at, in the folder that <c>SCREENSHOTS</c> names; none without it.</summary>
public static class Screenshots
{
    private static string? Folder => Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>The whole page as it is, as a PNG.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is string folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    /// <summary>The page as it prints: a PDF for A4 and for Letter, and a PNG of one long sheet as wide as the text of A4.</summary>
    public static async Task PrintAsync(IPage page, string name)
    {
        if (Folder is string folder)
        {
            foreach (string format in (string[])["A4", "Letter"])
            {
                await page.PdfAsync(
                    new PagePdfOptions { Path = Path.Combine(folder, $"{name}-{format.ToLowerInvariant()}.pdf"), Format = format, PrintBackground = false });
            }

            await page.SetViewportSizeAsync(680, 960);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await TakeAsync(page, $"{name}-print");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        }
    }
}
