using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Puts the figures of one contrast together, and says of each that is not there why.</summary>
internal static class ContrastRule
{
    /// <param name="id">What the scores are of.</param>
    /// <param name="high">The scores of the high performers, NaN where there is none.</param>
    /// <param name="low">The scores of the low producers, NaN where there is none.</param>
    /// <param name="options">The options.</param>
    /// <param name="whyNoCut">Why no cut may be proposed from these scores; null when one may.</param>
    public static GroupContrast Apply(string id, ReadOnlySpan<double> high, ReadOnlySpan<double> low, StudyOptions options, string? whyNoCut)
    {
        double[] highs = Scores.Present(high, nameof(high));
        double[] lows = Scores.Present(low, nameof(low));
        GroupSummary highSummary = GroupSummary.Of(highs, high.Length);
        GroupSummary lowSummary = GroupSummary.Of(lows, low.Length);
        List<MissingFigure> missing = [];
        RankedGroups ranks = new(highs, lows);

        string? whyNoRanks = highs.Length == 0 || lows.Length == 0
            ? Text($"needs a score in each group, but there are {highs.Length} and {lows.Length}")
            : null;
        string? whyNoTest = whyNoRanks ?? (ranks.Scores.Length == 1 ? "needs scores that differ, but all are equal" : null);
        whyNoCut ??= whyNoTest ?? (Math.Min(highs.Length, lows.Length) < CutScore.MinimumGroup
            ? Text($"needs at least {CutScore.MinimumGroup} scores in each group, but there are {highs.Length} and {lows.Length}")
            : null);
        string? whyNoD = EffectSizeRule.WhyNone(highSummary, lowSummary);
        string? whyNoExpectancy = whyNoRanks ?? (options.BaseRate is null
            ? "needs a base rate: groups that were sampled separately do not tell how many high performers the population has"
            : null);

        EffectSize? d = Unless(whyNoD, nameof(GroupContrast.CohensD), missing)
            ? EffectSizeRule.CohensD(highSummary, lowSummary, options.ConfidenceLevel, OfEffect(StudyNotes.CohensD, options))
            : null;
        EffectSize? g = Unless(whyNoD, nameof(GroupContrast.HedgesG), missing)
            ? EffectSizeRule.HedgesG(d!, highSummary, lowSummary, OfEffect(StudyNotes.HedgesG, options))
            : null;
        WelchTest? welch = Unless(whyNoD, nameof(GroupContrast.Welch), missing) ? Welch(highSummary, lowSummary) : null;
        RankTest? mannWhitney = Unless(whyNoTest, nameof(GroupContrast.MannWhitney), missing)
            ? RankRule.MannWhitney(ranks, (long)highs.Length * lows.Length <= RankRule.ExactPairs ? StudyNotes.ExactRanks : StudyNotes.NormalRanks)
            : null;
        AreaUnderCurve? auc = Unless(whyNoRanks, nameof(GroupContrast.Auc), missing)
            ? RankRule.Auc(ranks, options.ConfidenceLevel, OfEffect(StudyNotes.Auc, options))
            : null;
        if (auc is { StandardError: null })
        {
            missing.Add(new MissingFigure(
                $"{nameof(GroupContrast.Auc)}.{nameof(AreaUnderCurve.StandardError)}",
                auc.Separated ? "the groups are separated, and the standard error would be 0"
                : whyNoTest ?? Text($"needs at least 2 scores in each group, but there are {highs.Length} and {lows.Length}")));
        }

        double? delta = Unless(whyNoRanks, nameof(GroupContrast.CliffsDelta), missing)
            ? (RankRule.DoubledU(ranks) - ((double)ranks.High * ranks.Low)) / ((double)ranks.High * ranks.Low)
            : null;
        CutTable? cuts = Unless(whyNoCut, nameof(GroupContrast.Cuts), missing) ? new CutTable(ranks, options.BaseRate) : null;
        CutScore? cut = Unless(whyNoCut, nameof(GroupContrast.Cut), missing) ? CutRule.Best(ranks, cuts!, OfEffect(StudyNotes.Cut, options)) : null;
        ExpectancyTable? expectancy = Unless(whyNoExpectancy, nameof(GroupContrast.Expectancy), missing)
            ? ExpectancyRule.OfGroups(ranks, options.BaseRate!.Value, OfEffect(StudyNotes.Expectancy, options))
            : null;

        return new GroupContrast
        {
            Id = id,
            High = highSummary,
            Low = lowSummary,
            CohensD = d,
            HedgesG = g,
            Welch = welch,
            MannWhitney = mannWhitney,
            Auc = auc,
            CliffsDelta = delta,
            Cut = cut,
            Cuts = cuts,
            Expectancy = expectancy,
            Missing = [.. missing],
            Warnings = [.. Warnings(highSummary, lowSummary, options)],
            Notes = OfEffect(StudyNotes.Contrast, options),
        };
    }

    /// <summary>What the way in which the groups came about does to every figure; null when it does nothing.</summary>
    public static string? OriginWarning(StudyOptions options) => options.Origin switch
    {
        GroupOrigin.Extremes => StudyNotes.ExtremeGroups,
        GroupOrigin.NotStated => StudyNotes.OriginNotStated,
        _ => null,
    };

    private static FigureNotes OfEffect(FigureNotes notes, StudyOptions options) =>
        OriginWarning(options) is string warning ? notes.With(warning) : notes;

    /// <summary>Whether there is nothing against a figure; else notes why it is missing.</summary>
    private static bool Unless(string? reason, string figure, List<MissingFigure> missing)
    {
        if (reason is not null)
        {
            missing.Add(new MissingFigure(figure, reason));
        }

        return reason is null;
    }

    private static WelchTest Welch(GroupSummary high, GroupSummary low)
    {
        double first = high.Sd!.Value * high.Sd.Value / high.N;
        double second = low.Sd!.Value * low.Sd.Value / low.N;
        double t = (high.Mean!.Value - low.Mean!.Value) / Math.Sqrt(first + second);
        double degreesOfFreedom = (first + second) * (first + second) / ((first * first / (high.N - 1)) + (second * second / (low.N - 1)));
        return new WelchTest(t, degreesOfFreedom, PValue.Of(TailProbability.TwoSidedT(t, degreesOfFreedom)), StudyNotes.Welch);
    }

    private static IEnumerable<string> Warnings(GroupSummary high, GroupSummary low, StudyOptions options)
    {
        if (OriginWarning(options) is string origin)
        {
            yield return origin;
        }

        foreach ((string name, GroupSummary group) in new[] { ("high", high), ("low", low) })
        {
            if (group.N < GroupContrast.SmallBelow)
            {
                yield return StudyNotes.SmallGroup(name, group.N);
            }

            if (group.NotScored > 0)
            {
                yield return StudyNotes.NotScored(name, group.NotScored);
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
