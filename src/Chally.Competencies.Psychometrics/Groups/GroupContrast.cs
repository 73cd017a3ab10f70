using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the scores of high performers and low producers differ, on one competency or overall.</summary>
/// <remarks>Everything is high minus low. A figure that the scores cannot support is null, with the reason in <see cref="Missing"/>.</remarks>
public sealed partial record GroupContrast : PersonalRecord
{
    /// <summary>Under how many people in either group the figures are called unsure: 30.</summary>
    public const int SmallBelow = 30;

    /// <summary>The id of the competency; "overall" for the composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>The high performers.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required GroupSummary High { get; init => field = Require.NotNull(value); }

    /// <summary>The low producers.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required GroupSummary Low { get; init => field = Require.NotNull(value); }

    /// <summary>Cohen's d: the difference of the means in pooled standard deviations.</summary>
    public EffectSize? CohensD { get; init; }

    /// <summary>Hedges' g: d without its small-sample bias.</summary>
    public EffectSize? HedgesG { get; init; }

    /// <summary>Welch's t test of the means.</summary>
    public WelchTest? Welch { get; init; }

    /// <summary>The Mann-Whitney test of the ranks.</summary>
    public RankTest? MannWhitney { get; init; }

    /// <summary>The area under the ROC curve.</summary>
    public AreaUnderCurve? Auc { get; init; }

    /// <summary>Cliff's δ, 2·AUC − 1: how much more often the high performer of a random pair is ahead than behind, −1 to 1 (Cliff 1993).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside −1 to 1 or not a number.</exception>
    public double? CliffsDelta { get; init => field = value is double number ? Require.Within(number, -1, 1) : null; }

    /// <summary>The Welch p adjusted over the competencies of the study by Holm (1979); null outside of a study and for the composite.</summary>
    public PValue? PHolm { get; init; }

    /// <summary>
    /// The Welch p adjusted over the competencies of the study by Benjamini and Hochberg (1995); null outside of a study and for the
    /// composite.
    /// </summary>
    public PValue? PBenjaminiHochberg { get; init; }

    /// <summary>The cut that separates the groups best; null below <see cref="CutScore.MinimumGroup"/> people in either group.</summary>
    public CutScore? Cut { get; init; }

    /// <summary>Every observed score as a cut; null where <see cref="Cut"/> is refused.</summary>
    public CutTable? Cuts { get; init; }

    /// <summary>The share of high performers by fifths of the scores; null without a base rate.</summary>
    public ExpectancyTable? Expectancy { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What to keep in mind about these groups.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<string> Warnings { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the contrast is.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Contrasts two columns of scores.</summary>
    /// <param name="high">The scores of the high performers; NaN for a person without a score.</param>
    /// <param name="low">The scores of the low producers; NaN for a person without a score.</param>
    /// <param name="options">The options; <see cref="StudyOptions.Default"/> when left out.</param>
    /// <param name="id">What the scores are of.</param>
    /// <returns>The contrast.</returns>
    /// <exception cref="ArgumentException">A score is beyond ±1e50.</exception>
    public static GroupContrast Between(ReadOnlySpan<double> high, ReadOnlySpan<double> low, StudyOptions? options = null, string id = "overall")
    {
        Require.Label(id, nameof(id));
        return Of(id, high, low, options ?? StudyOptions.Default, whyNoCut: null);
    }

    /// <summary>Puts the figures together, and says of each that is not there why.</summary>
    /// <param name="id">What the scores are of.</param>
    /// <param name="high">The scores of the high performers, NaN where there is none.</param>
    /// <param name="low">The scores of the low producers, NaN where there is none.</param>
    /// <param name="options">The options.</param>
    /// <param name="whyNoCut">Why no cut may be proposed from these scores; null when one may.</param>
    internal static GroupContrast Of(string id, ReadOnlySpan<double> high, ReadOnlySpan<double> low, StudyOptions options, string? whyNoCut)
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

        EffectSize? d = Unless(whyNoD, nameof(CohensD), missing)
            ? EffectSizeRule.CohensD(highSummary, lowSummary, options.ConfidenceLevel, OfEffect(StudyNotes.CohensD, options))
            : null;
        EffectSize? g = Unless(whyNoD, nameof(HedgesG), missing)
            ? EffectSizeRule.HedgesG(d!, highSummary, lowSummary, OfEffect(StudyNotes.HedgesG, options))
            : null;
        WelchTest? welch = Unless(whyNoD, nameof(Welch), missing) ? WelchOf(highSummary, lowSummary) : null;
        RankTest? mannWhitney = Unless(whyNoTest, nameof(MannWhitney), missing)
            ? RankRule.MannWhitney(ranks, (long)highs.Length * lows.Length <= RankRule.ExactPairs ? StudyNotes.ExactRanks : StudyNotes.NormalRanks)
            : null;
        AreaUnderCurve? auc = Unless(whyNoRanks, nameof(Auc), missing)
            ? RankRule.Auc(ranks, options.ConfidenceLevel, OfEffect(StudyNotes.Auc, options))
            : null;
        if (auc is { StandardError: null })
        {
            missing.Add(new MissingFigure(
                $"{nameof(Auc)}.{nameof(AreaUnderCurve.StandardError)}",
                auc.Separated ? "the groups are separated, and the standard error would be 0"
                : whyNoTest ?? Text($"needs at least 2 scores in each group, but there are {highs.Length} and {lows.Length}")));
        }

        double? delta = Unless(whyNoRanks, nameof(CliffsDelta), missing)
            ? (RankRule.DoubledU(ranks) - ((double)ranks.High * ranks.Low)) / ((double)ranks.High * ranks.Low)
            : null;
        CutTable? cuts = Unless(whyNoCut, nameof(Cuts), missing) ? new CutTable(ranks, options.BaseRate) : null;
        CutScore? cut = Unless(whyNoCut, nameof(Cut), missing) ? CutRule.Best(ranks, cuts!, OfEffect(StudyNotes.Cut, options)) : null;
        ExpectancyTable? expectancy = Unless(whyNoExpectancy, nameof(Expectancy), missing)
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
            Warnings = [.. WarningsOf(highSummary, lowSummary, options)],
            Notes = OfEffect(StudyNotes.Contrast, options),
        };
    }

    /// <summary>What the way in which the groups came about does to every figure; null when it does nothing.</summary>
    internal static string? OriginWarning(StudyOptions options) => options.Origin switch
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

    private static WelchTest WelchOf(GroupSummary high, GroupSummary low)
    {
        double first = high.Sd!.Value * high.Sd.Value / high.N;
        double second = low.Sd!.Value * low.Sd.Value / low.N;
        double t = (high.Mean!.Value - low.Mean!.Value) / Math.Sqrt(first + second);
        double degreesOfFreedom = (first + second) * (first + second) / ((first * first / (high.N - 1)) + (second * second / (low.N - 1)));
        return new WelchTest(t, degreesOfFreedom, PValue.Of(TailProbability.TwoSidedT(t, degreesOfFreedom)), StudyNotes.Welch);
    }

    private static IEnumerable<string> WarningsOf(GroupSummary high, GroupSummary low, StudyOptions options)
    {
        if (OriginWarning(options) is string origin)
        {
            yield return origin;
        }

        foreach ((string name, GroupSummary group) in new[] { ("high", high), ("low", low) })
        {
            if (group.N < SmallBelow)
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
