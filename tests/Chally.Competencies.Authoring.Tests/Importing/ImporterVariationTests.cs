using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>One document of each kind in the forms that people's documents have: the same content comes out, or what does not is reported.</summary>
public sealed class ImporterVariationTests
{
    private const string Toolkit = """
        Northwind Guides

        Competency Development Toolkit

        Branch Manager Benchmark

        Benchmark Profile Description

        Runs a branch from the first delivery to the last customer.

        Predictive Competencies

        - Keeps Promises
        - Shares the Work

        Keeps Promises

        Does what was said; says so early when it cannot be done

        LOW SCORES

        - Lets dates pass
        - Promises more than the branch can do
        - Hides the list

        HIGH SCORES

        - Names a date
        - Reports a delay before anybody asks
        - Counts what is left

        Mindset Tips:

        - Regard a date as a debt.
        - Think of who waits.

        Success Tactics:

        - Write each promise down.

        Shares the Work

        Gives tasks away and stays within reach

        LOW SCORES

        - Does everything alone
        - Keeps the keys

        HIGH SCORES

        - Hands out whole tasks
        - Thanks people

        Mindset Tips:

        - Trust is quicker than checking.

        Success Tactics:

        - Give one task away today.
        """;

    private const string Profile = """
        Home | About | Contact

        Branch Manager Profile

        Position Overview: Runs a branch and knows its people.

        Predictive Skills: Two characteristics tell them apart.

        Does what was said; says so early when it cannot be done

        - Names a date
        - Reports a delay before anybody asks
        - Counts what is left


        - Lets dates pass
        - Promises more than the branch can do
        - Hides the list

        Gives tasks away and stays within reach, whatever the day brings to the branch

        - Hands out whole tasks
        - Thanks people


        - Does everything alone
        - Keeps the keys

        Ask for a sample report
        """;

    private const string Levels = """
        Skills & Competencies for Branch Manager

        JOB SUMMARY for Branch Manager

        Runs a branch.

        1 Core Competencies – Stock Keeping
        Proficiency Level -2
        Skill definition-Knowing what is there.
        Level 1 Behaviors
        (Beginner)
        - Names the shelves
        - Reads a stock list
        See 3 More Skill Behaviors
        Level 2 Behaviors
        (Expert)
        - Orders before the shelf is empty
        - Counts twice
        2 Core Competencies – Calm
        Proficiency Level -1
        Skill definition-Staying friendly.
        Level 1 Behaviors
        - Stays friendly in a queue
        Level 2 Behaviors
        - Calms others
        """;

