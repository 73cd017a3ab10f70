using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class ProfileImporterTests
{
    private const string Document = """
        Guides for Good Branches
        Home | About | Contact
        Tools »

        Branch Manager Profile:
        How High Performers Differ from Low Producers

        Position Overview: Runs a branch and knows its people.

        Predictive Skills: Two characteristics tell them apart.


        Does what was said; says so early when it cannot be done


          • Names a date
          • Reports a delay before anybody asks


          • Lets dates pass
          • Promises more than the branch can do


        Shares the Work

        Gives tasks away and stays within reach, whatever the day brings to the branch


          • Hands out whole tasks

        Ask for a sample report
        """;

    [Fact]
    public void Import_Document_IsTheModelInItsOwnWords()
    {
        ImportedContent imported = ProfileImporter.Import(Document, new ImportOptions { SourceId = "p1" });

        Assert.Equal(("branch-manager", "Branch Manager", "Runs a branch and knows its people."),
            (imported.Benchmark.Id, imported.Benchmark.Title, imported.Benchmark.Description.Text));
        Competency first = imported.Competencies[0];
        Assert.Equal(("Does what was said", NameStatus.Inferred), (first.Name, first.NameStatus));
        Assert.Equal(["name"], first.NotPublished);
        Assert.Equal(
            [(Pole.High, "Names a date", "p1.1.high.1"), (Pole.High, "Reports a delay before anybody asks", "p1.1.high.2"),
                (Pole.Low, "Lets dates pass", "p1.1.low.1"), (Pole.Low, "Promises more than the branch can do", "p1.1.low.2")],
            first.Indicators.Select(one => (one.Pole, one.Text, one.Sources[0])));
        Assert.Equal(("Shares the Work", NameStatus.Published), (imported.Competencies[1].Name, imported.Competencies[1].NameStatus));
        Assert.Equal(["low indicators"], imported.Competencies[1].NotPublished);
        Assert.Empty(imported.Report.Unread);
        Assert.Equal(5, imported.Report.CountOf("skipped lines"));
    }

    [Fact]
    public void Import_ThreeListsWithoutHeadings_LeavesTheMiddleOneUnread()
    {
        string text = Document.Replace("  • Reports", "\n\n  • Reports", StringComparison.Ordinal)
            .Replace("  • Promises", "  • Forgets\n  • Promises", StringComparison.Ordinal);

        ImportedContent imported = ProfileImporter.Import(text);

        Assert.Equal(["Names a date", "Lets dates pass", "Forgets", "Promises more than the branch can do"],
            imported.Competencies[0].Indicators.Select(one => one.Text));
        Assert.Equal("Reports a delay before anybody asks", Assert.Single(imported.Report.Unread).Quoted);
    }

    [Fact]
    public void Import_ListsUnderHeadings_GoByTheHeadings()
    {
        string text = Document.Replace("\n  • Names", "\nLow Producers\n  • Names", StringComparison.Ordinal)
            .Replace("\n  • Lets", "\nHigh Performers:\n  • Lets", StringComparison.Ordinal);

        Competency first = ProfileImporter.Import(text).Competencies[0];

        Assert.Equal(["Lets dates pass", "Promises more than the branch can do"], first.IndicatorsOf(Pole.High).Select(one => one.Text));
        Assert.Equal(["Names a date", "Reports a delay before anybody asks"], first.IndicatorsOf(Pole.Low).Select(one => one.Text));
    }

    [Theory]
    [InlineData("\n", "a text goes on after a blank line")]
    [InlineData("\f", "a text goes on after the end of a page")]
    public void Import_TextThatGoesOn_IsOneTextWithANote(string gap, string note)
    {
        string text = Document.ReplaceLineEndings("\n").Replace("  • Names a date\n", $"  • Names a date\n{gap}and keeps it\n", StringComparison.Ordinal);

        ImportedContent imported = ProfileImporter.Import(text);

        Assert.Equal("Names a date and keeps it", imported.Competencies[0].Indicators[0].Text);
        Assert.Contains(imported.Report.Inferred, one => one.Text == note && one.Quoted == "and keeps it");
    }

    [Fact]
    public void Import_NameWithoutDefinition_IsTheName()
    {
        string text = Document.Replace("Gives tasks away and stays within reach, whatever the day brings to the branch", string.Empty,
            StringComparison.Ordinal);

        Competency second = ProfileImporter.Import(text).Competencies[1];

        Assert.Equal(("Shares the Work", NameStatus.Published), (second.Name, second.NameStatus));
        Assert.Null(second.Definition);
    }
}
