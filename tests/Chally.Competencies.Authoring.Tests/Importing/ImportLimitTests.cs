using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Lists beyond what the model takes, and documents of another kind: problems with their lines.</summary>
public sealed class ImportLimitTests
{
    private const string Front = "Calm\n\nStays calm; always\n\n";

    [Theory]
    [InlineData("LOW SCORES", "low indicators in a competency")]
    [InlineData("HIGH SCORES", "high indicators in a competency")]
    [InlineData("Mindset Tips", "mindset tips in a competency")]
    [InlineData("Success Tactics", "success tactics in a competency")]
    public void Toolkit_LongList_IsAProblem(string heading, string what)
    {
        Assert.Equal($"line 1006: CC0012 expected at most 1000 {what}, found 1001",
            Problem(() => ToolkitImporter.Import($"{Front}{heading}\n{Elements(1_001)}")));
        Assert.Equal(1_000, ToolkitImporter.Import($"{Front}{heading}\n{Elements(1_000)}").Report.CountOf(
            what.Replace(" in a competency", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void Toolkit_BothPolesTooLong_IsAProblemOfTheCompetency() => Assert.Equal(
        "line 1: CC0012 expected at most 1000 indicators in a competency, found 1001",
        Problem(() => ToolkitImporter.Import($"{Front}LOW SCORES\n{Elements(600)}HIGH SCORES\n{Elements(401)}")));

    [Fact]
    public void Toolkit_TooManyCompetencies_IsAProblemWithTheLineOfTheFirstBeyond() => Assert.Equal(
        "line 7002: CC0012 expected at most 1000 competencies, found 1001",
        Problem(() => ToolkitImporter.Import(
            string.Concat(Enumerable.Range(0, 1_001).Select(i => $"\nCalm {Word(i)}\n\nStays calm {Word(i)}; always\n\nLOW SCORES\n- Shouts {i}\n")))));

    [Fact]
    public void Levels_LongLists_AreProblems()
    {
        const string Row = "1 Core Competencies - Calm\nProficiency Level -1\n";

        Assert.Equal("line 1004: CC0012 expected at most 1000 behaviors at a level, found 1001",
            Problem(() => LevelsImporter.Import($"{Row}Level 1 Behaviors\n{Elements(1_001)}")));
        Assert.Equal(
            "line 2003: CC0012 expected at most 1000 facts, found 1001",
            Problem(() => LevelsImporter.Import(
                "JOB RESPONSIBILITIES for Host\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"\nOpens door {i}.\n")) + Row)));
    }

    [Fact]
    public void Describe_Document_SaysWhatItLooksLike()
    {
        Assert.Equal("an empty document", OtherKinds.Describe(Sample.Lines("\n \n")));
        Assert.Equal("a document of 2 lines", OtherKinds.Describe(Sample.Lines("Dear Ann\n\nBob")));
        Assert.Equal("a document of 2 lines that looks like a toolkit", OtherKinds.Describe(Sample.Lines("Bob\nPredictive Competencies")));
        Assert.Equal("a document of 2 lines that looks like a toolkit", OtherKinds.Describe(Sample.Lines("Mindset Tips\nLevel 1")));
        Assert.Equal("a document of 2 lines that looks like a job profile with levels", OtherKinds.Describe(Sample.Lines("Level 1\nMindset Tips")));
        Assert.Equal("a document of 1 lines that looks like a web profile", OtherKinds.Describe(Sample.Lines("Position Overview: Runs")));
    }

    [Theory]
    [InlineData("Low Scores", ToolkitHeading.Low)]
    [InlineData("low score", ToolkitHeading.Low)]
    [InlineData("Low Scorers", ToolkitHeading.Low)]
    [InlineData("Low Scorer", ToolkitHeading.Low)]
    [InlineData("Low Producers", ToolkitHeading.Low)]
    [InlineData("Low Performers", ToolkitHeading.Low)]
    [InlineData("Lower Performers", ToolkitHeading.Low)]
    [InlineData("HIGH SCORES:", ToolkitHeading.High)]
    [InlineData("High Score", ToolkitHeading.High)]
    [InlineData("High Scorers", ToolkitHeading.High)]
    [InlineData("High Scorer", ToolkitHeading.High)]
    [InlineData("High Producers", ToolkitHeading.High)]
    [InlineData("High Performers", ToolkitHeading.High)]
    [InlineData("Top Performers", ToolkitHeading.High)]
    [InlineData("Low Scores | High Scores", ToolkitHeading.LowBesideHigh)]
    [InlineData("Top Performers\tLow Producers", ToolkitHeading.HighBesideLow)]
    [InlineData("Mindset Tips (continued)", ToolkitHeading.Tips)]
    [InlineData("Mindset Tip, cont.", ToolkitHeading.Tips)]
    [InlineData("Success Tactics", ToolkitHeading.Tactics)]
    [InlineData("Success Tactic", ToolkitHeading.Tactics)]
    [InlineData("Predictive Competencies", ToolkitHeading.Predictive)]
    [InlineData("Profile Description", ToolkitHeading.Description)]
    [InlineData("Benchmark Profile Description", ToolkitHeading.Description)]
    [InlineData("Benchmark Description", ToolkitHeading.Description)]
    [InlineData("Competency Development Toolkit", ToolkitHeading.Cover)]
    [InlineData("Development Toolkit", ToolkitHeading.Cover)]
    [InlineData("Signature Profile", ToolkitHeading.Cover)]
    [InlineData("Scores", ToolkitHeading.None)]
    public void Of_Heading_IsThatOfTheToolkit(string line, object heading)
    {
        Assert.Equal(heading, ToolkitHeadings.Of(Sample.Token(line)));
        Assert.Equal((ToolkitHeading)heading >= ToolkitHeading.Low, ToolkitHeadings.IsList((ToolkitHeading)heading));
        Assert.Equal(line.Contains("cont", StringComparison.Ordinal), ToolkitHeadings.IsContinued(Sample.Token(line)));
    }

    [Theory]
    [InlineData("What low producers do:", ToolkitHeading.Low)]
    [InlineData("How our top performers work", ToolkitHeading.High)]
    [InlineData("What high performers and low producers do", ToolkitHeading.None)]
    [InlineData("what low producers do", ToolkitHeading.None)]
    [InlineData("What low producers do.", ToolkitHeading.None)]
    [InlineData("- What low producers do", ToolkitHeading.None)]
    [InlineData("What low producers do on any day", ToolkitHeading.None)]
    [InlineData("What they do", ToolkitHeading.None)]
    public void InOtherWords_Line_IsAHeadingOrNone(string line, object heading)
    {
        Assert.Equal(heading, ToolkitHeadings.InOtherWords(Sample.Tokens("a\n\n" + line)[1]));
        Assert.Equal(ToolkitHeading.None, ToolkitHeadings.InOtherWords(Sample.Tokens("a\n" + line)[1]));
    }

    /// <summary>A word of its own for each number: lines that differ only in digits are running heads.</summary>
    private static string Word(int i) => (char)('a' + (i % 26)) + new string('b', i / 26);

    private static string Elements(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"- Shouts {i} times\n"));

    private static string Problem(Action import) => Assert.Single(Assert.Throws<CompetencyContentException>(import).Problems).ToString();
}