    public static TheoryData<string, string> Forms => new()
    {
        { "\n- ", "\n\u2022 " }, { "\n- ", "\n* " }, { "\n- ", "\n\u2013 " }, { "\n- ", "\n\u2014 " }, { "\n- ", "\n\u2192 " }, { "\n- ", "\n~ " },
        { "\n- ", "\n\u27A2 " }, { "\n- ", "\n\u00A7 " },
        { "\n- ", "\n1. " }, { "\n- ", "\n(2) " }, { "\n- ", "\na) " }, { "\n- ", "\n\u2022" }, { "\n- ", "\n\t-\t" }, { "\n- ", "\n   \u2022   " },
        { "\n- ", "\n  -" },
        { "\n", "\r\n" }, { "\n", "\r" }, { "\n", "\u2028" }, { "\n", "\u000B" }, { "\n", "\u2029" }, { "\n", "\u0085" }, { "\n", "  \n" }, { "\n", "\t\n" },
        { " ", "\u00A0" }, { " a ", "  a  " }, { "\n\n", "\n \n" }, { "\n- Reports", "\n\f- Reports" }, { "\n- Hides", "\nPage 3\n\f\n- Hides" },
        { "\n- Thanks", "\n\n\f\n- Thanks" },
        { "\n- Names the", "\n\f- Names the" }, { "LOW SCORES", "Low Scores:" }, { "HIGH SCORES", "high scorers" }, { "LOW SCORES", "**Low Scores**" },
        { "HIGH SCORES", "## HIGH SCORES" },
        { "Mindset Tips:", "MINDSET TIPS" }, { "Success Tactics:", "success tactic" }, { "before anybody", "before\nanybody" },
        { "before anybody", "before\n  anybody" }, { "Behaviors", "BEHAVIOURS" },
        { "Level 1 ", "LEVEL 1 " }, { "\nPosition Overview: ", "\nPosition Overview\n\n" }, { "Position Overview", "POSITION OVERVIEW" },
        { "than the branch", "than the\u200B bra\u00ADnch" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Import_AnotherForm_GivesTheSameContent(string form, string other)
    {
        int changed = 0;
        foreach ((string document, Func<string, ImportedContent> import) in Documents())
        {
            string text = document.Replace(form, other, StringComparison.Ordinal);
            changed += text == document ? 0 : 1;

            ImportedContent imported = import(text);

            Assert.Equal(import(document).Benchmark, imported.Benchmark);
            Assert.Empty(imported.Report.Unread);
        }

        Assert.InRange(changed, 1, 3);
    }

    [Fact]
    public void Import_NavigationBefore_IsNoContent()
    {
        foreach ((string document, Func<string, ImportedContent> import) in Documents().Skip(1))
        {
            Assert.Equal(import(document).Benchmark, import("Home\nAbout us \u00BB\n\nLog in | Register\n\n" + document).Benchmark);
        }
    }

    [Fact]
    public void Toolkit_NoListOfNames_TakesTheNamesAboveTheDefinitions()
    {
        string text = Of(Toolkit).Replace("Predictive Competencies\n\n- Keeps Promises\n- Shares the Work\n\n", "", StringComparison.Ordinal);

        Assert.Equal(ToolkitImporter.Import(Of(Toolkit)).Benchmark, ToolkitImporter.Import(text).Benchmark);
    }

    /// <summary>Whatever headings and blank lines are lost: no statement comes to the other pole.</summary>
    [Fact]
    public void Toolkit_AnyLinesLost_KeysNothingWrong()
    {
        string[] lines = Of(Toolkit).Split('\n');
        int[] losable = [.. Enumerable.Range(19, lines.Length - 19).Where(i => lines[i].Length == 0 || !lines[i].StartsWith('-'))];
        Dictionary<string, string> kinds = Kinds(ToolkitImporter.Import(Of(Toolkit)));
        for (int seed = 0; seed < 400; seed++)
        {
            Random random = new(seed);
            HashSet<int> lost = [.. losable.Where(i => lines[i].Length > 0 && random.Next(3) == 0)];
            string text = string.Join('\n', lines.Where((_, i) => !lost.Contains(i)));

            ImportedContent imported;
            try
            {
                imported = ToolkitImporter.Import(text);
            }
            catch (Chally.Competencies.Content.CompetencyContentException)
            {
                continue;
            }

            Assert.All(Kinds(imported),
                one => Assert.True(kinds[one.Key] == one.Value || one.Value is "tip" or "tactic", $"{seed}: {one.Key} is {one.Value}\n{text}"));
        }
    }

    [Theory]
    [InlineData("What high performers do", "What low producers do:")]
    [InlineData("HIGH PERFORMERS", "LOW PRODUCERS")]
    [InlineData("High Performers tend to:", "Low Performers tend to:")]
    public void Profile_HeadingsInOtherWords_AreThoseOfThePoles(string high, string low)
    {
        string text = Of(Profile).Replace("\n\n- Hands", $"\n\n{high}\n- Hands", StringComparison.Ordinal)
            .Replace("\n\n\n- Does", $"\n\n{low}\n\n- Does", StringComparison.Ordinal);

        ImportedContent imported = ProfileImporter.Import(text);

        Assert.Equal(ProfileImporter.Import(Of(Profile)).Benchmark, imported.Benchmark);
        Assert.Empty(imported.Report.Unread);
    }

    [Fact]
    public void Profile_HeadingsNobodyKnows_KeyNothing()
    {
        string text = Of(Profile).Replace("\n\n- Hands", "\n\nStrengths\n- Hands", StringComparison.Ordinal)
            .Replace("\n\n\n- Does", "\n\nWeaknesses\n\n- Does", StringComparison.Ordinal);

        ImportedContent imported = ProfileImporter.Import(text);

        Assert.DoesNotContain(imported.Competencies.Skip(1), one => one.Indicators.Count > 0);
        Assert.Equal(
            ["Gives tasks away and stays within reach, whatever the day brings to the branch", "Hands out whole tasks", "Thanks people",
                "Does everything alone", "Keeps the keys"],
            imported.Report.Unread.Select(note => note.Quoted));
    }

    [Fact]
    public void Profile_GapsLost_KeysNothing()
    {
        string one = Of(Profile).Replace("\n\n\n- Does", "\n- Does", StringComparison.Ordinal);
        string all = one.Replace("\n\n\n- Lets", "\n- Lets", StringComparison.Ordinal);

        Assert.Equal(["Hands out whole tasks", "Thanks people", "Does everything alone", "Keeps the keys"],
            ProfileImporter.Import(one).Report.Unread.Select(note => note.Quoted));
        Assert.Equal(10, ProfileImporter.Import(all).Report.Unread.Count);
        Assert.All(ProfileImporter.Import(all).Competencies,
            competency => Assert.Equal(["name", "high indicators", "low indicators"], competency.NotPublished));
    }

    [Theory]
    [InlineData("Level two")]
    [InlineData("LEVEL II Behaviors")]
    [InlineData("Level 2 of five")]
    [InlineData("Level 99 Behaviors")]
    [InlineData("Level 0 Behaviors")]
    public void Levels_RankThatCannotBeTold_LeavesTheLevelUnread(string heading)
    {
        string text = Of(Levels).Replace("Level 2 Behaviors\n(Expert)", $"{heading}\n(Expert)", StringComparison.Ordinal);

        ImportedContent imported = LevelsImporter.Import(text);

        Assert.Equal(["Names the shelves", "Reads a stock list", "Stays friendly in a queue", "Calms others"],
            imported.Competencies.SelectMany(one => one.Levels).SelectMany(level => level.Behaviors).Select(one => one.Text));
        Assert.Equal(
            [$"line 15: {Note}: '{heading}'", $"line 16: {Note}: '(Expert)'", $"line 17: {Note}: '- Orders before the shelf is empty'",
                $"line 18: {Note}: '- Counts twice'"],
            imported.Report.Unread.Select(note => note.ToString()));
    }

    private const string Note = "a line of a level whose rank is not known";

    private static (string, Func<string, ImportedContent>)[] Documents() =>
        [(Of(Toolkit), text => ToolkitImporter.Import(text)), (Of(Profile), text => ProfileImporter.Import(text)),
            (Of(Levels), text => LevelsImporter.Import(text))];

    private static string Of(string document) => document.ReplaceLineEndings("\n") + "\n";

    private static Dictionary<string, string> Kinds(ImportedContent imported)
    {
        Dictionary<string, string> kinds = [];
        foreach (Competency one in imported.Competencies)
        {
            one.Indicators.ToList().ForEach(item => kinds.Add(item.Text, item.Pole == Pole.High ? "high" : "low"));
            one.MindsetTips.ToList().ForEach(item => kinds.Add(item.Text, "tip"));
            one.SuccessTactics.ToList().ForEach(item => kinds.Add(item.Text, "tactic"));
        }

        return kinds;
    }
}
