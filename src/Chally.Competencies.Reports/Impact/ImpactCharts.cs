using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Impact;

/// <summary>Selection rates and impact ratios as charts.</summary>
internal static class ImpactCharts
{
    private const double FourFifths = 0.8;
    private const double LeastReach = 1.5;
    private const double FarthestReach = 3;

    public static Drawing Rates(ImpactResults results)
    {
        (AdverseImpact impact, Wording words) = (results.Impact, results.Words);
        TrackRow[] rows =
        [
            .. impact.Groups.Select(group => new TrackRow(
                group.Group == impact.Reference ? $"{group.Group} (reference)" : group.Group,
                group.Rate is null ? "no applicants" : $"{words.Figure(group.Rate, 2)} · {words.Whole(group.Selected)} of {words.Whole(group.Applicants)}",
                new ShareTrack(group.Rate is null ? "no applicants" : $"selection rate {words.Figure(group.Rate, 2)}", group.Rate))),
        ];
        DataTable numbers = new(
            "Groups",
            ["Group", TableColumn.Number("Selected"), TableColumn.Number("Rejected"), TableColumn.Number("Selection rate"),
                TableColumn.Number("Share of applicants")],
            [
                .. impact.Groups.Select(group => (string[])
                [
                    group.Group, words.Whole(group.Selected), words.Whole(group.Rejected), words.Figure(group.Rate, 3), words.Figure(group.Share, 3),
                ]),
            ]);
        SelectionRate[] known = [.. impact.Groups.Where(group => group.Rate is not null)];
        string title = known.Length == 0
            ? "Nobody applied"
            : $"Selected: from {words.OfHundred(known.Min(group => group.Rate))} ({known.MinBy(group => group.Rate)!.Group}) to " +
                $"{words.OfHundred(known.Max(group => group.Rate))} ({known.MaxBy(group => group.Rate)!.Group})";
        return new TrackRows(title, "The bar is the selection rate: the share of the group's applicants who were selected. Counts stand beside it.",
            ShareTrack.AxisFor(words), rows, numbers);
    }

    public static Drawing Ratios(ImpactResults results)
    {
        Wording words = results.Words;
        ImpactComparison[] all = [.. results.Impact.Comparisons];
        double reach = Math.Clamp(all.Select(one => one.ImpactRatioInterval?.Upper ?? one.ImpactRatio ?? 0).DefaultIfEmpty(0).Max(), LeastReach, FarthestReach);
        Axis axis = new(0, reach, [(0, words.Number(0, "0")), (FourFifths, words.Figure(FourFifths, 1)), (1, reach > 2 ? string.Empty : words.Number(1, "0")),
            .. reach > 2 ? [(2, words.Number(2, "0"))] : Array.Empty<(double, string)>()], 1);
        TrackRow[] rows =
        [
            .. all.Select(one => new TrackRow(
                one.Group,
                one.ImpactRatio is null ? "not known" : $"{words.Figure(one.ImpactRatio, 2)} · {ImpactFigures.Decision(one)}",
                new RatioTrack(Alternative(words, one), one.ImpactRatio, one.ImpactRatioInterval?.Lower, one.ImpactRatioInterval?.Upper, FourFifths))),
        ];
        int below = all.Count(one => one.BelowFourFifths == true);
        string title = below == 0
            ? $"No group is below four fifths of the rate of {results.Impact.Reference}"
            : $"{words.Count(below, "group is", "groups are")} below four fifths of the rate of {results.Impact.Reference}: " +
                $"{Wording.And([.. all.Where(one => one.BelowFourFifths == true).Select(one => one.Group)])}";
        return new TrackRows(
            all.Length == 0 ? "No group to compare" : title,
            $"Impact ratio: the group's selection rate divided by that of the reference, with its interval. The dashed line is four fifths (0.8); at 1 both " +
                $"rates are equal. Whether a group is below is decided by whole numbers, not by the rounded " +
                    $"ratio.{(reach == FarthestReach ? " Intervals that reach further end at the right edge." : string.Empty)}",
            axis, rows, Figures.Table("Impact ratios", "Group", all.Select(one => (one.Group, one)), ImpactFigures.Ratios, words))
        { HasTableBeside = true };
    }

    private static string Alternative(Wording words, ImpactComparison one) => one.ImpactRatio is null
        ? "not known"
        : $"impact ratio {words.Figure(one.ImpactRatio, 2)}, interval {words.PlainInterval(one.ImpactRatioInterval)}, {ImpactFigures.Decision(one)} " +
            $"four fifths";
}
