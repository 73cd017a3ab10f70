using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Toolkits that lost headings: what follows becomes the right list or none, and never comes to the other pole.</summary>
public sealed class LostHeadingsTests
{
    private const string Doubtful = "an element behind a list whose next heading is missing, of which nothing says what it is";
    private const string Either = "an element of which nothing says whether it is high or low";
    private static readonly string[] Bullets = ["- ", "\u2022 ", "* ", "\u2013 ", "\u25AA", "1. "];

    public static TheoryData<string> Signs => [.. Bullets];

    private static readonly string[] Low = ["Lets dates pass", "Hides the list"];
    private static readonly string[] High = ["Names a date", "Reports delays"];
    private static readonly string[] Tips = ["Regard a date as a debt.", "Think of who waits."];
    private static readonly string[] Plain = ["Dates are debts", "Somebody waits"];
    private static readonly string[] Tactics = ["Write each promise down.", "Read the list at noon."];

    [Theory]
    [MemberData(nameof(Signs))]
    public void AllTipsHeadingsLost_AdviceBehindABlankLine_IsTips(string bullet)
    {
        string text = Document(bullet, Headed(bullet, "LOW SCORES", Low) + Headed(bullet, "HIGH SCORES", High) + "\n" + List(bullet, Tips) + "\n" + Headed(
            bullet, "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, Tips, Tactics);
        Assert.Empty(imported.Report.Unread);
        Assert.Equal((LineOf(text, Tips[0]), "mindset tips after a blank line, as their heading is lost"), Note(imported, Tips[0]));
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void AllTipsHeadingsLost_NothingTellsTheirForm_LeavesThemUnread(string bullet)
    {
        string text = Document(bullet, Headed(bullet, "LOW SCORES", Low) + Headed(bullet, "HIGH SCORES", High) + "\n" + List(bullet, Plain) + "\n" + Headed(
            bullet, "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, [], Tactics);
        AssertUnread(imported, text, Doubtful, Plain);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void AllTipsHeadingsLost_AdviceWithoutABlankLine_IsUnread(string bullet)
    {
        string text = Document(bullet, Headed(bullet, "LOW SCORES", Low) + "\nHIGH SCORES\n" + List(bullet, High) + List(bullet, Tips) + "\n" + Headed(bullet,
            "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, [], Tactics);
        AssertUnread(imported, text, Doubtful, Tips);
    }

    [Fact]
    public void AllTipsHeadingsLost_AdviceBehindTheEndOfAPage_IsTips()
    {
        string text = Document("- ",
            Headed("- ", "LOW SCORES", Low) + "\nHIGH SCORES\n" + List("- ", High) + "\f" + List("- ", Tips) + Headed("- ", "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, Tips, Tactics);
        Assert.Equal((LineOf(text, Tips[0]), "mindset tips after the end of a page, as their heading is lost"), Note(imported, Tips[0]));
    }

    [Fact]
    public void TipsAndTacticsHeadingsLost_AreToldByForm_ThenByTheGap()
    {
        string text = Document("- ",
            Headed("- ", "LOW SCORES", Low) + Headed("- ", "HIGH SCORES", High) + "\n" + List("- ", Tips) + "\n" + List("- ", Tactics));

        AssertLists(ToolkitImporter.Import(text), Low, High, Tips, Tactics);
    }

    [Fact]
    public void HighListThatGoesOnOverAPage_WithoutTips_StaysHigh()
    {
        string text = Document("- ", Headed("- ", "LOW SCORES", Low) + "\nHIGH SCORES\n" + List("- ", High[..1]) + "\f" + List("- ", High[1..]) + Headed("- ",
            "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, [], Tactics);
        Assert.Empty(imported.Report.Unread);
    }

    [Fact]
    public void HighListFirst_AdviceIsNotReadAsLow()
    {
        string text = Document("- ",
            Headed("- ", "HIGH SCORES", High) + Headed("- ", "LOW SCORES", Low) + "\n" + List("- ", Plain) + Headed("- ", "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, [], Tactics);
        AssertUnread(imported, text, Doubtful, Plain);
    }

    [Theory]
    [InlineData("\t", "\u2022 ")]
    [InlineData("\t", "- ")]
    [InlineData(" | ", "* ")]
    [InlineData("          ", "\u2022 ")]
    public void TipsBelowATable_AreNoRowsOfIt(string between, string bullet)
    {
        string table = $"LOW SCORES{between}HIGH SCORES\n{bullet}{Low[0]}{between}{bullet}{High[0]}\n{bullet}{Low[1]}{between}{bullet}{High[1]}\n";
        string advice = Document(bullet, table + "\n" + List(bullet, Tips) + Headed(bullet, "Success Tactics:", Tactics));
        string plain = Document(bullet, table + "\n" + List(bullet, Plain) + Headed(bullet, "Success Tactics:", Tactics));

        AssertLists(ToolkitImporter.Import(advice), Low, High, Tips, Tactics);
        AssertLists(ToolkitImporter.Import(plain), Low, High, [], Tactics);
        AssertUnread(ToolkitImporter.Import(plain), plain, Doubtful, Plain);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\f")]
    public void TipsBelowAnHtmlRow_AreNoCellOfIt(string gap)
    {
        string table = $"LOW SCORES\tHIGH SCORES\n<ul> \u25AA {Low[0]} \u25AA {Low[1]} \t<ul> \u25AA {High[0]} \u25AA {High[1]}\n";

        AssertLists(ToolkitImporter.Import(Document("- ", table + gap + List("- ", Tips) + Headed("- ", "Success Tactics:", Tactics))), Low, High, Tips,
            Tactics);
        AssertLists(ToolkitImporter.Import(Document("- ", table + gap + List("- ", Plain) + Headed("- ", "Success Tactics:", Tactics))), Low, High, [],
            Tactics);
    }

    [Theory]
    [InlineData("", "\f", true)]
    [InlineData("", "\n", false)]
    [InlineData("\t", "\n", true)]
    public void LongerColumnOfATable_GoesOnOverAPageOrInItsCell(string cell, string gap, bool isRead)
    {
        string table = $"LOW SCORES\tHIGH SCORES\n- {Low[0]}\t- {High[0]}\n{gap}{cell}- Third one here\n";
        string text = Document("- ", table + Headed("- ", "Mindset Tips:", Tips));

        ImportedContent imported = ToolkitImporter.Import(text);

        string[] third = isRead ? ["Third one here"] : [];
        AssertLists(imported, [Low[0], .. cell.Length == 0 ? third : []], [High[0], .. cell.Length == 0 ? [] : third], Tips, []);
        AssertUnread(imported, text, Doubtful, isRead ? [] : ["Third one here"]);
    }

    [Fact]
    public void RowOfTwoBelowASingleCell_ShowsThatTheTableGoesOn()
    {
        string text = Document("- ", $"LOW SCORES\tHIGH SCORES\n- {Low[0]}\t- {High[0]}\n\n- Left alone\n- {Low[1]}\t- {High[1]}\n");

        AssertLists(ToolkitImporter.Import(text), [Low[0], "Left alone", Low[1]], High, [], []);
    }

    [Fact]
    public void TableOfOneColumn_TwoGaps_AreToldByTheTipsOrByForm()
    {
        const string Heads = "LOW SCORES  HIGH SCORES\n";
        string known = Document("- ", Heads + List("- ", Low) + "\n- Neither nor\n\n" + List("- ", High) + Headed("- ", "Mindset Tips:", Tips));
        string form = Document("- ", Heads + List("- ", Low) + "\n" + List("- ", High) + "\n" + List("- ", Tips) + Headed("- ", "Success Tactics:", Tactics));
        string none = Document("- ", Heads + List("- ", Low) + "\n" + List("- ", High) + "\n" + List("- ", Plain) + Headed("- ", "Success Tactics:", Tactics));

        string mixed = Document("- ", Heads + List("- ", Low) + List("- ", High) + "\n" + List("- ", Plain) + Headed("- ", "Success Tactics:", Tactics));
        string last = Document("- ", Heads + List("- ", Low) + List("- ", High) + "\n" + List("- ", Tips));

        AssertLists(ToolkitImporter.Import(mixed), [], [], [], Tactics);
        AssertUnread(ToolkitImporter.Import(mixed), mixed, Either, [.. Low, .. High, .. Plain]);
        Assert.Throws<CompetencyContentException>(() => ToolkitImporter.Import(last));
        AssertLists(ToolkitImporter.Import(known), Low, High, Tips, []);
        AssertUnread(ToolkitImporter.Import(known), known, Either, ["Neither nor"]);
        AssertLists(ToolkitImporter.Import(form), Low, High, Tips, Tactics);
        AssertLists(ToolkitImporter.Import(none), [], [], [], Tactics);
        AssertUnread(ToolkitImporter.Import(none), none, Either, [.. Low, .. High, .. Plain]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\f")]
    [InlineData("\fHIGH SC0RES\n")]
    public void AllHighHeadingsLost_HighIsNotReadAsLow(string gap)
    {
        string text = Document("- ", Headed("- ", "LOW SCORES", Low) + gap + List("- ", High) + Headed("- ", "Mindset Tips:", Tips));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, [], Tips, []);
        Assert.Equal(High, imported.Report.Unread.Where(note => note.Text == Doubtful).Select(note => note.Quoted));
    }

    [Fact]
    public void OneHighHeadingLost_TheGapBeginsIt_AndOfTwoGapsTheLast()
    {
        string whole = Whole("Second One");
        string one = Document("- ", Headed("- ", "LOW SCORES", Low) + "\n" + List("- ", High) + Headed("- ", "Mindset Tips:", Tips)) + whole;
        string two = Document("- ", Headed("- ", "LOW SCORES", Low) + "\n- Neither nor\n\n" + List("- ", High) + Headed("- ", "Mindset Tips:", Tips)) + whole;
        string open = Document("- ", Headed("- ", "LOW SCORES", Low) + "\n- Neither nor\n\n" + List("- ", High)) + whole;

        AssertLists(ToolkitImporter.Import(one), Low, High, Tips, []);
        Assert.Equal((LineOf(one, High[0]), "high indicators after a blank line, as their heading is lost"), Note(ToolkitImporter.Import(one), High[0]));
        AssertLists(ToolkitImporter.Import(two), Low, High, Tips, []);
        AssertUnread(ToolkitImporter.Import(two), two, Doubtful, ["Neither nor"]);
        AssertLists(ToolkitImporter.Import(open), Low, [], [], []);
        AssertUnread(ToolkitImporter.Import(open), open, Doubtful, ["Neither nor", .. High]);
    }

    [Fact]
    public void HighAndTipsHeadingsLost_AdviceIsToldByFormAndHighByTheGap()
    {
        string text = Document("- ",
            Headed("- ", "LOW SCORES", Low) + "\n" + List("- ", High) + "\n" + List("- ", Tips) + Headed("- ", "Success Tactics:", Tactics))
            + Whole("Second One");

        AssertLists(ToolkitImporter.Import(text), Low, High, Tips, Tactics);
    }

    [Fact]
    public void TipsUnderAStrangerAtTheHeadOfAPage_AreNotReadAsHigh()
    {
        string text = Document("- ", Headed("- ", "LOW SCORES", Low) + "\nHIGH SCORES\n" + List("- ", High) + "\fMINDSET T1PS\n" + List("- ", Plain) + Headed(
            "- ", "Success Tactics:", Tactics));

        ImportedContent imported = ToolkitImporter.Import(text);

        AssertLists(imported, Low, High, [], Tactics);
        Assert.Equal(["MINDSET T1PS", .. Plain], imported.Report.Unread.Select(note => note.Quoted));
    }

    [Fact]
    public void ElementsApartInAllLists_AreNoLostHeadings()
    {
        string spaced = Document("- ",
            "LOW SCORES\n\n- a one\n\n- a two\n\nHIGH SCORES\n\n- b one\n\n- b two\n\n- b three\n\nSuccess Tactics:\n\n- Do c.\n\n- Do d.\n");

        ImportedContent imported = ToolkitImporter.Import(spaced);

        AssertLists(imported, ["a one", "a two"], ["b one", "b two", "b three"], [], ["Do c.", "Do d."]);
        Assert.Empty(imported.Report.Unread);
    }

    [Fact]
    public void ShortListAlone_OfWhichNothingTellsTheGaps_EndsAtTheGap()
    {
        string two = Document("- ", "LOW SCORES\n- a one\n\n- a two\n");
        string three = Document("- ", "LOW SCORES\n- a one\n\n- a two\n\n- a three\n");

        AssertLists(ToolkitImporter.Import(two), ["a one"], [], [], []);
        AssertUnread(ToolkitImporter.Import(two), two, Doubtful, ["a two"]);
        AssertLists(ToolkitImporter.Import(three), ["a one", "a two", "a three"], [], [], []);
    }

    private static string Document(string bullet, string lists) =>
        $"Predictive Competencies\n{bullet}Keeps Promises\n{bullet}Second One\n\nKeeps Promises\n\nDoes what was said; and no less\n\n{lists}";

    private static string Whole(string name) =>
        $"\n{name}\n\nDoes more; and no less\n\nLOW SCORES\n- Low one\n- Low two\n\nHIGH SCORES\n- High one\n- High two\n";

    private static string List(string bullet, string[] items) => string.Concat(items.Select(item => $"{bullet}{item}\n"));

    private static string Headed(string bullet, string heading, string[] items) => $"\n{heading}\n\n{List(bullet, items)}";

    private static int LineOf(string text, string wording) => text[..text.IndexOf(wording, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static (int? Line, string Text) Note(ImportedContent imported, string quoted) =>
        imported.Report.Inferred.Where(note => note.Quoted == quoted).Select(note => (note.Line, note.Text)).Single();

    private static void AssertUnread(ImportedContent imported, string text, string why, string[] quoted) =>
        Assert.Equal(quoted.Select(one => $"line {LineOf(text, one)}: {why}: '{one}'"), imported.Report.Unread.Select(note => note.ToString()));

    private static void AssertLists(ImportedContent imported, string[] low, string[] high, string[] tips, string[] tactics)
    {
        Competency first = imported.Competencies[0];
        Assert.Equal(low, first.IndicatorsOf(Pole.Low).Select(one => one.Text));
        Assert.Equal(high, first.IndicatorsOf(Pole.High).Select(one => one.Text));
        Assert.Equal(tips, first.MindsetTips.Select(one => one.Text));
        Assert.Equal(tactics, first.SuccessTactics.Select(one => one.Text));
    }
}
