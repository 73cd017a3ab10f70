using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class ToolkitImporterTests
{
    private const string Document = """
        Northwind Guides

        Competency Development Toolkit

        Branch Manager Benchmark

        Signature Profile

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

        HIGH SCORES

        - Names a date
        - Reports a delay before anybody asks

        Mindset Tips:

        - Regard a date as a debt.
        - Think of who waits.

        - Write each promise down.
        - Read the list at noon.

        Shares the Work

        Gives tasks away and stays within reach

        LOW SCORES	HIGH SCORES
        <ul> ▪ Does everything alone ▪ Hides the list </ul>	<ul> ▪ Hands out whole tasks &amp; thanks people </ul>

        Mindset Tips:

        - Trust is quicker than checking.

        Success Tactics:

        - Give one task away today.

        555.010.0100 | 555.010.0199
        hello@guides.example | www.guides.example
        """;

    private static readonly ImportOptions Options = new() { BenchmarkId = "branch", SourceId = "g1" };

    [Fact]
    public void Import_Document_IsTheModelInItsOwnWords()
    {
        ImportedContent imported = ToolkitImporter.Import(Document, Options);

        Benchmark benchmark = imported.Benchmark;
        Assert.Equal(("branch", "Branch Manager"), (benchmark.Id, benchmark.Title));
        Assert.Equal(new SourcedText { Text = "Runs a branch from the first delivery to the last customer.", Sources = ["g1.0.overview.1"] },
            benchmark.Description);
        Assert.Equal(new RatingScale(1, 5, ["almost never", "seldom", "sometimes", "often", "almost always"]), benchmark.RatingScale);
        Assert.Equal(CompetencyCatalog.Default.GetBenchmark("account-management").RatingScale, benchmark.RatingScale);
        Competency first = imported.Competencies[0];
        Assert.Equal(
            new Competency
            {
                Id = "branch-keeps-promises",
                Name = "Keeps Promises",
                Definition = new SourcedText { Text = "Does what was said; says so early when it cannot be done", Sources = ["g1.1.definition.1"] },
                Indicators =
                [
                    new Indicator { Id = "branch-lets-dates-pass", Pole = Pole.Low, Text = "Lets dates pass", Sources = ["g1.1.low.1"] },
                    new Indicator { Id = "branch-promises-branch", Pole = Pole.Low, Text = "Promises more than the branch can do", Sources = ["g1.1.low.2"] },
                    new Indicator { Id = "branch-names-date", Pole = Pole.High, Text = "Names a date", Sources = ["g1.1.high.1"] },
                    new Indicator
                    {
                        Id = "branch-reports-delay-before-anybody-asks",
                        Pole = Pole.High,
                        Text = "Reports a delay before anybody asks",
                        Sources = ["g1.1.high.2"],
                    },
                ],
                MindsetTips =
                [
                    new MindsetTip { Id = "branch-regard-date-debt", Text = "Regard a date as a debt.", Sources = ["g1.1.tip.1"] },
                    new MindsetTip { Id = "branch-think-waits", Text = "Think of who waits.", Sources = ["g1.1.tip.2"] },
                ],
                SuccessTactics =
                [
                    new SuccessTactic { Id = "branch-write-each-promise-down", Text = "Write each promise down.", Sources = ["g1.1.tactic.1"] },
                    new SuccessTactic { Id = "branch-read-list-noon", Text = "Read the list at noon.", Sources = ["g1.1.tactic.2"] },
                ],
            },
            first);
        Assert.Equal([(Pole.Low, "Does everything alone"), (Pole.Low, "Hides the list"), (Pole.High, "Hands out whole tasks & thanks people")],
            imported.Competencies[1].Indicators.Select(one => (one.Pole, one.Text)));
        Assert.Equal(["g1.1.name.1"], benchmark.Competencies[0].Sources);
    }

    [Fact]
    public void Import_Document_ReportsWhatItDidNotSay()
    {
        ImportReport report = ToolkitImporter.Import(Document, Options).Report;

        Assert.Equal(
            [
                new("competencies", 2), new("definitions", 2), new("high indicators", 3), new("low indicators", 4), new("mindset tips", 3),
                new("success tactics", 3),
                new ImportCount("skipped lines", 3),
            ],
            report.Found);
        Assert.Equal(
            [
                "line 37: success tactics after a blank line, as their heading is lost: 'Write each promise down.'",
                "the rating scale, which no document states: a convention of this library",
            ],
            report.Inferred.Select(note => note.ToString()));
        Assert.Empty(report.Missing);
        Assert.Empty(report.Unread);
        Assert.Equal((4, 0), (report.CountOf("low indicators"), report.CountOf("levels")));
    }

    [Fact]
    public void Import_Document_ReadsBackAndScores()
    {
        ImportedContent imported = ToolkitImporter.Import(Document);
        using MemoryStream stream = new();
        imported.WriteTo(stream);

        Benchmark read = CompetencyCatalog.Default.With([new ContentFile("own", stream.ToArray())]).GetBenchmark("branch-manager");

        Assert.Equal(imported.Benchmark, read);
        BenchmarkScore score = new BenchmarkScorer(read)
            .Score(RatingSheet.FromRatings("A", read.Items().Select(item => KeyValuePair.Create(item.Id, item.Pole == Pole.High ? 5 : 1))));
        Assert.Equal(100, score.Overall!.Percent);
    }

    [Fact]
    public void Import_WithoutSourceId_WritesNoReferences() =>
        Assert.All(ToolkitImporter.Import(Document).Competencies, one => Assert.Empty(one.Definition!.Sources));

    [Fact]
    public void Import_TitleOfAnEmbeddedBenchmark_GetsAnIdOfItsOwn()
    {
        string text = Document.Replace("Branch Manager Benchmark", "Account Management Benchmark", StringComparison.Ordinal);

        Assert.Equal("account-management-imported", ToolkitImporter.Import(text).Benchmark.Id);
        Assert.Equal("account-management", ToolkitImporter.Import(text, new ImportOptions { BenchmarkId = "account-management" }).Benchmark.Id);
        Assert.Equal(("Host", "host"), (ToolkitImporter.Import(text, new ImportOptions
        {
            Title = "Host",
        }).Benchmark.Title, ToolkitImporter.Import(text, new ImportOptions { Title = "Host" }).Benchmark.Id));
    }

    [Fact]
    public void Import_ALineAddedLater_ChangesNoOtherId()
    {
        string longer = Document.Replace("- Names a date", "- Names a date\n- Names a date for each promise", StringComparison.Ordinal);

        string[] before = [.. ToolkitImporter.Import(Document).Benchmark.Items().Select(item => item.Id)];
        string[] after = [.. ToolkitImporter.Import(longer).Benchmark.Items().Select(item => item.Id)];

        Assert.Equal(before, after.Where(id => id != "branch-manager-names-date-each-promise"));
        Assert.Equal(before.Length + 1, after.Length);
    }

    [Fact]
    public void Import_HeadingNobodyKnows_LeavesWhatIsBelowUnread()
    {
        string text = Document.Replace("\nHIGH SCORES\n", "\nWHAT STARS DO\n", StringComparison.Ordinal);

        ImportedContent imported = ToolkitImporter.Import(text);

        Assert.DoesNotContain(imported.Competencies[0].Indicators, one => one.Text.StartsWith("Names", StringComparison.Ordinal));
        Assert.Equal([27, 29, 30], imported.Report.Unread.Select(note => note.Line!.Value));
        Assert.Contains("high indicators", imported.Competencies[0].NotPublished);
    }

    [Fact]
    public void Import_TableThatLostItsColumns_TakesTheListBehindTheBlankLineAsTheSecond()
    {
        const string Flat = "Keeps Promises\n\nDoes what was said; and no less\n\nHIGH SCORES   LOW SCORES\n- Names a date\n- Reports delays\n\n- Lets dates " +
            "pass\n- Hides the list\n";

        ImportedContent imported = ToolkitImporter.Import(Flat);

        Assert.Equal([Pole.High, Pole.High, Pole.Low, Pole.Low], imported.Competencies[0].Indicators.Select(one => one.Pole));
        Assert.Contains(imported.Report.Inferred, note => note.Line == 9);
    }

    [Fact]
    public void Import_TableOfWhichNothingTellsTheColumns_MakesNoIndicatorsOfIt()
    {
        const string Flat = "Keeps Promises\n\nDoes what was said; and no less\n\nLOW SCORES   HIGH SCORES\n- Names a date\n- Lets dates pass\n\nMindset " +
            "Tips:\n- Think of who waits.\n";

        ImportedContent imported = ToolkitImporter.Import(Flat);

        Assert.Empty(imported.Competencies[0].Indicators);
        Assert.Equal([6, 7], imported.Report.Unread.Select(note => note.Line!.Value));
        Assert.Equal(["low indicators", "high indicators", "success tactics"], imported.Competencies[0].NotPublished);
    }

    [Fact]
    public void Import_NameOnlyInTheList_IsTakenFromThere()
    {
        string text = Document.Replace("\nShares the Work\n\nGives", "\nGives", StringComparison.Ordinal);

        ImportedContent imported = ToolkitImporter.Import(text);

        Assert.Equal(["Keeps Promises", "Shares the Work"], imported.Competencies.Select(one => one.Name));
        Assert.All(imported.Competencies, one => Assert.Equal(NameStatus.Published, one.NameStatus));
        Assert.Contains(imported.Report.Inferred, note => note.Text == "a name that stands only in the list of predictive competencies");
    }

    [Fact]
    public void Import_NameOfWhichNothingIsSaid_FollowsLast()
    {
        string text = Document.Replace("- Keeps Promises\n", "- Welcomes Change\n- Keeps Promises\n", StringComparison.Ordinal);

        ImportedContent imported = ToolkitImporter.Import(text);

        Assert.Equal(["Keeps Promises", "Shares the Work", "Welcomes Change"], imported.Competencies.Select(one => one.Name));
        Assert.Equal(["definition", "low indicators", "high indicators", "mindset tips", "success tactics"], imported.Competencies[2].NotPublished);
    }

    [Fact]
    public void Import_NoNameAnywhere_IsTheFirstWordsOfTheDefinition()
    {
        ImportedContent imported = ToolkitImporter.Import(
            "Does what was said, and says so early of all that cannot be done; never hides it\n\nLOW SCORES\n- Lets dates pass\nHIGH SCORES\n- Names a date\n");

        Competency only = Assert.Single(imported.Competencies);
        Assert.Equal(("Does what was said", NameStatus.Inferred), (only.Name, only.NameStatus));
        Assert.Equal(["title", "description", "competency names"], imported.Benchmark.NotPublished);
        Assert.Equal(["the title of the job", "the description of the job"],
            imported.Report.Missing.Where(note => note.Line is null).Select(note => note.Text));
    }

    [Fact]
    public void Import_Stream_IsAsTheText()
    {
        using MemoryStream stream = new([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Document)]);

        Assert.Equal(ToolkitImporter.Import(Document), ToolkitImporter.Import(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Import_ListOfNamesAlone_IsNoToolkit() =>
        Assert.Equal("ID0001", Assert.Single(Assert.Throws<CompetencyContentException>(() =>
            ToolkitImporter.Import("Predictive Competencies\n- Keeps Promises\n")).Problems).Code);

    [Fact]
    public void Import_NameRightAboveItsLists_HasNoDefinition()
    {
        Competency calm = Assert.Single(ToolkitImporter.Import("Predictive Competencies\n- Calm\n\nCalm\n\nLOW SCORES\n- Shouts\n").Competencies);

        Assert.Equal(("Calm", "Shouts"), (calm.Name, Assert.Single(calm.Indicators).Text));
        Assert.Null(calm.Definition);
    }

    [Fact]
    public void Import_DashWithinADefinition_IsNoElement()
    {
        ImportedContent imported = ToolkitImporter.Import("Predictive Competencies\n- Calm\n\nCalm\n\nStays calm\n- whatever comes\n\nLOW SCORES\n- Shouts\n");

        Assert.Equal("Stays calm - whatever comes", imported.Competencies[0].Definition!.Text);
        Assert.Empty(imported.Report.Unread);
    }
}
