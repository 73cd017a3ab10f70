using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;

namespace Chally.Competencies.Reports.Tests;

public sealed class ImpactReportTests
{
    private static readonly AdverseImpact Impact = MadeUpStudies.Impact();

    [Fact]
    public void Html_OfGroups_IsTheSnapshot() => Snapshot.Check("impact.html", Report.Impact(Impact).ToHtml());

    [Fact]
    public void Markdown_OfGroups_IsTheSnapshot() => Snapshot.Check("impact.md", Report.Impact(Impact).ToMarkdown());

    [Fact]
    public void Svg_OfGroups_IsTheSnapshot()
    {
        IReadOnlyList<Chart> charts = Report.Impact(Impact).Charts;
        Snapshot.Check("impact-rates.svg", charts[0].ToSvg());
        Snapshot.Check("impact-ratios.svg", charts[1].ToSvg());
    }

    [Fact]
    public void Rates_Rows_AreTheGroupsWithTheirCounts()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.Impact(Impact));

        Assert.Equal(Impact.Groups.Select(group => group.Group == Impact.Reference ? $"{group.Group} (reference)" : group.Group),
            page.TextsOf("#rates .row-name"));
        Assert.Contains("0.60 · 60 of 100", page.TextsOf("#rates .row-number"));
        Assert.Contains("no applicants", page.TextsOf("#rates .row-number"));
    }

    [Fact]
    public void Ratios_Rows_SayTheDecisionOfWholeNumbers()
    {
        IHtmlDocument page = Html.Read(Report.Impact(Impact).ToHtml());

        Assert.Equal("Selected at less than four fifths of the rate of A: B.", page.TextOf(".lead"));
        foreach ((IElement row, ImpactComparison one) in page.QuerySelectorAll("#ratios li.row").Zip(Impact.Comparisons))
        {
            Assert.Equal(one.Group, row.TextOf(".row-name"));
            Assert.Contains(one.BelowFourFifths == true ? "· below" : "· not below", row.TextOf(".row-number"), StringComparison.Ordinal);
            Assert.Single(row.QuerySelectorAll(".t-cut"));
        }
    }

    [Fact]
    public void Ratio_ExactlyFourFifths_IsNotBelow()
    {
        IHtmlDocument page = Html.Read(Report.Impact(AdverseImpact.Of([new SelectionCount("A", 50, 50), new SelectionCount("B", 40, 60)])).ToHtml());

        Assert.Equal("0.80 · not below", page.TextOf("#ratios .row-number"));
        Assert.Equal("No group is below four fifths of the rate of A", page.TextsOf(".finding")[1]);
    }

    [Fact]
    public void Cautions_OfFigures_AreAllSaid()
    {
        IHtmlDocument page = Html.Read(Report.Impact(Impact, new ImpactReportOptions { Warnings = ["Two people have no group."] }).ToHtml());

        Assert.All(
            Impact.Notes.Cautions.Concat(Impact.Comparisons.SelectMany(one => one.Cautions)).Append("Two people have no group."),
            caution => Assert.Contains(caution, page.TextsOf("#cautions .caution")));
        Assert.Contains("not a legal verdict", page.TextOf(".opening"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithoutComparison_SaysWhy()
    {
        IHtmlDocument page = Harmless.CheckWords(Report.Impact(AdverseImpact.Of([new SelectionCount("A", 0, 5), new SelectionCount("B", 0, 4)])));
        Assert.DoesNotContain("NaN", page.Body!.TextContent, StringComparison.Ordinal);

        IHtmlDocument one = Harmless.CheckWords(Report.Impact(AdverseImpact.Of([new SelectionCount("A", 3, 5)])));
        Assert.Equal("There are no two groups to compare.", one.TextOf(".lead"));
    }

    [Fact]
    public void Title_WithCut_NamesIt()
    {
        Benchmark benchmark = ScoredPeople.Representative;
        ImpactReportOptions evidence = new() { Benchmark = benchmark, Cut = 62.5, Competency = benchmark.Competencies[0].Id };

        Assert.Equal($"{benchmark.Title}, cut of 62.5 scale points in {benchmark.Competencies[0].Name}",
            Html.Read(Report.Impact(Impact, evidence).ToHtml()).TextOf("h1"));
        Assert.Equal($"{benchmark.Title}, cut of 62.5 scale points overall",
            Html.Read(Report.Impact(Impact, evidence with { Competency = null }).ToHtml()).TextOf("h1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImpactReportOptions { Cut = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImpactReportOptions { Cut = double.NaN });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_WithHostileGroups_IsOnlyText(string name) => Harmless.Check(Report.Impact(MadeUpStudies.Impact(name, name + "2")));

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Report.Impact(null!));

    public static TheoryData<string> Names() => [.. ScoredPeople.HostileNames];
}
