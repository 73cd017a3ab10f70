using System.Reflection;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Agreements;
using Chally.Competencies.Reports.Correlations;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Impact;
using Chally.Competencies.Reports.Norms;
using Chally.Competencies.Reports.Reliabilities;
using Chally.Competencies.Reports.Studies;
using Chally.Competencies.Reports.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Tests.Documents;

/// <summary>Goes over every described figure: each is shown in every form of output, and each that can be missing has a name.</summary>
public sealed class FiguresTests
{
    private static readonly Benchmark Benchmark = ScoredPeople.Representative;
    private static readonly Wording Words = new(ReportOptions.Default);

    /// <summary>Members that may be null and are no figures of their own: they come and go with the one named.</summary>
    private static readonly Dictionary<string, string> PartsOfOthers = new()
    {
        [nameof(ImpactComparison.FisherPHolm)] = nameof(ImpactComparison.FisherP),
        [nameof(ImpactComparison.MidP)] = nameof(ImpactComparison.FisherP),
        [nameof(StatedReliability.SampleKind)] = nameof(StatedReliability.Sample),
        [nameof(Agreement.Raters)] = nameof(Agreement.Intraclass),
    };

    [Fact]
    public void Contrast_EveryFigure_IsShownInEveryForm()
    {
        CriterionStudy study = MadeUpStudies.Full(Benchmark);
        Shown(Report.Study(Benchmark, study), ContrastFigures.All, study.Competencies);
    }

    [Fact]
    public void NormedContrast_EveryFigure_IsShownInEveryForm()
    {
        (BenchmarkScore[] high, BenchmarkScore[] low, NormSet set) = MadeUpStudies.Scored();
        NormedStudy norms = NormedStudy.Of(high, low, set with
        {
            Overall =
                set.Overall! with { Frequencies = [new ScoreFrequency(40, 125), new ScoreFrequency(70, 125)], Mean = 55, Sd = 15 * Math.Sqrt(250.0 / 249) },
        });
        Shown(Report.Study(Benchmark, CriterionStudy.Between(high, low), new StudyReportOptions { Norms = norms, NormSet = set }), NormedFigures.All,
            [norms.Overall]);
    }

    [Fact]
    public void Impact_EveryFigure_IsShownInEveryForm()
    {
        AdverseImpact impact = AdverseImpact.AtCut(
            Enumerable.Range(0, 120)
                .Select(i => new GroupedScore(i % 2 == 0 ? "A" : "B", 30 + (i * 37 % 50) + (i % 2 == 0 ? 12 : 0), i % 3 == 0 ? "north" : "south")),
            60);
        Shown(Report.Impact(impact, new ImpactReportOptions { Cut = 60 }), ImpactFigures.All, impact.Comparisons);
    }

    [Fact]
    public void Reliability_EveryFigure_IsShownInEveryForm()
    {
        (BenchmarkReliability reliability, _, NormReliability norms, NormSet set) = MadeUpStudies.Rated();
        Report report = Report.Reliability(Benchmark, reliability, norms, set);
        Shown(report, ReliabilityFigures.All, reliability.Competencies);
        Shown(report, ReliabilityFigures.OfItem, reliability.Competencies[0].Items);
        Shown(report, StatedFigures.All, norms.Competencies);
    }

    [Fact]
    public void Agreement_EveryFigure_IsShownInEveryForm()
    {
        (_, BenchmarkAgreement agreement, _, _) = MadeUpStudies.Rated();
        Report report = Report.Agreement(Benchmark, agreement);
        Shown(report, AgreementFigures.OfForm, agreement.Overall.Intraclass.Select(form => (agreement.Overall, form)));
        Shown(report, AgreementFigures.OfRater, agreement.Overall.Severity);
        Shown(report, AgreementFigures.OfItem, agreement.Items);
    }

    [Fact]
    public void Correlation_EveryFigure_IsShownInEveryForm()
    {
        (ContinuousCriterionStudy study, CriterionOptions options) = MadeUpStudies.Criterion(Benchmark);
        Shown(Report.Correlation(Benchmark, study, new CorrelationReportOptions { Study = options }), CorrelationFigures.All, study.Competencies);
    }

    [Fact]
    public void NormSet_EveryFigure_IsShownInEveryForm()
    {
        NormSet norms = ScoredPeople.Full().Options.Norms!;
        Shown(Report.Norms(norms), NormSetDocument.Scores, [.. norms.Competencies.Values, norms.Overall!]);
    }

