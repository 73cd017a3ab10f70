using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;

namespace Chally.Competencies.Reports.Tests.Rendering;

public sealed class TextRendererTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;

    [Fact]
    public void Brief_OfAStudy_LeavesOutWhatIsNotAskedForFirst()
    {
        Report report = Report.Study(Benchmark, MadeUpStudies.Full(Benchmark));
        (string all, string brief) = (report.ToText(), report.ToText(new TextOptions { IsBrief = true }));

        Assert.Contains("\nWhat the figures mean, and rest on\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("What the figures mean", brief, StringComparison.Ordinal);
        Assert.Contains("\nHow surely they differ\n", brief, StringComparison.Ordinal);
        Assert.EndsWith("Responsible use: docs/responsible-use.md of the project.\n", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", all, StringComparison.Ordinal);
        Assert.DoesNotContain("−", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_Reports_EndWithOneSentenceOnResponsibleUse()
    {
        using StringWriter writer = new();
        Report.WriteText([Report.Candidate(Benchmark, ScoredPeople.Score("A")), Report.Candidate(Benchmark, ScoredPeople.Score("B"))], writer,
            new TextOptions { IsBrief = true });
        string[] parts = writer.ToString().Split("Responsible use:");

        Assert.Equal(2, parts.Length);
        Assert.Contains("Candidate report: A\n", parts[0], StringComparison.Ordinal);
        Assert.Contains("\n\nCandidate report: B\n", parts[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    [InlineData(120)]
    public void Terminal_OfAnyWidth_IsKeptWithin(int width)
    {
        string text = Report.Impact(MadeUpStudies.Impact("名前 👩‍👩‍👧‍👦 of the group", new string('W', 90)))
            .ToText(new TextOptions { Width = width, IsForTerminal = true });

        Assert.Contains("\u001b[1m", text, StringComparison.Ordinal);
        Assert.All(WithoutEscapes(text), line => Assert.InRange(Columns(line), 0, width));
    }

    [Fact]
    public void Table_WiderThanTheWidth_HasItsRowsBelowEachOther()
    {
        string text = Report.Impact(MadeUpStudies.Impact()).ToText(new TextOptions { Width = 40 });

        Assert.Contains("\nB:\n  - Shortfall, people: 10.0\n  - Z: -3.00\n", text, StringComparison.Ordinal);
        Assert.Contains("\nImpact ratios\nGroup  Impact ratio      Interval  Four fifths\n", Report.Impact(MadeUpStudies.Impact()).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_Letters_TakeTwoColumns()
    {
        string[] rows = [.. Report.Impact(MadeUpStudies.Impact("名前", "e\u0301")).ToText().Split('\n')
            .Where(line => line.StartsWith("名前 ", StringComparison.Ordinal) || line.StartsWith("e\u0301 ", StringComparison.Ordinal))];

        // Both stand in the table of the groups, one below the other.
        Assert.Equal(Columns(rows[0]), Columns(rows[1]));
        Assert.StartsWith("e\u0301", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfTurningWarning_ShowsItReplaced() => Assert.Contains(
        "Ann \uFFFDgnp.exe", Report.Impact(MadeUpStudies.Impact(), new ImpactReportOptions { Warnings = ["Ann \u202Egnp.exe\u001b[31m"] }).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Width_UnderTwenty_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextOptions { Width = 19 });

    [Fact]
    public async Task Streams_HoldTheBytesOfTheStrings()
    {
        Report report = Report.Candidate(Benchmark, ScoredPeople.Score("Zoë"));
        await Same(report.ToHtml(), stream => report.WriteHtmlAsync(stream, TestContext.Current.CancellationToken));
        await Same(report.ToMarkdown(), stream => report.WriteMarkdownAsync(stream, TestContext.Current.CancellationToken));
        await Same(report.ToText(), stream => report.WriteTextAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
        await Same(report.Charts[0].ToSvg(), stream => report.Charts[0].WriteSvgAsync(stream, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Streams_OfACanceledReader_AreNotWritten()
    {
        Report report = Report.Benchmark(Benchmark);
        using MemoryStream stream = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => report.WriteHtmlAsync(stream, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
        await Assert.ThrowsAsync<ArgumentNullException>(() => report.WriteHtmlAsync(null!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Listing_OfLinesAndTable_IsInEveryForm()
    {
        Report report = Report.Listing("Validation", "two files",
        [
            new ListedSection(string.Empty, ["a.json:2: the word 'often'"]),
            new ListedSection("Changes", ["Reworded\nbefore: a\nafter: b", "Added"]) { Columns = ["Id", "Title"], Rows = [["x", "The <b>X</b>"]] },
        ]);

        Assert.Equal(
            "Validation: two files\na.json:2: the word 'often'\n\nChanges\n  - Reworded\n      before: a\n      after: b\n  - Added\nChanges\nId  Title\n--  " +
                "------------\nx   The <b>X</b>\n",
            report.ToText());
        Assert.Contains("The &lt;b&gt;X&lt;/b&gt;", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("| x | The \\<b\\>X\\</b\\> |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Report.Listing("a", "b", [new ListedSection("c", []) { Columns = ["Id"], Rows = [[]] }]));
    }

    private static async Task Same(string text, Func<Stream, Task> write)
    {
        using MemoryStream stream = new();
        await write(stream);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text), stream.ToArray());
    }

    private static string[] WithoutEscapes(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[\\d*m", string.Empty).Split('\n');

    /// <summary>The columns of the few letters of these tests: wide ones, joined pictures and a mark that stands above.</summary>
    private static int Columns(string line) =>
        line.EnumerateRunes().Sum(rune => rune.Value is 0x301 or 0x200D or 0xFE0F ? 0 : rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x1F300 ? 2 : 1);
}
