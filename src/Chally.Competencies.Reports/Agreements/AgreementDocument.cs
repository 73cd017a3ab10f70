using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Reliabilities;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Agreements;

/// <summary>The report on how far several raters of the same people agree.</summary>
internal static class AgreementDocument
{
    private const string NoItem =
        "An item without a figure needs a person with at least two ratings of the item, and where peers, direct reports, customers or raters without a role " +
            "are among the raters of such people, at least 5 raters of these.";

    public static ReportDocument Of(Benchmark benchmark, BenchmarkAgreement agreement, NormReliability? norms, NormSet? set, ReportOptions options)
    {
        Wording words = new(options);
        (string Name, Agreement One)[] all = [.. benchmark.Named(agreement.Competencies, one => one.Id), ("Overall", agreement.Overall)];
        double? level = all.SelectMany(one => one.One.Intraclass).Select(form => form.Interval?.Level).FirstOrDefault(known => known is not null);
        return new ReportDocument(
            "Agreement of raters",
            benchmark.Title,
            level is double confidence ? [new Fact("Confidence level of intervals", words.Number(confidence, "0.####"))] : [],
            [new Passage("Intraclass correlations of scores in scale points.")],
            [
                new Section("intraclass", "How far the raters agree",
                    [Figures.Table("Intraclass correlations", "Score", all.SelectMany(one => one.One.Intraclass.Select(form => (one.Name, (one.One, form)))),
                        AgreementFigures.OfForm, words)])
                {
                    IsBrief = true,
                },
                .. StatedFigures.Of(benchmark, norms, set, words),
                .. agreement.Overall.Severity.Count == 0
                    ? Array.Empty<Section>()
                    : [new Section("severity", "Severity of raters, overall (negative is severe, positive lenient, in scale points)",
                        [Figures.Table("Severity", "Rater", agreement.Overall.Severity.Select(rater =>
                            (rater.Rater, rater)), AgreementFigures.OfRater, words)]) { IsBrief = true }],
                new Section("items", "Within-group agreement on items (r_wg, 0 to 1, mean over people with two or more ratings)",
                [
                    Figures.Table("Items", TableColumn.Id("Item"), agreement.Items.Select(item => (item.Id, item)), AgreementFigures.OfItem, words),
                    .. agreement.Items.Any(item => item.MeanAgreement is null) ? [new Passage(NoItem, PassageKind.Note)] : Array.Empty<Block>(),
                ])
                {
                    IsBrief = true,
                },
                Figures.MissingSection(
                    Figures.Missing(AgreementFigures.All, all.SelectMany(one => one.One.Missing.Select(figure => (one.Name, figure))), words)),
                .. Figures.CautionSection(all.SelectMany(one => one.One.Notes.Cautions).Concat(agreement.Notes.Cautions)),
                Figures.ReadingSection<Agreement>(
                    ("Agreement", agreement.Notes),
                    [
                        new(string.Empty, "each score") { Notes = one => one.Notes },
                        new(nameof(Agreement.Intraclass), "intraclass correlations") { Notes = one => one.Intraclass.FirstOrDefault()?.Notes },
                    ],
                    all.Select(one => one.One),
                    words),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