    /// <summary>Every member that may be null and every name that degenerate data made Psychometrics emit.</summary>
    [Fact]
    public void Missing_EveryNameThatCanBeEmitted_HasALabel()
    {
        CriterionStudy[] studies = [MadeUpStudies.Small(Benchmark), MadeUpStudies.Empty(Benchmark)];
        Labelled(ContrastFigures.All,
            studies.SelectMany(study => study.Competencies).SelectMany(one => one.Missing).Concat(GroupContrast.Between([90, 95], [10, 20]).Missing));
        Labelled(NormedFigures.All, MadeUpStudies.NormedOfNothing().SelectMany(one => one.Missing));
        AdverseImpact[] impacts = [MadeUpStudies.Impact(), AdverseImpact.Of([new("A", 0, 5), new("B", 0, 9)]),
            AdverseImpact.Of([new("A", 5, 0), new("B", 9, 0)]), AdverseImpact.Of([new("A", 1, 1)])];
        Labelled(ImpactFigures.All, impacts.SelectMany(impact => impact.Comparisons).SelectMany(one => one.Missing));
        Labelled(ImpactFigures.OfAll, impacts.SelectMany(impact => impact.Missing));
        RatingSheet[] alike = [ScoredPeople.Sheet("A"), ScoredPeople.Sheet("B")];
        BenchmarkReliability reliability = BenchmarkReliability.Of(Benchmark, alike);
        BenchmarkAgreement agreement = BenchmarkAgreement.Of(Benchmark, alike);
        Labelled(ReliabilityFigures.All, reliability.Competencies.SelectMany(one => one.Missing));
        Labelled(ReliabilityFigures.OfBenchmark, reliability.Missing);
        Labelled(AgreementFigures.All, agreement.Competencies.SelectMany(one => one.Missing));
        Labelled(StatedFigures.All, []);
        Labelled(CorrelationFigures.All, ContinuousCriterionStudy.Of(MadeUpStudies.Table(Benchmark, 1, 0), [1]).Competencies.SelectMany(one => one.Missing));
    }

    /// <summary>A language that marks every text: what reaches the reader without a mark is in no table of messages.</summary>
    [Theory]
    [InlineData("h2")]
    [InlineData("caption")]
    [InlineData("th[scope=col]")]
    [InlineData(".kind")]
    [InlineData("dt")]
    [InlineData(".finding")]
    [InlineData("figure .note")]
    [InlineData("#missing .text")]
    public void Messages_OfAnotherLanguage_ReachEveryLabel(string labels)
    {
        ReportOptions marked = new() { Messages = new Messages(key => $"⟦{key}⟧") };
        Report[] reports =
        [
            Report.Study(Benchmark, MadeUpStudies.Small(Benchmark), options: marked), Report.Impact(MadeUpStudies.Impact(), options: marked),
            Report.Reliability(Benchmark, MadeUpStudies.Rated().Reliability, options: marked),
            Report.Agreement(Benchmark, MadeUpStudies.Rated().Agreement, options: marked),
        ];
        string[] found = [.. reports.SelectMany(report => Html.Read(report.ToHtml()).TextsOf(labels))];

        Assert.NotEmpty(found);
        Assert.All(found, text => Assert.StartsWith("⟦", text, StringComparison.Ordinal));
    }

    private static void Shown<T>(Report report, IEnumerable<FigureOf<T>> figures, IEnumerable<T> results)
    {
        FigureColumn<T>[] columns = [.. figures.SelectMany(figure => figure.Columns)];
        Assert.NotEmpty(columns);
        string[] rows = [.. Html.Read(report.ToHtml()).QuerySelectorAll("td, th").Select(cell => cell.TextContent)];
        string markdown = report.ToMarkdown().Replace("\\", string.Empty, StringComparison.Ordinal);
        foreach (string text in new[] { report.ToText(), report.ToText(new TextOptions { IsBrief = true }) })
        {
            foreach (FigureColumn<T> column in columns)
            {
                string heading = column.Heading.ToString();
                string[] cells = [.. results.Select(one => column.Cell(Words, one)).Where(cell => cell != Wording.None)];
                Assert.True(cells.Length > 0, $"No sample has {heading}.");
                foreach (string shown in cells.Append(heading))
                {
                    Assert.Contains(shown, rows);
                    Assert.Contains($"| {shown} |", markdown, StringComparison.Ordinal);
                    Assert.Contains(shown.Replace('−', '-'), text, StringComparison.Ordinal);
                }
            }
        }
    }

    private static void Labelled<T>(IReadOnlyList<FigureOf<T>> figures, IEnumerable<MissingFigure> emitted)
    {
        NullabilityInfoContext context = new();
        HashSet<string> known = [.. figures.Select(figure => figure.Member)];
        IEnumerable<string> members = typeof(T).GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && context.Create(property).ReadState == NullabilityState.Nullable)
                .Select(property => property.Name);

        Assert.Equal([], members.Where(member => !known.Contains(PartsOfOthers.GetValueOrDefault(member, member))));
        Assert.Equal([], emitted.Select(figure => figure.Figure).Where(name => !known.Contains(name)).Distinct());
        Assert.All(figures, figure => Assert.NotEqual(string.Empty, figure.Name.ToString()));
    }
}
