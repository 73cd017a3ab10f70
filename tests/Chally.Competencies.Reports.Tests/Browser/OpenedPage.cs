using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Chally.Competencies.Reports.Tests.Browser;

/// <summary>A page that was opened from a file, with all that it complained of and asked for since.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly DirectoryInfo folder;
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<string> requests = [];

    private OpenedPage(IBrowserContext context, DirectoryInfo folder, IPage page)
    {
        this.context = context;
        this.folder = folder;
        Page = page;
        Url = new Uri(Path.Combine(folder.FullName, "page.html")).AbsoluteUri;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" or "assert", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Enqueue($"error: {error}");
        page.Request += (_, request) => requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>The address of the file.</summary>
    public string Url { get; }

    /// <summary>Errors and warnings of the console, and errors that no script caught, in the order in which they came.</summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    /// <summary>What the page asked for besides itself; also what the policy of the page then refused.</summary>
    public IReadOnlyList<string> ForeignRequests => [.. requests.Where(url => url != Url)];

    /// <summary>Fails when the page complained of something or asked for anything but itself.</summary>
    public void AssertQuiet()
    {
        string faults = string.Join("\n", [.. Complaints, .. ForeignRequests.Select(url => $"asked for {url}")]);
        Assert.True(faults.Length == 0, faults);
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        folder.Delete(recursive: true);
    }

    internal static async Task<OpenedPage> OpenAsync(IBrowserContext context, string html)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("chally-page-");
        OpenedPage opened = new(context, folder, await context.NewPageAsync());
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "page.html"), html);
        await opened.Page.GotoAsync(opened.Url);
        return opened;
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            complaints.Enqueue(text);
        }
    }
}
