using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.Reliability>;
using ItemColumn = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.ItemReliability>;

namespace Chally.Competencies.Reports.Reliabilities;

/// <summary>The figures of a reliability, each described once.</summary>
internal static class ReliabilityFigures
{
    public static IReadOnlyList<FigureOf<Reliability>> OfCompetency { get; } =
    [
        new(nameof(Reliability.N), "number of people", Column.Count("n", one => one.N), Column.Count("Incomplete", one => one.Incomplete)),
        new(nameof(Reliability.Alpha), "alpha", Column.Decimals("Alpha", 2, one => one.Alpha)),
        new(nameof(Reliability.AlphaInterval), "interval of alpha", Column.Interval(one => one.AlphaInterval)),
        new(nameof(Reliability.Value), "reliability", Column.Decimals("Reliability", 2, one => one.Value)),
        new(nameof(Reliability.Omega), "omega", Column.Decimals("Omega", 2, one => one.Omega)),
        new(nameof(Reliability.Sem), "standard error of measurement", Column.Decimals("Standard error", 2, one => one.Sem)),
    ];

    public static IReadOnlyList<FigureOf<ItemReliability>> OfItem { get; } =
    [
        new(nameof(ItemReliability.Mean), "item means", ItemColumn.Decimals("Mean", 2, one => one.Mean)),
        new(nameof(ItemReliability.Sd), "item standard deviations", ItemColumn.Decimals("SD", 2, one => one.Sd)),
        new(nameof(ItemReliability.ItemRest), "item-rest correlations", ItemColumn.Decimals("Item-rest", 2, one => one.ItemRest)),
        new(nameof(ItemReliability.AlphaIfDeleted), "alpha without each item", ItemColumn.Decimals("Alpha without", 2, one => one.AlphaIfDeleted)),
    ];

    /// <summary>Every figure of a competency, those of its items with it.</summary>
    public static IReadOnlyList<FigureOf<Reliability>> All { get; } =
    [
        .. OfCompetency,
        .. OfItem.Select(figure => new FigureOf<Reliability>($"{nameof(Reliability.Items)}.{figure.Member}", figure.Name)),
    ];

    public static IReadOnlyList<FigureOf<BenchmarkReliability>> OfBenchmark { get; } =
        [new(nameof(BenchmarkReliability.Overall), "reliability") { Notes = one => one.Overall?.Notes }];
}
