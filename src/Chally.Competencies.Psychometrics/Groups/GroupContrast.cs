using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the scores of high performers and low producers differ, on one competency or overall.</summary>
/// <remarks>
/// Everything is high minus low. A figure that the scores cannot support is null, with the reason in <see cref="Missing"/>. Equal when all
/// members are equal, lists in order. Immutable.
/// </remarks>
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
        return ContrastRule.Apply(id, high, low, options ?? StudyOptions.Default, whyNoCut: null);
    }
}
