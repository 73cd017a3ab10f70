using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class ImportReportTests
{
    [Fact]
    public void Notes_MoreThanKept_AreCounted()
    {
        string text = "Calm\n\nStays calm; always\n\nLOW SCORES\n- Shouts\nStray\n" + string.Concat(Enumerable.Range(0, 1_500)
            .Select(i => $"\n\nStray paragraph {(char)('a' + (i % 26))}{new string('b', i / 26)}"));

        ImportReport report = ToolkitImporter.Import(text).Report;

        Assert.Equal(ImportReport.MaxNotes + 1, report.Unread.Count);
        Assert.Equal(new ImportNote { Text = "and 500 more" }, report.Unread[^1]);
    }

    [Fact]
    public void ToString_OfANote_HasWhatThereIs()
    {
        Assert.Equal("line 3: lost: 'a'", new ImportNote { Line = 3, Text = "lost", Quoted = "a" }.ToString());
        Assert.Equal("lost", new ImportNote { Text = "lost" }.ToString());
    }

    [Fact]
    public void Options_BadIdOrTitle_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ImportOptions { BenchmarkId = "Not An Id" });
        Assert.Throws<ArgumentException>(() => new ImportOptions { SourceId = "overall" });
        Assert.Throws<ArgumentException>(() => new ImportOptions { Title = " " });
        Assert.Null(new ImportOptions { BenchmarkId = null, SourceId = null }.BenchmarkId);
    }

    [Fact]
    public void Options_RatingScale_IsThatOfTheBenchmark()
    {
        RatingScale scale = new(1, 7);

        ImportedContent imported = ToolkitImporter.Import("Calm\n\nStays calm; always\n\nLOW SCORES\n- Shouts\n", new ImportOptions { RatingScale = scale });

        Assert.Equal(scale, imported.Benchmark.RatingScale);
        Assert.DoesNotContain(imported.Report.Inferred, note => note.Text.Contains("scale", StringComparison.Ordinal));
    }
}
