using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Where the lines of a job profile with levels go, and which are reported.</summary>
public sealed class LevelsParserTests
{
    private const string Row =
        "1 Core Competencies - Calm\nProficiency Level -1\nDefinition: Staying friendly.\nLevel 1 Behaviors\n(Beginner)\nStays friendly.\n";

    [Fact]
    public void Import_WrappedBehaviors_ArePutTogetherWhereMostAreSentences()
    {
        Assert.Equal(["Stays friendly.", "Calms the whole queue.", "Asks"],
            Behaviors(Row + "Calms the\nwhole queue.\nAsks\n" + Row.Replace("Calm\n", "Order\n", StringComparison.Ordinal) + Row.Replace("Calm\n", "Care\n",
                StringComparison.Ordinal), 3));
        Assert.Equal(["Names the shelves", "Reads a list", "and keeps it"],
            Behaviors("1 Core Competencies - Calm\nLevel 1 Behaviors\nNames the shelves\nReads a list\n- and keeps it\n", 3));
        Assert.Equal(["Names the shelves and rooms", "Reads"],
            Behaviors("1 Core Competencies - Calm\nLevel 1 Behaviors\nNames the shelves\nand rooms\nReads\n", 2));
        Assert.Equal(["Names the shelves Of the shop", "Reads"],
            Behaviors("1 Core Competencies - Calm\nLevel 1 Behaviors\n- Names the shelves\nOf the shop\n- Reads\n", 2));
    }

    [Fact]
    public void Import_AsManySentencesAsNot_AreNoSentences() =>
        Assert.Equal(["Stays friendly", "Names", "Orders", "Counts."],
            Behaviors("1 Core Competencies - Calm\nLevel 1 Behaviors\nStays friendly\nNames\nLevel 2 Behaviors\nOrders\nCounts.\n", 4));

    [Fact]
    public void Import_LinesThatBelongToNothing_AreUnread()
    {
        const string Text = "Host job profile\nAn opening line\n\n3 soft skills or competencies for Host\nA line above all rows\n1 Core Competencies - " +
            "Calm\nA line above the definition\nDefinition: Staying\nfriendly.\nLevel 1 Behaviors\nStays friendly.\n"
            + "2 Host - Skill and Competency\nLevel 1 Behaviors\nA line of nobody\n";

        ImportedContent imported = LevelsImporter.Import(Text);

        Assert.Equal("Staying friendly.", Assert.Single(imported.Competencies).Definition!.Text);
        Assert.Equal(
            [
                "line 2: a line that belongs to nothing: 'An opening line'", "line 5: a line that belongs to nothing: 'A line above all rows'",
                "line 7: a line that belongs to nothing: 'A line above the definition'", "line 14: a line that belongs to nothing: 'A line of nobody'",
            ],
            imported.Report.Unread.Select(note => note.ToString()));
    }

    [Fact]
    public void Import_DefinitionOverAPage_GoesOnWithANote()
    {
        ImportedContent imported = LevelsImporter.Import(Row.Replace("Staying friendly.", "Staying\n\nfriendly.", StringComparison.Ordinal));

        Assert.Equal("Staying friendly.", imported.Competencies[0].Definition!.Text);
        Assert.Contains("line 5: a text goes on after a blank line: 'friendly.'", imported.Report.Inferred.Select(note => note.ToString()));
    }

    [Fact]
    public void Import_Description_IsAllItsParagraphs()
    {
        ImportedContent imported = LevelsImporter.Import("JOB SUMMARY for Host\n\nRuns a house\nwith care.\n\nKnows guests.\n\n" + Row);

        Assert.Equal(("Runs a house with care. Knows guests.", "Host"), (imported.Benchmark.Description.Text, imported.Benchmark.Title));
        Assert.DoesNotContain("description", imported.Benchmark.NotPublished);
    }

    [Fact]
    public void Import_NoTitleOrDescription_AreMissing()
    {
        ImportedContent imported = LevelsImporter.Import(Row);

        Assert.Equal(["title", "description"], imported.Benchmark.NotPublished);
        Assert.Equal("Job profile", imported.Benchmark.Title);
        Assert.Equal(["the title of the job", "the description of the job"],
            imported.Report.Missing.Where(note => note.Line is null).Select(note => note.ToString()));
    }

