using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>The figures of a study as tables, in benchmark order.</summary>
internal static class StudyTables
{
    public const string TestNote =
        "p is two-sided. Holm holds the chance of any false finding over all competencies; Benjamini and Hochberg hold the share of false findings among the found. Both adjust the p of Welch's t, and the overall score stands outside both.";

    public static DataTable Effects(StudyMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "How far the groups are apart, high minus low",
            [
                "Score", TableColumn.Number("Hedges' g"), TableColumn.Number("Interval"), TableColumn.Number("Cohen's d"), TableColumn.Number("AUC"), TableColumn.Number("Interval"),
                TableColumn.Number("Cliff's delta"),
            ],
            [
                .. material.All.Select(one => (string[])
                [
                    one.Name, StudyFigures.Signed(words, one.Contrast.HedgesG?.Value), StudyFigures.Interval(words, one.Contrast.HedgesG?.Interval),
                    StudyFigures.Signed(words, one.Contrast.CohensD?.Value), words.Figure(one.Contrast.Auc?.Value, 2),
                    one.Contrast.Auc is { Separated: true } ? "separated" : StudyFigures.PlainInterval(words, one.Contrast.Auc?.Interval), StudyFigures.Signed(words, one.Contrast.CliffsDelta),
                ]),
            ]);
    }

    public static DataTable Means(StudyMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Means in scale points",
            [
                "Score", TableColumn.Number("n high"), TableColumn.Number("n low"), TableColumn.Number("Mean high"), TableColumn.Number("Mean low"), TableColumn.Number("SD high"),
                TableColumn.Number("SD low"), TableColumn.Number("High minus low"),
            ],
            [
                .. material.All.Select(one => (string[])
                [
                    one.Name, words.Whole(one.Contrast.High.N), words.Whole(one.Contrast.Low.N), words.Figure(one.Contrast.High.Mean, 1), words.Figure(one.Contrast.Low.Mean, 1),
                    words.Figure(one.Contrast.High.Sd, 1), words.Figure(one.Contrast.Low.Sd, 1), StudyFigures.Signed(words, one.Contrast.High.Mean - one.Contrast.Low.Mean, "0.0"),
                ]),
            ]);
    }

    public static DataTable Tests(StudyMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Tests of the difference",
            [
                "Score", TableColumn.Number("Welch's t"), TableColumn.Number("df"), TableColumn.Number("p"), TableColumn.Number("p, Holm"), TableColumn.Number("p, Benjamini-Hochberg"),
                TableColumn.Number("p, Mann-Whitney"),
            ],
            [
                .. material.All.Select(one => (string[])
                [
                    one.Name, StudyFigures.Signed(words, one.Contrast.Welch?.T), words.Figure(one.Contrast.Welch?.DegreesOfFreedom, 1), StudyFigures.P(words, one.Contrast.Welch?.P),
                    StudyFigures.P(words, one.Contrast.PHolm), StudyFigures.P(words, one.Contrast.PBenjaminiHochberg), RankP(words, one.Contrast.MannWhitney),
                ]),
            ]);
    }

    private static string RankP(Wording words, RankTest? test) =>
        test is null ? "–" : $"{StudyFigures.P(words, test.P)} ({(test.Method == RankTestMethod.Exact ? "exact" : "normal")})";
}
