using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.NormedContrast>;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Where the means of two groups stand among the people of a norm set: each figure described once.</summary>
internal static class NormedFigures
{
    public static IReadOnlyList<FigureOf<NormedContrast>> All { get; } =
    [
        new(nameof(NormedContrast.High), "place of the high mean"),
        new(nameof(NormedContrast.Low), "place of the low mean"),
        new($"{nameof(NormedContrast.High)}.{nameof(NormedMean.PercentileRank)}", "percentile rank of the high mean",
            Column.Rank("Percentile rank high", one => one.High?.PercentileRank)),
        new($"{nameof(NormedContrast.Low)}.{nameof(NormedMean.PercentileRank)}", "percentile rank of the low mean",
            Column.Rank("Percentile rank low", one => one.Low?.PercentileRank)),
        new($"{nameof(NormedContrast.High)}.{nameof(NormedMean.Z)}", "T of the high mean", Column.Points("T high", one => one.High?.T)),
        new($"{nameof(NormedContrast.Low)}.{nameof(NormedMean.Z)}", "T of the low mean", Column.Points("T low", one => one.Low?.T)),
    ];
}
