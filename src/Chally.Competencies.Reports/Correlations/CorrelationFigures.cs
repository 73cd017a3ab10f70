using System.Globalization;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.CriterionCorrelation>;

namespace Chally.Competencies.Reports.Correlations;

/// <summary>The figures of scores and a criterion, each described once.</summary>
internal static class CorrelationFigures
{
    /// <summary>As many digits as tell the means of any criterion apart, be it a share or a sum of money.</summary>
    private const string CriterionForm = "G4";

    private static readonly string[] Fifths = ["Lowest", "2", "3", "4", "Highest"];

    public static IReadOnlyList<FigureOf<CriterionCorrelation>> Correlations { get; } =
    [
        new(nameof(CriterionCorrelation.N), "number of people", Column.Count("n", one => one.N), Column.Count("Incomplete", one => one.Incomplete)),
        new(nameof(CriterionCorrelation.R), "correlation", Column.Signed("r", one => one.R)),
        new(nameof(CriterionCorrelation.Interval), "interval", Column.Interval(one => one.Interval, isSigned: true)),
        new(nameof(CriterionCorrelation.P), "p", Column.P("p", one => one.P)),
        new(nameof(CriterionCorrelation.PHolm), "p by Holm", Column.P("p, Holm", one => one.PHolm)),
    ];

    public static IReadOnlyList<FigureOf<CriterionCorrelation>> MeanCriterion { get; } =
        [OfFifths((words, row) => row.MeanCriterion is double mean ? mean.ToString(CriterionForm, CultureInfo.InvariantCulture) : Wording.None)];

    public static IReadOnlyList<FigureOf<CriterionCorrelation>> SuccessRate { get; } = [OfFifths((words, row) => words.Figure(row.SuccessRate, 2))];

    public static IReadOnlyList<FigureOf<CriterionCorrelation>> Yield { get; } =
    [
        new(
            nameof(CriterionCorrelation.Yield),
            "yield of the cut",
            Column.Decimals("Selected", 2, one => one.Yield?.SelectionRate),
            Column.Decimals("Successful without", 2, one => one.Yield?.BaseRate),
            Column.Decimals("Successful of the selected", 2, one => one.Yield?.SuccessRate),
            Column.Signed("Gain", one => one.Yield?.Gain),
            Column.Signed("Mean criterion (SDs)", one => one.Yield?.MeanCriterionZ)) { Notes = one => one.Yield?.Notes },
    ];

    public static IReadOnlyList<FigureOf<CriterionCorrelation>> All { get; } = [.. Correlations, .. MeanCriterion, .. SuccessRate, .. Yield];

    private static FigureOf<CriterionCorrelation> OfFifths(Func<Wording, ExpectancyRow, string> cell) => new(
        nameof(CriterionCorrelation.Expectancy),
        "expectancy table",
        [.. Fifths.Select(
            (name, fifth) => new Column(name, (words, one) => one.Expectancy is ExpectancyTable table ? cell(words, table.Rows[fifth]) : Wording.None))])
    { Notes = one => one.Expectancy?.Notes };
}
