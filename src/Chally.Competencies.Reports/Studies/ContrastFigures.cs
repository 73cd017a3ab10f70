using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.GroupContrast>;

namespace Chally.Competencies.Reports.Studies;

/// <summary>The figures of a group contrast, each described once. A new one stands in the list of the table that it belongs to.</summary>
internal static class ContrastFigures
{
    public static IReadOnlyList<FigureOf<GroupContrast>> Effects { get; } =
    [
        new(
            nameof(GroupContrast.HedgesG),
            "Hedges' g",
            Column.Signed("Hedges' g", one => one.HedgesG?.Value),
            Column.Interval(one => one.HedgesG?.Interval, isSigned: true)) { Notes = one => one.HedgesG?.Notes },
        new(nameof(GroupContrast.CohensD), "Cohen's d", Column.Signed("Cohen's d", one => one.CohensD?.Value)),
        new(nameof(GroupContrast.Auc), "AUC", Column.Decimals("AUC", 2, one => one.Auc?.Value)) { Notes = one => one.Auc?.Notes },
        new(
            $"{nameof(GroupContrast.Auc)}.{nameof(AreaUnderCurve.StandardError)}",
            "standard error of the AUC",
            new Column("Interval", (words, one) => one.Auc is { Separated: true } ? "separated" : words.PlainInterval(one.Auc?.Interval))),
        new(nameof(GroupContrast.CliffsDelta), "Cliff's delta", Column.Signed("Cliff's delta", one => one.CliffsDelta)),
    ];

    public static IReadOnlyList<FigureOf<GroupContrast>> Means { get; } =
    [
        new(nameof(GroupSummary.N), "number of people", Column.Count("n high", one => one.High.N), Column.Count("n low", one => one.Low.N)),
        new(nameof(GroupSummary.Mean), "mean", Column.Decimals("Mean high", 1, one => one.High.Mean), Column.Decimals("Mean low", 1, one => one.Low.Mean)),
        new(nameof(GroupSummary.Sd), "standard deviation", Column.Decimals("SD high", 1, one => one.High.Sd), Column.Decimals("SD low", 1, one => one.Low.Sd)),
        new("Difference", "difference of the means", Column.Signed("High minus low", one => one.High.Mean - one.Low.Mean, "0.0")),
    ];

    public static IReadOnlyList<FigureOf<GroupContrast>> Tests { get; } =
    [
        new(
            nameof(GroupContrast.Welch),
            "Welch's test",
            Column.Signed("Welch's t", one => one.Welch?.T),
            Column.Decimals("df", 1, one => one.Welch?.DegreesOfFreedom),
            Column.P("p", one => one.Welch?.P)) { Notes = one => one.Welch?.Notes },
        new(nameof(GroupContrast.PHolm), "p by Holm", Column.P("p, Holm", one => one.PHolm)),
        new(nameof(GroupContrast.PBenjaminiHochberg), "p by Benjamini and Hochberg", Column.P("p, Benjamini-Hochberg", one => one.PBenjaminiHochberg)),
        new(
            nameof(GroupContrast.MannWhitney),
            "Mann-Whitney test",
            new Column("p, Mann-Whitney",
                (words, one) =>
                    one.MannWhitney is RankTest test ? $"{words.P(test.P)} ({(test.Method == RankTestMethod.Exact ? "exact" : "normal")})" : Wording.None))
        {
            Notes = one => one.MannWhitney?.Notes,
        },
    ];

    public static IReadOnlyList<FigureOf<GroupContrast>> Cuts { get; } =
    [
        new(
            nameof(GroupContrast.Cut),
            "cut",
            Column.In(CutForm, "Cut", one => one.Cut?.Point.Score),
            Column.Decimals("Sensitivity", 2, one => one.Cut?.Point.Sensitivity),
            Column.Decimals("Specificity", 2, one => one.Cut?.Point.Specificity),
            Column.Signed("Youden's J", one => one.Cut?.Point.YoudenJ),
            Column.Signed("J, each person left out", one => one.Cut?.LeaveOneOut.YoudenJ)) { Notes = one => one.Cut?.Notes },
    ];

    public static IReadOnlyList<FigureOf<GroupContrast>> Expectancy { get; } =
    [
        new(
            nameof(GroupContrast.Expectancy),
            "expectancy table",
            [.. Enumerable.Range(1, 5).Select(fifth => Column.Decimals(ExpectancySection.Which(fifth), 2, one => one.Expectancy?.Rows[fifth
                - 1].SuccessRate))]) { Notes = one => one.Expectancy?.Notes },
    ];

    /// <summary>Every figure; the table of cuts is shown in a section of its own.</summary>
    public static IReadOnlyList<FigureOf<GroupContrast>> All { get; } =
        [.. Effects, .. Means, .. Tests, .. Cuts, .. Expectancy, new(nameof(GroupContrast.Cuts), "cut table")];

    /// <summary>A cut with all decimals that count: with fewer it could pass over somebody who has exactly this score.</summary>
    public const string CutForm = "0.##########";
}
