using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Scoring.Norms.NormTable>;

namespace Chally.Competencies.Reports.Norms;

/// <summary>The report on a norm set: whom it is of, and how they scored.</summary>
internal static class NormSetDocument
{
    public static IReadOnlyList<FigureOf<NormTable>> Scores { get; } =
    [
        new(nameof(NormTable.N), "number of people", Column.Count("n", one => one.N)),
        new(nameof(NormTable.Mean), "mean", Column.Decimals("Mean", 1, one => one.Mean)),
        new(nameof(NormTable.Sd), "standard deviation", Column.Decimals("SD", 1, one => one.Sd)),
        new(nameof(NormTable.Frequencies), "frequencies", Column.Count("Different scores", one => one.Frequencies.Count)),
        new(nameof(NormTable.ScoresOfOnePerson), "scores of one person", Column.Count("Of one person", one => one.ScoresOfOnePerson)),
        new(nameof(NormTable.Reliability), "reliability", Column.Decimals("Reliability", 2, one => one.Reliability?.Value)),
    ];

    public static ReportDocument Of(NormSet norms, ReportOptions options)
    {
        Wording words = new(options);
        (string Id, NormTable Table)[] tables =
            [.. norms.Competencies.Select(entry => (entry.Key, entry.Value)),
                .. norms.Overall is NormTable overall ? [("overall", overall)] : Array.Empty<(string, NormTable)>()];
        return new ReportDocument(
            "Norm set",
            $"{norms.Id} for {norms.Benchmark}",
            [
                new Fact("People", $"{words.Whole(norms.N)}: {norms.Population}; {norms.Setting}"),
                new Fact("Date", words.Date(norms.Date)),
                new Fact("Rater role", norms.RaterRole is RaterRole role ? Wording.Role(role) : "not stated"),
                new Fact("Scoring hash", norms.ScoringHash),
            ],
            [],
            [
                new Section("scores", "How the people scored", [Figures.Table("Scale points", TableColumn.Id("Score"), tables, Scores, words)])
                {
                    IsBrief = true,
                },
                .. Figures.CautionSection(
                [
                    .. norms.N < NormSet.SmallBelow
                        ? [$"Fewer than {words.Whole(NormSet.SmallBelow)} people: every comparison with this norm set will be flagged as unsure."]
                        : Array.Empty<string>(),
                    .. tables.Any(one => one.Table.ScoresOfOnePerson > 0)
                        ? ["A score that one person alone has is personal data, and the file that holds it too."]
                        : Array.Empty<string>(),
                    "One norm set serves everyone; make none by protected group.",
                ]),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
