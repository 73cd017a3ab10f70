using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Hedges' g of every competency with its interval, the largest first, the overall score last.</summary>
internal static class ForestChart
{
    /// <summary>The axis reaches no further: an effect beyond it stands at its end, and its number says how large it is.</summary>
    private const double FarthestReach = 5;

    public static Chart Of(StudyMaterial material)
    {
        (string Name, GroupContrast Contrast)[] rows = [.. Ordered(material)];
        Wording words = material.Words;
        Axis axis = AxisFor(rows.Select(row => row.Contrast.HedgesG?.Interval).OfType<ConfidenceInterval>(), words);
        string level = material.Level is double known ? $" at confidence level {words.Number(known, "0.####")}" : string.Empty;
        return new Chart(
            StudyOpening.Finding(material).Sure,
            $"Hedges' g, high minus low, in standard deviations: right of 0 high performers score higher (blue), left of it low producers do (orange). The lines are intervals{level}; a hollow mark is an interval that holds 0. Largest first.",
            new TrackRows(axis, [.. rows.Select(row => RowOf(words, row.Name, row.Contrast))], material.Options.ContentLanguage, Numbers(words, rows)));
    }

    private static IEnumerable<(string Name, GroupContrast Contrast)> Ordered(StudyMaterial material) =>
        material.All.Take(material.Benchmark.Competencies.Count)
            .OrderByDescending(one => one.Contrast.HedgesG is not null)
            .ThenByDescending(one => one.Contrast.HedgesG?.Value)
            .Concat(material.All.Skip(material.Benchmark.Competencies.Count));

    private static TrackRow RowOf(Wording words, string name, GroupContrast contrast)
    {
        EffectSize? g = contrast.HedgesG;
        string text = g is null ? "not known" : $"{StudyFigures.Signed(words, g.Value)}, interval {StudyFigures.Interval(words, g.Interval)}";
        return new TrackRow(name, g is null ? "not known" : StudyFigures.Signed(words, g.Value), new EffectTrack(text, g?.Value, g?.Interval.Lower, g?.Interval.Upper));
    }

    private static Axis AxisFor(IEnumerable<ConfidenceInterval> intervals, Wording words)
    {
        double reach = intervals.SelectMany(interval => new[] { Math.Abs(interval.Lower), Math.Abs(interval.Upper) }).Append(0.5).Max();
        double step = Ticks.StepFor(Math.Min(reach, FarthestReach), 3);
        int steps = (int)Math.Ceiling(Math.Min(reach, FarthestReach) / step);
        return new Axis(-steps * step, steps * step, [.. Enumerable.Range(-steps, (2 * steps) + 1).Select(i => (i * step, StudyFigures.Signed(words, i * step, "0.##")))], 0);
    }

    private static DataTable Numbers(Wording words, (string Name, GroupContrast Contrast)[] rows) => new(
        "Hedges' g",
        ["Score", TableColumn.Number("Hedges' g"), TableColumn.Number("Interval")],
        [.. rows.Select(row => (string[])[row.Name, StudyFigures.Signed(words, row.Contrast.HedgesG?.Value), StudyFigures.Interval(words, row.Contrast.HedgesG?.Interval)])]);
}
