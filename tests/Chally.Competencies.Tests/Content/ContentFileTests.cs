using System.Text;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Infrastructure;

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
        string[] expected = [folder.Write("B.json", "{}"), folder.Write("a.json", "{}"), folder.Write("deep/c.json", "{}")];
        folder.Write("readme.md", "text");

        Assert.Equal(expected, ContentFile.FromPath(folder.Root).Select(file => file.Name));
    }

    [Fact]
    public void FromPath_NothingToRead_ThrowsUnreadable()
    {
        using TempFolder folder = new();
        folder.Write("readme.md", "text");

        AssertUnreadable(folder.Root);
        AssertUnreadable(Path.Combine(folder.Root, "missing.json"));
        AssertUnreadable(Path.Combine(folder.Root, "missing", "missing.json"));
        AssertUnreadable(Path.Combine(folder.Root, new string('x', 5_000)));
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
