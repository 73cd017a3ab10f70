using System.Text;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

public sealed class ContentWriterTests
{
    [Property]
    public void WriteBundle_AnyContent_ReadsBackEqual(Contents contents)
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.Write(contents.Competencies, contents.Benchmarks));

        Assert.Equal(contents.Competencies, catalog.Competencies);
        Assert.Equal(contents.Benchmarks, catalog.Benchmarks);
    }

    [Fact]
    public void WriteBundle_NoContent_ReadsBackEmpty()
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.Write([], []));

        Assert.Empty(catalog.Competencies);
        Assert.Empty(catalog.Benchmarks);
    }

    [Fact]
    public void WriteBundle_DefaultCatalog_ReadsBackEqualElementByElement()
    {
        CompetencyCatalog original = CompetencyCatalog.Default;
        CompetencyCatalog copy = Bundle.Read(Bundle.Write(original.Competencies, original.Benchmarks));

        Assert.Equal(original.Competencies.Count, copy.Competencies.Count);
        foreach ((Competency left, Competency right) in original.Competencies.Zip(copy.Competencies))
        {
            Assert.NotSame(left, right);
            Assert.True(left == right, left.Id);
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }

        Assert.Equal(original.Benchmarks.Count, copy.Benchmarks.Count);
        foreach ((Benchmark left, Benchmark right) in original.Benchmarks.Zip(copy.Benchmarks))
        {
            Assert.True(left == right with { ContentVersion = left.ContentVersion }, left.Id);
            Assert.False(left == right, $"{left.Id}: a bundle carries no content version.");
        }
    }

    [Fact]
    public void WriteBundle_SameContentTwice_GivesTheSameBytes()
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.Complete);

        string first = Bundle.Write(catalog.Competencies, catalog.Benchmarks);
        CompetencyCatalog again = Bundle.Read(first);

        Assert.Equal(first, Bundle.Write(again.Competencies, again.Benchmarks));
        Assert.DoesNotContain('\r', first);
        Assert.StartsWith("{\n  \"formatVersion\": 1,\n  \"competencies\"", first, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteBundle_Stream_StaysOpenAndHoldsUtf8WithoutMark()
    {
        using MemoryStream stream = new();

        ContentWriter.WriteBundle(stream, [new Competency { Id = "a", Name = "caf\u00E9" }], []);

        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
        Assert.Contains("caf\u00E9", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteBundle_Null_Throws()
    {
        using MemoryStream stream = new();

        Assert.Throws<ArgumentNullException>("stream", () => ContentWriter.WriteBundle(null!, [], []));
        Assert.Throws<ArgumentNullException>("competencies", () => ContentWriter.WriteBundle(stream, null!, []));
        Assert.Throws<ArgumentNullException>("benchmarks", () => ContentWriter.WriteBundle(stream, [], null!));
    }
}
