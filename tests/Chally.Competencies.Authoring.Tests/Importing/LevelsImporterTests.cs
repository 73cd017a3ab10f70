using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class LevelsImporterTests
{
    private const string Document = """
        Home | Prices
        Skills & Competencies for Branch Manager

        Branch Manager job profile

        JOB SUMMARY for Branch Manager

        Runs a branch.

        JOB RESPONSIBILITIES for Branch Manager

        Opens the doors on time. Counts what is in the till. Reports to the region.

        Branch Manager SALARY RANGE

        BASE 50%
        $10,000
        Job Level
        7
        Education/Degree
        Reports To
        Region Lead

        Branch Manager Skills and Competencies List

        Proficiency Levels and Behavioural Indicators
        Levels build upon each other.
        Check each skill to view it.

        3 general skills or competencies (Job family competencies) for Branch Manager

        1 Job Family Competencies – Stock Keeping
        Proficiency Level -2
        Skill definition-Knowing what is there.
        Level 1 Behaviors
        (Beginner)
        Names the shelves.
        Reads a stock list.
        See 3 More Skill Behaviors
        Level 2 Behaviors
        (Expert)
        Orders before the shelf
        is empty.
        See 4 More Skill Behaviors
        2 Branch Manager - Skill and Competency
        Proficiency Level - 1

        2 soft skills or competencies (core competencies) for Branch Manager

        1 Core Competencies – Calm
        Skill definition-Staying friendly.
        Level 2 Behaviors
        Stays friendly in a queue.
        2 Competency for - Branch Manager

        Summary of Branch Manager skills and competencies

        There are 0 hard skills for Branch Manager.
        3 general skills for Branch Manager, Stock Keeping, Rota Planning, etc.
        2 soft skills for Branch Manager, Calm, etc.
        While the list totals 5 distinct skills, not all count alike.
        For instance, a Branch Manager needs to be skilled in Calm.

        Get started today

        See how with a demo.
        """;

    private static readonly ImportOptions Options = new() { SourceId = "j1" };

    [Fact]
    public void Import_Document_IsTheModelInItsOwnWords()
    {
        ImportedContent imported = LevelsImporter.Import(Document, Options);

        Benchmark benchmark = imported.Benchmark;
        Assert.Equal(("branch-manager", "Branch Manager", "Runs a branch."), (benchmark.Id, benchmark.Title, benchmark.Description.Text));
        Assert.Equal(CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency").RatingScale, benchmark.RatingScale);
        Assert.Equal(["Stock Keeping", "Calm", "Rota Planning"], benchmark.Competencies.Select(entry => entry.Name));
        Assert.Equal([2, null, null], benchmark.Competencies.Select(entry => entry.RequiredLevel));
        Competency stock = imported.Competencies[0];
        Assert.Equal("Knowing what is there.", stock.Definition!.Text);
        Assert.Equal([(1, "Beginner", 5), (2, "Expert", 5)], stock.Levels.Select(level => (level.Rank, level.Name, level.BehaviorsInSource!.Value)));
        Assert.Equal(["Names the shelves.", "Reads a stock list.", "Orders before the shelf is empty."],
            stock.Levels.SelectMany(level => level.Behaviors).Select(one => one.Text));
        Assert.Equal(["j1.1.level-1.1", "j1.1.level-1.2", "j1.1.level-2.1"], stock.Levels.SelectMany(level => level.Behaviors).SelectMany(one => one.Sources));
        Assert.Equal(["3 of 5 behaviors at level 1, 4 of 5 behaviors at level 2"], stock.NotPublished);
    }

    [Fact]
    public void Import_LevelLeftOut_IsALevelWithoutBehaviors()
    {
        Competency calm = LevelsImporter.Import(Document, Options).Competencies[1];

        Assert.Equal([("Beginner", 0), ("Expert", 1)], calm.Levels.Select(level => (level.Name, level.Behaviors.Count)));
        Assert.Equal(["behaviors at level 1"], calm.NotPublished);
    }

    [Fact]
    public void Import_Facts_AreThoseOfTheDocument()
    {
        Benchmark benchmark = LevelsImporter.Import(Document, Options).Benchmark;

        Assert.Equal(
            [
                ("Responsibility", "Opens the doors on time.", "j1.0.responsibility.1"),
                ("Responsibility", "Counts what is in the till.", "j1.0.responsibility.2"),
                ("Responsibility", "Reports to the region.", "j1.0.responsibility.3"),
                ("BASE 50%", "$10,000", "j1.0.fact:base-50%-usd.1"),
                ("Job Level", "7", "j1.0.fact:job-level.2"),
                ("Reports To", "Region Lead", "j1.0.fact:reports-to.3"),
                ("Proficiency levels", "Levels build upon each other.", "j1.0.rule.1"),
                ("General skills", "3", "j1.0.fact:general-skills.4"),
                ("Soft skills", "2", "j1.0.fact:soft-skills.5"),
                ("Hard skills", "0", "j1.0.fact:hard-skills.6"),
                ("Distinct skills", "5", "j1.0.fact:distinct-skills.7"),
                ("Proficiency levels", "For instance, a Branch Manager needs to be skilled in Calm.", "j1.0.rule.2"),
                ("General skills with a name", "Stock Keeping, Rota Planning", "j1.1.family.1, j1.3.family.1"),
                ("Soft skills with a name", "Calm", "j1.2.family.1"),
            ],
            benchmark.Facts.Select(fact => (fact.Label, fact.Text, string.Join(", ", fact.Sources))));
    }

    [Fact]
    public void Import_WithheldRows_AreReportedAndMadeNoCompetencies()
    {
        ImportedContent imported = LevelsImporter.Import(Document, Options);

        Assert.Equal(["2 of 5 competency names"], imported.Benchmark.NotPublished);
        Assert.Equal(
            [
                "line 20: the fact to a label: 'Education/Degree'",
                "line 32: 3 of 5 behaviors at level 1, 4 of 5 behaviors at level 2: 'Stock Keeping'",
                "line 45: the name of a competency of the general skills, required level 1: '2 Branch Manager - Skill and Competency'",
                "line 50: behaviors at level 1: 'Calm'",
                "line 50: required level: 'Calm'",
                "line 54: the name of a competency of the soft skills: '2 Competency for - Branch Manager'",
                "line 59: definition: 'Rota Planning'",
                "line 59: behaviors of all levels: 'Rota Planning'",
                "line 59: required level: 'Rota Planning'",
                "2 of 5 competency names",
            ],
            imported.Report.Missing.Select(note => note.ToString()));
        Assert.Equal(4, imported.Report.CountOf("skipped lines"));
        Assert.Empty(imported.Report.Unread);
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("–", "-")]
    [InlineData("–", "—")]
    [InlineData("Behaviors\n", "Behaviours\n")]
    [InlineData("Behaviors\n(", "Behaviors (")]
    [InlineData("\n(", "\n\n  (")]
    [InlineData("definition-", "definition: ")]
    [InlineData("Level -", "Level: ")]
    [InlineData("Names the", "\u2022 Names the")]
    [InlineData("Knowing what is", "Knowing what\nis")]
    [InlineData("(Beginner)\n", "(Beginner)\n\fPage 2 of 3\n\n")]
    [InlineData("Job Level\n7", "Job Level: 7")]
    [InlineData(" the ", "\u00A0 the\t")]
    [InlineData("Branch Manager job profile\n", "Branch Manager job profile\n\n\u00A9 2020 Northwind\n")]
    public void Import_AnotherForm_GivesTheSameContent(string form, string other)
    {
        string text = Document.ReplaceLineEndings("\n");
        Assert.Contains(form, text, StringComparison.Ordinal);

        Assert.Equal(LevelsImporter.Import(text, Options).Benchmark,
            LevelsImporter.Import(text.Replace(form, other, StringComparison.Ordinal), Options).Benchmark);
    }

    [Fact]
    public void Import_RequiredLevelBeyondTheLevels_IsNotTaken()
    {
        ImportedContent imported = LevelsImporter.Import(Document.Replace("Proficiency Level -2", "Proficiency Level -9", StringComparison.Ordinal));

        Assert.Null(imported.Benchmark.Competencies[0].RequiredLevel);
        Assert.Equal(["required level"], imported.Benchmark.Competencies[0].NotPublished);
        Assert.Equal("a required level outside 1 to 2: 9", Assert.Single(imported.Report.Unread).Text);
    }

    [Fact]
    public void Import_RequiredLevelsAlone_AreEnoughToBeAJobProfile()
    {
        BenchmarkCompetency calm = Assert.Single(LevelsImporter.Import("1 Core Competencies \u2013 Calm\nProficiency Level -3\n").Benchmark.Competencies);

        Assert.Equal(("Calm", 3), (calm.Name, calm.RequiredLevel!.Value));
        Assert.Throws<CompetencyContentException>(() => LevelsImporter.Import("1 Core Competencies \u2013 Calm\nSkill definition-Staying friendly.\n"));
    }
}
