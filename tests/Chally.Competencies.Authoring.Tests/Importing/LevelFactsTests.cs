using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class LevelFactsTests
{
    [Theory]
    [InlineData("Job Level: 7", "Job Level=7 fact:job-level.1")]
    [InlineData("Job Level\t7", "Job Level=7 fact:job-level.1")]
    [InlineData("  Job \u00A0 Level\t 7  8 ", "Job Level=7 8 fact:job-level.1")]
    [InlineData("Job Level\n7", "Job Level=7 fact:job-level.1")]
    [InlineData("Job Level:\n7", "Job Level=7 fact:job-level.1")]
    [InlineData("Shift\nearly", "Shift=early fact:shift.1")]
    [InlineData("Job Level\nNote: 7", "Job Level=Note: 7 fact:job-level.1")]
    [InlineData("Job Level\n7\t8", "Job Level=7 8 fact:job-level.1")]
    [InlineData("Education/Degree: B / C", "Education/Degree=B / C fact:education.1")]
    [InlineData("BASE 50%\n$10", "BASE 50%=$10 fact:base-50%-usd.1")]
    [InlineData("Job Level: 7\nJob Level: 7\nJob Level: 8", "Job Level=7 fact:job-level.1|Job Level=8 fact:job-level.2")]
    [InlineData("/ a: b", "/ a=b fact:/-a.1")]
    public void AddLine_LabelAndFact_AreAFigure(string text, string facts) => Assert.Equal((facts, "", ""), Read(text));

    [Theory]
    [InlineData("Job Level\nJob Code: 9", "Job Code=9 fact:job-code.1", "line 1: the fact to a label: 'Job Level'", "")]
    [InlineData("Job Level\nReports To\nAnn", "Reports To=Ann fact:reports-to.1", "line 1: the fact to a label: 'Job Level'", "")]
    [InlineData("Shift\nJob Level: 7", "Job Level=7 fact:job-level.1", "", "line 1: a line that belongs to nothing: 'Shift'")]
    [InlineData("Job Level: 7\nShift", "Job Level=7 fact:job-level.1", "", "line 2: a line that belongs to nothing: 'Shift'")]
    [InlineData("Job Level: 7\nJob Code", "Job Level=7 fact:job-level.1", "line 2: the fact to a label: 'Job Code'", "")]
    public void AddLine_LabelWithoutAFact_IsReported(string text, string facts, string missing, string unread) =>
        Assert.Equal((facts, missing, unread), Read(text));

    [Theory]
    [InlineData("Opens the doors. Counts the till.", "Opens the doors.|Counts the till.")]
    [InlineData("Asks why? Answers! Ends", "Asks why?|Answers!|Ends")]
    [InlineData("Works 24 h. Then rests.", "Works 24 h. Then rests.")]
    [InlineData("Meets at no. Five. Rests.", "Meets at no. Five.|Rests.")]
    [InlineData("Reads, writes etc. as told. Ends.", "Reads, writes etc. as told.|Ends.")]
    [InlineData("Uses 1ab. Ends.", "Uses 1ab. Ends.")]
    [InlineData("Uses a1b. Ends.", "Uses a1b. Ends.")]
    [InlineData("Uses ab1. Ends.", "Uses ab1. Ends.")]
    [InlineData("Asks.Ends now.", "Asks.Ends now.")]
    [InlineData("End. A", "End.|A")]
    public void AddResponsibilities_Paragraph_IsItsSentences(string text, string sentences)
    {
        LevelFacts facts = new(new ImportLog(null));

        facts.AddResponsibilities(new TextDraft(4, text));
        facts.AddResponsibilities(new TextDraft(5, "Last"));

        Assert.Equal($"{sentences}|Last", string.Join('|', facts.Facts.Select(fact => fact.Text.Text)));
        Assert.Equal(Enumerable.Range(1, facts.Facts.Count), facts.Facts.Select(fact => fact.Ordinal));
        Assert.All(facts.Facts, fact => Assert.Equal(("Responsibility", "responsibility"), (fact.Label, fact.Kind)));
        Assert.Equal((4, 5), (facts.Facts[0].Text.Line, facts.Facts[^1].Text.Line));
    }

    [Fact]
    public void AddRule_Paragraphs_AreCounted()
    {
        LevelFacts facts = new(new ImportLog(null));

        facts.AddRule(new TextDraft(1, "Levels build."));
        facts.AddRule(new TextDraft(2, "Levels end."));

        Assert.Equal([("Proficiency levels", "rule", 1), ("Proficiency levels", "rule", 2)], facts.Facts.Select(fact => (fact.Label, fact.Kind, fact.Ordinal)));
    }

    [Theory]
    [InlineData("There are 3 hard skills for Host.", "Hard skills=3", "", "")]
    [InlineData("there is 1 hard skill for Host.", "Hard skills=1", "", "")]
    [InlineData("There are no hard skills for Host.", "", "", "There are no hard skills for Host.")]
    [InlineData("There are 3 skills for Host.", "", "", "There are 3 skills for Host.")]
    [InlineData("3 soft skills for Host, Calm, Order, etc.", "Soft skills=3", "Calm=soft;Order=soft", "")]
    [InlineData("3 soft skills for Host, Calm, calm, and Order.", "Soft skills=3", "Calm=soft;Order=soft", "")]
    [InlineData("3 soft skills for Host, Calm, and more", "Soft skills=3", "Calm=soft", "")]
    [InlineData("3 soft skills for Host, Calm, more, and, etc", "Soft skills=3", "Calm=soft", "")]
    [InlineData("3 soft skills for the host, Calm", "Soft skills=3", "Calm=soft", "")]
    [InlineData("3 soft skills for the host", "Soft skills=3", "", "")]
    [InlineData("3 soft skills for Host, Plans, Counts, and Sums, Order", "Soft skills=3", "Order=soft", "")]
    [InlineData("3 very soft skills for Host, Calm", "", "", "3 very soft skills for Host, Calm")]
    [InlineData("3 skills for Host, Calm", "", "", "3 skills for Host, Calm")]
    [InlineData("The list totals 5 distinct skills.", "Distinct skills=5", "", "")]
    [InlineData("The list totals five distinct skills.", "", "", "The list totals five distinct skills.")]
    [InlineData("5 distinct skills", "", "", "5 distinct skills")]
    [InlineData("For instance, a Host needs to be skilled in Calm.", "Proficiency levels=For instance, a Host needs to be skilled in Calm.", "", "")]
    [InlineData("For example, a Host needs to be skilled in Calm.", "Proficiency levels=For example, a Host needs to be skilled in Calm.", "", "")]
    [InlineData("For instance, a Host needs skills.", "", "", "For instance, a Host needs skills.")]
    [InlineData("A Host needs to be skilled in Calm.", "", "", "A Host needs to be skilled in Calm.")]
    public void Summary_Paragraph_IsAFigureNamesOrUnread(string text, string figures, string names, string unread)
    {
        ImportLog log = new(null);
        LevelFacts facts = new(log);
        LevelsSummary summary = new("Host", facts, log);
        LevelsDraft known = new(1) { Name = new TextDraft(1, "Plans, Counts, and Sums"), Row = "" };

        summary.Read([new TextDraft(2, text), new TextDraft(3, "The list totals 77 distinct skills."), new TextDraft(4, "Home"), new TextDraft(5, "Menu")],
            [known, new LevelsDraft(2) { Row = "" }]);

        string expected = figures.Length == 0 ? "Distinct skills=77" : $"{figures}|Distinct skills=77";
        Assert.Equal(expected, string.Join('|', facts.Facts.Select(fact => $"{fact.Label}={fact.Text.Text}")));
        Assert.Equal(names, string.Join(';', summary.Names.Select(name => $"{name.Name.Text}={name.Family}")));
        ImportReport report = log.ToReport([]);
        Assert.Equal(unread.Length == 0 ? [] : [$"line 2: a paragraph that belongs to nothing: '{unread}'"], report.Unread.Select(note => note.ToString()));
        Assert.Equal(2, log.Skipped);
        Assert.Equal(figures.Length > 0, LevelsSummary.Begins(text));
    }

    [Fact]
    public void Summary_OfNoRole_TakesTheNamesBehindTheFirstComma()
    {
        ImportLog log = new(null);
        LevelsSummary summary = new(null, new LevelFacts(log), log);

        summary.Read([new TextDraft(2, "3 soft skills for Host, Calm, Order.")], []);

        Assert.Equal(["Calm", "Order"], summary.Names.Select(name => name.Name.Text));
        Assert.Equal((2, 0), (summary.Names[0].Name.Line, log.Skipped));
    }

    [Fact]
    public void Summary_OfNavigationAlone_IsSkipped()
    {
        ImportLog log = new(null);

        new LevelsSummary("Host", new LevelFacts(log), log).Read([new TextDraft(2, "Home"), new TextDraft(3, "Menu")], []);

        Assert.Equal((2, 0), (log.Skipped, log.ToReport([]).Unread.Count));
    }

    [Fact]
    public void Label_NoWord_IsOfSkills() => Assert.Equal(("Skills", "Soft skills"), (LevelsSummary.Label(""), LevelsSummary.Label("soft")));

    private static (string Facts, string Missing, string Unread) Read(string text)
    {
        ImportLog log = new(null);
        LevelFacts facts = new(log);
        PageFurniture.Tokens(Sample.Lines(text), _ => false, _ => true, out _).ForEach(facts.AddLine);
        facts.Close();
        facts.Close();
        ImportReport report = log.ToReport([]);
        return (string.Join('|', facts.Facts.Select(fact =>
            $"{fact.Label}={fact.Text.Text} {fact.Kind}.{fact.Ordinal}")), string.Join('|', report.Missing), string.Join('|', report.Unread));
    }
}
