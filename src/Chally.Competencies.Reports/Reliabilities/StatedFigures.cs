using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring.Norms;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.StatedReliability>;

namespace Chally.Competencies.Reports.Reliabilities;

/// <summary>The reliability that a norm set states beside that of a sample: each figure described once.</summary>
internal static class StatedFigures
{
    /// <summary>What is missing of the sample is said where the sample's own figures stand.</summary>
    private static readonly string[] OfSample =
        [nameof(StatedReliability.Sample), nameof(StatedReliability.SampleInterval), nameof(StatedReliability.SampleSem)];

    public static IReadOnlyList<FigureOf<StatedReliability>> All { get; } =
    [
        new(nameof(StatedReliability.Stated), "stated reliability", Column.Word("Norm set", one => one.Stated?.Kind),
            Column.Decimals("Stated", 2, one => one.Stated?.Value)),
        new(nameof(StatedReliability.StatedSem), "stated standard error", Column.Decimals("Error (of 100)", 1, one => one.StatedSem)),
        new(nameof(StatedReliability.Sample), "reliability of the sample", Column.Word("Here", one => one.SampleKind),
            Column.Decimals("Found", 2, one => one.Sample)),
        new(nameof(StatedReliability.SampleInterval), "interval of the sample's reliability", Column.Interval(one => one.SampleInterval)),
        new(nameof(StatedReliability.SampleSem), "standard error of the sample", Column.Decimals("Error (of 100)", 1, one => one.SampleSem)),
        new(nameof(StatedReliability.WithinInterval), "comparison of the two",
            Column.Word("Stated lies within", one => one.WithinInterval switch { true => "yes", false => "no", null => null })),
    ];

    /// <summary>The section on a norm set's reliabilities; nothing without one.</summary>
    public static IEnumerable<Section> Of(Benchmark benchmark, NormReliability? norms, NormSet? set, Wording words)
    {
        if (norms is null)
        {
            yield break;
        }

        (string Name, StatedReliability One)[] lines = [.. benchmark.Named(norms.Competencies, one => one.Id), ("Overall", norms.Overall)];
        yield return new Section("norms", $"Beside {(set is null ? $"norm set {norms.NormSet}" : words.Describe(set))}",
        [
            Figures.Table("Stated and found", "Score", lines, All, words),
            new StatementList("Not known", [.. Figures.Missing(All,
                lines.SelectMany(line => line.One.Missing.Where(figure => !OfSample.Contains(figure.Figure)).Select(figure => (line.Name, figure))), words)]),
            .. Figures.ByText(lines.SelectMany(line => line.One.Cautions.Select(text => (line.Name, text))), lines.Length),
            .. norms.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)),
        ])
        {
            IsBrief = true,
        };
    }

    /// <summary>Results with the names of the competencies that they are of.</summary>
    /// <exception cref="ArgumentException">A result is of a competency that the benchmark does not have.</exception>
    public static IEnumerable<(string Name, T One)> Named<T>(this Benchmark benchmark, IEnumerable<T> results, Func<T, string> id)
    {
        Dictionary<string, string> names = benchmark.Competencies.ToDictionary(entry => entry.Id, entry => entry.Name);
        return results.Select(one => (names.GetValueOrDefault(id(one)) ?? throw new ArgumentException($"The results must be of competencies of benchmark " +
            $"'{benchmark.Id}', but one is of '{id(one)}'.", nameof(results)), one));
    }
}