    [Fact]
    public void Import_FamilyTwice_IsCountedOnce()
    {
        ImportedContent imported =
            LevelsImporter.Import("Host job profile\n1 soft skills or competencies for Host\n" + Row + "1 soft skills or competencies for Host\n");

        Assert.Equal([("Soft skills", "1"), ("Soft skills with a name", "Calm")], imported.Benchmark.Facts.Select(fact => (fact.Label, fact.Text)));
        Assert.DoesNotContain(imported.Report.Missing, note => note.Text.Contains("names", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_LevelTwice_IsOneLevelWithTheFirstName()
    {
        ImportedContent imported = LevelsImporter.Import(Row + "Level 1 Behaviors (Expert)\nSmiles.\nSee 2 More\nSee 1 more\n");

        ProficiencyLevel level = Assert.Single(imported.Competencies[0].Levels);
        Assert.Equal(("Beginner", 2, 5), (level.Name, level.Behaviors.Count, level.BehaviorsInSource!.Value));
    }

    [Fact]
    public void Import_LevelWithoutAName_IsNamedByItsRankOrAsElsewhere()
    {
        ImportedContent imported = LevelsImporter.Import("1 Core Competencies - Order\nLevel 1 Behaviors\nSorts.\nLevel 2 Behaviors\nSorts all.\n" + Row,
            new ImportOptions { SourceId = "j1" });

        Assert.Equal(["Beginner", "Level 2"], imported.Competencies[0].Levels.Select(level => level.Name));
        Assert.Equal(["j1.0.level-name.1"], imported.Competencies[0].Levels[0].Sources);
        Assert.Empty(imported.Competencies[0].Levels[1].Sources);
    }

    [Fact]
    public void Import_NamesOfTheSummary_FollowLastWithANote()
    {
        ImportedContent imported = LevelsImporter.Import(Row + "Summary of Host skills\n3 soft skills for Host, Calm, Order, CALM, etc.\n");

        Assert.Equal(["Calm", "Order"], imported.Competencies.Select(one => one.Name));
        Assert.Contains("line 8: a competency of which only the summary gives the name: 'Order'", imported.Report.Inferred.Select(note => note.ToString()));
        Assert.Equal(["definition", "behaviors of all levels"], imported.Competencies[1].NotPublished);
    }

    [Fact]
    public void Import_PromptsAndWhatIsBeforeTheDocument_AreSkipped()
    {
        ImportedContent imported =
            LevelsImporter.Import("Home\nMenu\nHost job profile\nProficiency Levels\nClick each level.\nLevels build.\nProficiency Levels end.\n" + Row);

        Assert.Equal(3, imported.Report.CountOf("skipped lines"));
        Assert.Equal(["Levels build. Proficiency Levels end."], imported.Benchmark.Facts.Select(fact => fact.Text));
        Assert.Empty(imported.Report.Unread);
    }

    [Fact]
    public void Import_RowInThePartOfTheSummary_IsNone()
    {
        ImportedContent imported = LevelsImporter.Import(
            Row + "Summary of Host skills\nThere are 2 soft skills for Host.\n2 Order\nProficiency Level -1\nThere are 3 hard skills for Host.\n");

        Assert.Equal("Calm", Assert.Single(imported.Competencies).Name);
        Assert.Equal(["Soft skills", "Hard skills"], imported.Benchmark.Facts.Select(fact => fact.Label));
    }

    [Fact]
    public void Import_RowBelowTheFacts_BeginsTheCompetencies()
    {
        ImportedContent imported = LevelsImporter.Import("JOB RESPONSIBILITIES for Host\nOpens the doors.\nHost SALARY RANGE\nJob Level\n" + Row);

        Assert.Equal("Calm", Assert.Single(imported.Competencies).Name);
        Assert.Equal(["Opens the doors."], imported.Benchmark.Facts.Select(fact => fact.Text));
        Assert.Contains("line 4: the fact to a label: 'Job Level'", imported.Report.Missing.Select(note => note.ToString()));
    }

    [Fact]
    public void Import_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => LevelsImporter.Import((string)null!));
        Assert.Throws<ArgumentNullException>(() => LevelsImporter.Import((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ProfileImporter.Import((string)null!));
        Assert.Throws<ArgumentNullException>(() => ProfileImporter.Import((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ToolkitImporter.Import((string)null!));
        Assert.Throws<ArgumentNullException>(() => ToolkitImporter.Import((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => LevelsImporter.Import(Row).Report.CountOf(null!));
    }

    [Fact]
    public void Import_Stream_IsAsTheText()
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Row));

        Assert.Equal(LevelsImporter.Import(Row), LevelsImporter.Import(stream));
        Assert.True(stream.CanRead);
    }

    private static IEnumerable<string> Behaviors(string text, int count) =>
        LevelsImporter.Import(text).Competencies.SelectMany(one => one.Levels).SelectMany(level => level.Behaviors).Select(one => one.Text).Take(count);
}
