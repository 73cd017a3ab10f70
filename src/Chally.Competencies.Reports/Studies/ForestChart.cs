using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Hedges' g of every competency with its interval, the largest first, the overall score last.</summary>
internal static class ForestChart
{
    /// <summary>The axis reaches no further: an effect beyond it stands at its end, and its number says how large it is.</summary>
    private const double FarthestReach = 5;

    public static Drawing Of(StudyResults results)
    {
        (string Name, GroupContrast Contrast)[] rows = [.. Ordered(results)];
        Wording words = results.Words;
        Axis axis = AxisFor(rows.Select(row => row.Contrast.HedgesG?.Interval).OfType<ConfidenceInterval>(), words);
        string level = results.Level is double known ? $" at confidence level {words.Number(known, "0.####")}" : string.Empty;
        return new TrackRows(
            StudyOpening.Finding(results).Sure,
            $"Hedges' g, high minus low, in standard deviations: right of 0 high performers score higher (blue), left of it low producers do (orange). The " +
                $"lines are intervals{level}; a hollow mark is an interval that holds 0. Largest first.",
            axis, [.. rows.Select(row => RowOf(words, row.Name, row.Contrast))],
            Figures.Table("Hedges' g", "Score", rows, ContrastFigures.Effects.Take(1), words))
        { HasTableBeside = true };
    }

    private static IEnumerable<(string Name, GroupContrast Contrast)> Ordered(StudyResults results) =>
        results.All.Take(results.Benchmark.Competencies.Count)
            .OrderByDescending(one => one.Contrast.HedgesG is not null)
            .ThenByDescending(one => one.Contrast.HedgesG?.Value)
            .Concat(results.All.Skip(results.Benchmark.Competencies.Count));

    private static TrackRow RowOf(Wording words, string name, GroupContrast contrast)
    {
        EffectSize? g = contrast.HedgesG;
        string text = g is null ? "not known" : $"{words.SignedFigure(g.Value)}, interval {words.Interval(g.Interval)}";
        return new TrackRow(name, g is null ? "not known" : words.SignedFigure(g.Value), new EffectTrack(text, g?.Value, g?.Interval.Lower, g?.Interval.Upper));
    }

    private static Axis AxisFor(IEnumerable<ConfidenceInterval> intervals, Wording words)
    {
        double reach = intervals.SelectMany(interval => new[] { Math.Abs(interval.Lower), Math.Abs(interval.Upper) }).Append(0.5).Max();
        double step = Ticks.StepFor(Math.Min(reach, FarthestReach), 3);
        int steps = (int)Math.Ceiling(Math.Min(reach, FarthestReach) / step);
        return new Axis(-steps * step, steps * step,
            [.. Enumerable.Range(-steps, (2 * steps) + 1).Select(i => (i * step, words.SignedFigure(i * step, "0.##")))], 0);
    }
}
