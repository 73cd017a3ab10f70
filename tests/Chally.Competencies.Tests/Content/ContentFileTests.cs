using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

public sealed class ContentFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Constructor_BlankName_Throws(string? name)
    {
        Assert.ThrowsAny<ArgumentException>(() => new ContentFile(name!, default));
        Assert.ThrowsAny<ArgumentException>(() => ContentFile.FromText(name!, "{}"));
        Assert.ThrowsAny<ArgumentException>(() => ContentFile.FromPath(name!));
        using MemoryStream stream = new();
        Assert.ThrowsAny<ArgumentException>(() => ContentFile.FromStream(name!, stream));
    }

    [Fact]
    public void From_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ContentFile.FromText("a", null!));
        Assert.Throws<ArgumentNullException>("stream", () => ContentFile.FromStream("a", null!));
    }

    [Fact]
    public async Task FromStreamAsync_StreamThatForbidsBlocking_IsReadToItsEnd()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        byte[] bytes = Encoding.UTF8.GetBytes(Bundle.Complete);
        using AsyncOnlyStream stream = new(bytes, chunk: 7);
        using AsyncOnlyStream again = new(bytes);
        PipeReader pipe = PipeReader.Create(again);

        CompetencyCatalog catalog = CompetencyCatalog.Read([await ContentFile.FromStreamAsync("request", stream, token)]);

        Assert.NotEmpty(catalog.Benchmarks);
        Assert.Equal(bytes, (await ContentFile.FromStreamAsync("request", pipe, token)).Utf8Json.ToArray());
    }

    [Fact]
    public async Task FromStreamAsync_TooLargeOrStopped_IsTold()
    {
        using AsyncOnlyStream large = new(new byte[ContentFile.MaxBytes + 2]);
        ContentFile file = await ContentFile.FromStreamAsync("large", large, TestContext.Current.CancellationToken);

        Assert.Equal(ContentFile.MaxBytes + 1, file.Utf8Json.Length);
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await ContentFile.FromStreamAsync("stopped", large, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await ContentFile.FromStreamAsync("a", (Stream)null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ContentFile.FromStreamAsync(" ", large, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void FromStream_SlowStream_IsReadToItsEndAndStaysOpen()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Bundle.Complete);
        using OneByteStream stream = new(bytes);

        ContentFile file = ContentFile.FromStream("slow", stream);

        Assert.Equal(bytes, file.Utf8Json.ToArray());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void FromStream_EndlessStream_StopsBeyondTheLimit()
    {
        using EndlessStream stream = new();

        ContentFile file = ContentFile.FromStream("endless", stream);

        Assert.Equal(ContentFile.MaxBytes + 1, file.Utf8Json.Length);
        Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Read([file]));
    }

    [Fact]
    public void FromPath_Folder_GivesJsonFilesInOrdinalOrder()
    {
        using TempFolder folder = new();
        string[] expected = [folder.File("B.json", "{}"), folder.File("a.json", "{}"), folder.File("deep/c.json", "{}")];
        folder.File("readme.md", "text");

        Assert.Equal(expected, ContentFile.FromPath(folder.Path).Select(file => file.Name));
    }

    [Fact]
    public void FromPath_NothingToRead_ThrowsUnreadable()
    {
        using TempFolder folder = new();
        folder.File("readme.md", "text");

        AssertUnreadable(folder.Path);
        AssertUnreadable(Path.Combine(folder.Path, "missing.json"));
        AssertUnreadable(Path.Combine(folder.Path, "missing", "missing.json"));
        AssertUnreadable(Path.Combine(folder.Path, new string('x', 5_000)));
    }

    [Fact]
    public void FromPath_EmptyFileBesideOthers_LeavesTheOthersReadable()
    {
        using TempFolder folder = new();
        folder.File("a.json", string.Empty);
        folder.File("b.json", Bundle.Complete);

        IReadOnlyList<ContentFile> files = ContentFile.FromPath(folder.Path);

        Assert.Equal([0, Bundle.Complete.Length], files.Select(file => file.Utf8Json.Length));
        Assert.Equal([ProblemCodes.NotJson],
            Assert.Throws<CompetencyContentException>(() => CompetencyCatalog.Read(files)).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task FromPath_PipeOrLinkToOne_IsNotWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using TempFolder folder = new();
        string pipe = Path.Combine(folder.Path, "pipe.json");
        string link = Path.Combine(folder.Path, "link.json");
        using (Process made = Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.CreateSymbolicLink(link, pipe);

        IReadOnlyList<ContentFile> files = await Task.Run(() => ContentFile.FromPath(folder.Path), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal([(link, true), (pipe, true)], files.Select(file => (file.Name, file.Utf8Json.IsEmpty)));
    }

    [Fact]
    public void FromPath_LinkToAFile_IsRead()
    {
        using TempFolder folder = new();
        string link = Path.Combine(folder.Path, "link.json");
        File.CreateSymbolicLink(link, folder.File("deep/file.json", "{}"));

        Assert.Equal((link, 2), Assert.Single(ContentFile.FromPath(link).Select(file => (file.Name, file.Utf8Json.Length))));
    }

    private static void AssertUnreadable(string path)
    {
        InputProblem problem = Assert.Single(Assert.Throws<CompetencyContentException>(() => ContentFile.FromPath(path)).Problems);

        Assert.Equal((ProblemCodes.Unreadable, path), (problem.Code, problem.Source));
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }
    }
}
