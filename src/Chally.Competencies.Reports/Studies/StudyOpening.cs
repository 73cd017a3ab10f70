using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>How many were studied, and the figure and the sentence that a reader looks for first.</summary>
internal static class StudyOpening
{
    public static IReadOnlyList<Fact> Facts(StudyResults results)
    {
        Wording words = results.Words;
        double? baseRate = results.All.Select(one => one.Contrast.Expectancy?.BaseRate).FirstOrDefault(rate => rate is not null);
        return Fact.Known(
        [
            ("High performers", People(words, results.All.Select(one => one.Contrast.High))),
            ("Low producers", People(words, results.All.Select(one => one.Contrast.Low))),
            ("Confidence level of intervals", results.Level is double level ? words.Number(level, "0.####") : null),
            ("Base rate of high performers", baseRate is double rate ? words.Number(rate, "0.####") : null),
        ]);
    }

    public static IReadOnlyList<Block> Blocks(StudyResults results)
    {
        (string name, GroupContrast main) = results.Main;
        return
        [
            HeadlineOf(results.Words, name, main),
            new Passage(Finding(results).Most, PassageKind.Lead),
            new Passage("A difference between two groups is not a validity coefficient and must not be reported as one.", PassageKind.Caution),
            .. results.Shown.Warnings.Concat(results.Study.Warnings).Distinct(StringComparer.Ordinal)
                .Select(warning => new Passage(warning, PassageKind.Caution)),
        ];
    }

    /// <summary>What separates most, and how many differences are surely not 0.</summary>
    public static (string Most, string Sure) Finding(StudyResults results)
    {
        Wording words = results.Words;
        (string Name, EffectSize G)[] known =
        [
            .. results.All.Take(results.Benchmark.Competencies.Count).Where(one => one.Contrast.HedgesG is not null)
                .Select(one => (one.Name, one.Contrast.HedgesG!)),
        ];
        if (known.Length == 0)
        {
            return ("The groups are too small, or their scores do not differ: nothing can be said of what separates them.", "No effect is known");
        }

        (string name, EffectSize g) = known.MaxBy(one => one.G.Value);
        int above = known.Count(one => one.G.Interval.Lower > 0);
        int below = known.Count(one => one.G.Interval.Upper < 0);
        string most = g.Value > 0
            ? $"The largest difference is in {name}: high performers score {words.Figure(g.Value, 1)} standard deviations higher"
            : "In no competency do high performers score higher";
        string sure = $"{words.Whole(above)} of {words.Count(known.Length, "interval lies", "intervals lie")} wholly above 0";
        return (most + ".", below == 0 ? $"{sure}, where high performers score higher" : $"{sure}, where high performers score higher, and " +
            $"{words.Whole(below)} below, where low producers do");
    }

    private static Headline HeadlineOf(Wording words, string name, GroupContrast main)
    {
        string score = name == "Overall" ? "overall" : $"in {name}";
        List<Fact> lines = [];
        if (main.HedgesG is EffectSize g)
        {
            lines.Add(new Fact("Interval", words.Interval(g.Interval)));
        }

        if (main.Auc is AreaUnderCurve auc)
        {
            lines.Add(new Fact("The high performer has the higher score in",
                $"{words.OfHundred(auc.Value)} pairs (AUC){(auc.Separated ? ", the groups are separated" : string.Empty)}"));
        }

        lines.Add(new Fact("Proposed cut", main.Cut is CutScore cut
            ? $"about {words.Number(cut.Point.Score, "0.#")} scale points"
            : main.Missing.FirstOrDefault(figure => figure.Figure == nameof(GroupContrast.Cut))?.Reason is string reason ? $"none: {reason}" : "none"));
        return main.HedgesG is EffectSize effect
            ? new Headline(words.SignedFigure(effect.Value), $"standard deviations apart {score} (Hedges' g, high minus low)", lines)
            : new Headline("Not known", $"how far the groups are apart {score}", lines);
    }

    private static string People(Wording words, IEnumerable<GroupSummary> groups)
    {
        int[] counts = [.. groups.Select(group => group.N)];
        (int least, int most) = (counts.Min(), counts.Max());
        return least == most ? $"{words.Whole(most)} scored" : $"{words.Whole(least)} to {words.Whole(most)} scored, by competency";
    }
}
