using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Impact;

/// <summary>The parts of a report on the selection of groups.</summary>
internal static class ImpactSections
{
    public static IReadOnlyList<Fact> Facts(ImpactResults results)
    {
        (AdverseImpact impact, Wording words) = (results.Impact, results.Words);
        List<Fact> facts =
        [
            new("Applicants", words.Whole(impact.Groups.Sum(group => (long)group.Applicants))),
            new("Selected", words.Whole(impact.Groups.Sum(group => (long)group.Selected))),
            new("Groups", words.Whole(impact.Groups.Count)),
        ];
        if (impact.Reference is string reference)
        {
            facts.Add(new Fact("Reference", reference));
        }

        if (impact.Comparisons.Select(one => one.ImpactRatioInterval?.Level).FirstOrDefault(level => level is not null) is double confidence)
        {
            facts.Add(new Fact("Confidence level of intervals", words.Number(confidence, "0.####")));
        }

        return facts;
    }

    public static string Lead(ImpactResults results)
    {
        ImpactComparison[] all = [.. results.Impact.Comparisons];
        int below = all.Count(one => one.BelowFourFifths == true);
        int open = all.Count(one => one.BelowFourFifths is null);
        if (all.Length == 0)
        {
            return "There are no two groups to compare.";
        }

        string reference = results.Impact.Reference ?? "the reference";
        string start = below == 0
            ? $"No group was selected at less than four fifths of the rate of {reference}."
            : $"Selected at less than four fifths of the rate of {reference}: " +
                $"{Wording.And([.. all.Where(one => one.BelowFourFifths == true).Select(one => one.Group)])}.";
        string turn = Turned(all, "for", one => one.FlipForGroup) + Turned(all, "against", one => one.FlipAgainstGroup);
        string undecided = open == 0
            ? string.Empty
            : $" Not decided for {Wording.And([.. all.Where(one => one.BelowFourFifths is null).Select(one => one.Group)])}.";
        return start + turn + undecided;
    }

    private static string Turned(ImpactComparison[] all, string direction, Func<ImpactComparison, FlipTest?> flip)
    {
        string[] groups = [.. all.Where(one => flip(one) is { ChangesDecision: true }).Select(one => one.Group)];
        return groups.Length == 0 ? string.Empty : $" One decision {direction} the group would change that for {Wording.And(groups)}.";
    }

    /// <summary>Impact ratios and tests; nothing where there is no comparison.</summary>
    public static IEnumerable<Section> Ratios(ImpactResults results)
    {
        if (results.Impact.Comparisons.Count == 0)
        {
            yield break;
        }

        List<Block> blocks = [ImpactCharts.Ratios(results), Table(results, "Impact ratios", ImpactFigures.Ratios),
            Table(results, $"Each group against {results.Impact.Reference}", ImpactFigures.Tests)];
        if (results.Impact.Comparisons.Any(one => one.FlipChangesDecision is not null))
        {
            blocks.Add(Flips(results));
        }

        if (results.Impact.Comparisons.Any(one => one.MantelHaenszel is not null))
        {
            blocks.Add(Table(results, "Within strata (Mantel-Haenszel)", ImpactFigures.Strata));
            blocks.Add(new Passage("The figures within strata assume one odds ratio over all of them, and sparse strata break them.", PassageKind.Caution));
        }

        yield return new Section("ratios", "How the groups compare", blocks) { IsBrief = true };
    }

    public static Section Missing(ImpactResults results)
    {
        IEnumerable<(string, MissingFigure)> ofAll = results.Impact.Missing.Select(figure => ("All groups", figure));
        IEnumerable<(string, MissingFigure)> ofEach = results.Impact.Comparisons.SelectMany(
            one => one.Missing.Where(figure => results.HasScores || figure.Figure != nameof(ImpactComparison.SubgroupD)).Select(figure => (one.Group, figure)));
        return Figures.MissingSection(
            [.. Figures.Missing(ImpactFigures.OfAll, ofAll, results.Words), .. Figures.Missing(ImpactFigures.All, ofEach, results.Words)]);
    }

    private static DataTable Table(ImpactResults results, Message caption, IEnumerable<FigureOf<ImpactComparison>> figures) =>
        Figures.Table(caption, "Group", results.Impact.Comparisons.Select(one => (one.Group, one)), figures, results.Words);

    private static DataTable Flips(ImpactResults results) => new(
        "One decision the other way",
        [
            "Group", "Decision", TableColumn.Number("Selected"), TableColumn.Number("Selected, reference"), TableColumn.Number("Impact ratio"),
            "The group's rate is then", "Four fifths",
        ],
        [
            .. results.Impact.Comparisons.SelectMany(one => new[] { ("for the group", one.FlipForGroup), ("against the group", one.FlipAgainstGroup) }
                .Where(flip => flip.Item2 is not null).Select(flip => Flip(results.Words, one.Group, flip.Item1, flip.Item2!))),
        ]);

    private static string[] Flip(Wording words, string group, string direction, FlipTest flip) =>
    [
        group, direction, words.Whole(flip.Selected), words.Whole(flip.ReferenceSelected), words.Figure(flip.ImpactRatio, 2),
        flip.LowerGroup is null ? "the same" : flip.GroupRateIsHigher ? "the higher one" : "the lower one",
        flip.ChangesDecision ? "changes the decision" : "does not change it",
    ];
}
