using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.ImpactComparison>;

namespace Chally.Competencies.Reports.Impact;

/// <summary>The figures of a comparison of two groups of applicants, each described once.</summary>
internal static class ImpactFigures
{
    public static IReadOnlyList<FigureOf<ImpactComparison>> Ratios { get; } =
    [
        new(nameof(ImpactComparison.ImpactRatio), "impact ratio", Column.Decimals("Impact ratio", 2, one => one.ImpactRatio)),
        new(nameof(ImpactComparison.ImpactRatioInterval), "interval of the impact ratio", Column.Interval(one => one.ImpactRatioInterval)),
        new(nameof(ImpactComparison.BelowFourFifths), "four-fifths decision", Column.Word("Four fifths", one => Decision(one))),
    ];

    public static IReadOnlyList<FigureOf<ImpactComparison>> Tests { get; } =
    [
        new(nameof(ImpactComparison.Shortfall), "shortfall", Column.Decimals("Shortfall, people", 1, one => one.Shortfall)),
        new(nameof(ImpactComparison.Z), "Z of the two proportions", Column.Signed("Z", one => one.Z)),
        new(nameof(ImpactComparison.P), "p of the two proportions", Column.P("p of Z", one => one.P)),
        new(nameof(ImpactComparison.PHolm), "p of Z by Holm", Column.P("p of Z, Holm", one => one.PHolm)),
        new(
            nameof(ImpactComparison.FisherP),
            "Fisher's p and mid-p",
            Column.P("p, Fisher", one => one.FisherP),
            Column.P("p, Fisher, Holm", one => one.FisherPHolm),
            Column.P("Mid-p, Lancaster", one => one.MidP)),
        new(nameof(ImpactComparison.LogRatioZ), "Z of the log ratio", Column.Signed("Z, log ratio", one => one.LogRatioZ)),
        new(nameof(ImpactComparison.LogRatioP), "p of the log ratio", Column.P("p, log ratio", one => one.LogRatioP)),
        new(nameof(ImpactComparison.OddsRatio), "odds ratio", Column.Decimals("Odds ratio", 2, one => one.OddsRatio)),
        new(
            nameof(ImpactComparison.SubgroupD),
            "Cohen's d of the scores",
            Column.Signed("Cohen's d of the scores", one => one.SubgroupD?.Value) with { IsOptional = true },
            Column.Interval(one => one.SubgroupD?.Interval, isSigned: true) with { IsOptional = true }) { Notes = one => one.SubgroupD?.Notes },
    ];

    public static IReadOnlyList<FigureOf<ImpactComparison>> Strata { get; } =
    [
        new(nameof(ImpactComparison.MantelHaenszel), "figures within strata",
            Column.Count("Strata", one => one.MantelHaenszel?.Strata)) { Notes = one => one.MantelHaenszel?.Notes },
        new(Within(nameof(MantelHaenszel.OddsRatio)), "odds ratio within strata", Column.Decimals("Odds ratio", 2, one => one.MantelHaenszel?.OddsRatio)),
        new(Within(nameof(MantelHaenszel.Interval)), "interval of the odds ratio within strata", Column.Interval(one => one.MantelHaenszel?.Interval)),
        new(Within(nameof(MantelHaenszel.ImpactRatio)), "impact ratio within strata",
            Column.Decimals("Impact ratio", 2, one => one.MantelHaenszel?.ImpactRatio)),
        new(Within(nameof(MantelHaenszel.P)), "p within strata", Column.P("p", one => one.MantelHaenszel?.P)),
    ];

    /// <summary>Every figure of a comparison; flips are shown as a table of their own.</summary>
    public static IReadOnlyList<FigureOf<ImpactComparison>> All { get; } =
    [
        .. Ratios, .. Tests, .. Strata,
        new(nameof(ImpactComparison.FlipForGroup), "flip for the group"),
        new(nameof(ImpactComparison.FlipAgainstGroup), "flip against the group"),
        new(nameof(ImpactComparison.FlipChangesDecision), "flip test"),
    ];

    /// <summary>What there is of all groups together.</summary>
    public static IReadOnlyList<FigureOf<AdverseImpact>> OfAll { get; } =
        [new(nameof(AdverseImpact.Comparisons), "comparison"), new(nameof(AdverseImpact.Reference), "reference group")];

    public static string Decision(ImpactComparison one) => one.BelowFourFifths switch
    {
        true => "below",
        false => "not below",
        null => "not decided",
    };

    private static string Within(string figure) => $"{nameof(ImpactComparison.MantelHaenszel)}.{figure}";
}
