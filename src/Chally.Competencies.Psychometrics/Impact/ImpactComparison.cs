using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>The selection of one group against that of the reference group: screening statistics, not a legal verdict.</summary>
/// <remarks>
/// Every difference is group minus reference, every ratio group to reference. A figure that the counts cannot support is null, with the reason in
/// <see cref="Missing"/>.
/// </remarks>
public sealed partial record ImpactComparison : PersonalRecord
{
    /// <summary>The group.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Group { get; init => field = Require.NotNull(value); }

    /// <summary>The reference group.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Reference { get; init => field = Require.NotNull(value); }

    /// <summary>The selection rate of the group, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside 0–1 or not a number.</exception>
    public required double SelectionRate { get; init => field = Require.Within(value, 0, 1); }

    /// <summary>The selection rate of the reference group, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside 0–1 or not a number.</exception>
    public required double ReferenceRate { get; init => field = Require.Within(value, 0, 1); }

    /// <summary>The rate of the group over that of the reference group, 0 or more; null when nobody of the reference group was selected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? ImpactRatio { get; init => field = Require.Number(value); }

    /// <summary>The interval of the impact ratio on a logarithmic scale (Katz, Baptista, Azen &amp; Pike 1978).</summary>
    public ConfidenceInterval? ImpactRatioInterval { get; init; }

    /// <summary>Whether the impact ratio is below four fifths, decided in whole numbers: 5·s₁·n₂ &lt; 4·s₂·n₁.</summary>
    public bool? BelowFourFifths { get; init; }

    /// <summary>Z of the difference of the rates with the pooled rate; negative when the group's rate is lower.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Z { get; init => field = Require.Number(value); }

    /// <summary>The two-sided p value of <see cref="Z"/>.</summary>
    public PValue? P { get; init; }

    /// <summary>Z of the logarithm of the impact ratio with the pooled rate (Morris &amp; Lobsenz 2000).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? LogRatioZ { get; init => field = Require.Number(value); }

    /// <summary>The two-sided p value of <see cref="LogRatioZ"/>.</summary>
    public PValue? LogRatioP { get; init; }

    /// <summary>Fisher's exact p, two-sided: the sum over all tables no more likely than this one (Fisher 1935).</summary>
    public PValue? FisherP { get; init; }

    /// <summary><see cref="FisherP"/> adjusted by Holm (1979) over the comparisons.</summary>
    public PValue? FisherPHolm { get; init; }

    /// <summary>
    /// Lancaster's mid-P, ordered by probability: the sum over the less likely tables and half the sum over those as likely as this one, within
    /// a share of 1e-7 (Lancaster 1961).
    /// </summary>
    public PValue? MidP { get; init; }

    /// <summary>The odds of being selected, group to reference, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? OddsRatio { get; init => field = Require.Number(value); }

    /// <summary>Cohen's d of the scores, group minus reference; null where no scores are given.</summary>
    public EffectSize? SubgroupD { get; init; }

    /// <summary>What one decision for the group does: one more of it selected, and one fewer of the reference group; null when there is none to turn.</summary>
    public FlipTest? FlipForGroup { get; init; }

    /// <summary>
    /// What one decision against the group does: one fewer of it selected, and one more of the reference group unless all of it are; null when
    /// there is none to turn.
    /// </summary>
    public FlipTest? FlipAgainstGroup { get; init; }

    /// <summary>Whether one decision the other way, for the group or against it, changes <see cref="BelowFourFifths"/>; null without either.</summary>
    public bool? FlipChangesDecision => FlipForGroup is null && FlipAgainstGroup is null
        ? null
        : FlipForGroup?.ChangesDecision == true || FlipAgainstGroup?.ChangesDecision == true;

    /// <summary>How many more of the group would have been selected at the pooled rate: n·pooled rate − selected, in people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public required double Shortfall { get; init => field = Require.Number(value); }

    /// <summary><see cref="P"/>, that of <see cref="Z"/>, adjusted by Holm (1979) over the comparisons.</summary>
    public PValue? PHolm { get; init; }

    /// <summary>The comparison within strata; null when applicants are not divided into strata.</summary>
    public MantelHaenszel? MantelHaenszel { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What to keep in mind about this comparison.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<string> Cautions { get; init => field = Require.NotNull(value); }

    /// <summary>What the comparison is.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }
}
