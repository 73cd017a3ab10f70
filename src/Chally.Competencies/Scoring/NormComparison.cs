using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>Where a person's scores stand among those of a norm set.</summary>
/// <remarks>
/// Without a norm set there is no percentile rank, standard score or interval: a percent score alone says nothing about other people.
/// Equal when all members are equal. Immutable.
/// </remarks>
public sealed record NormComparison
{
    private const double LowestLevel = 0.5;
    private const double HighestLevel = 0.9999;

    private NormComparison(NormSet norms, ValueList<NormedCompetency> competencies, NormedScore? overall, string? overallReason)
    {
        NormSet = norms.Id;
        Competencies = competencies;
        Overall = overall;
        OverallReason = overallReason;
    }

    /// <summary>The id of the norm set.</summary>
    public string NormSet { get; }

    /// <summary>The competencies in benchmark order, those without norms included.</summary>
    public ValueList<NormedCompetency> Competencies { get; }

    /// <summary>The composite; null when there is none, or the norm set has no table for it.</summary>
    public NormedScore? Overall { get; }

    /// <summary>Why there is no normed composite; null when there is one.</summary>
    public string? OverallReason { get; }

    /// <summary>Places scores among those of a norm set.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="norms">
    /// The norm set: of the benchmark, scoring hash and rater role of the scores. Where it states weights, they must give the scores'
    /// composite; where it states none, the composite is taken to have the benchmark's weights, which a score cannot show.
    /// </param>
    /// <param name="confidenceLevel">The confidence level of the intervals, 0.5 to 0.9999; 0.95 when left out.</param>
    /// <param name="overallCut">The cut score for the composite, 0 to 100 scale points; none when left out.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The scores and the norm set do not belong together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside 0.5–0.9999, or the cut outside 0–100, or one is not a number.</exception>
    public static NormComparison Of(BenchmarkScore score, NormSet norms, double confidenceLevel = 0.95, double? overallCut = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(norms);
        NormMatch.ThrowOn(ProblemsOf(score, norms), norms);
        double level = Require.Within(confidenceLevel, LowestLevel, HighestLevel, nameof(confidenceLevel));
        double? cut = overallCut is double points ? Require.Within(points, 0, 100, nameof(overallCut)) : null;
        (NormedScore? overall, string? reason) = Place(score.Overall?.Percent, score.OverallReason, norms.Overall, cut, level);
        ScoreFlag[] partial = [.. score.Flags.Where(flag => flag.Code == ScoreFlagCodes.PartialComposite)];
        return new NormComparison(
            norms,
            [.. score.Competencies.Select(competency => Place(competency, norms, level))],
            overall is null ? null : overall with { Flags = [.. overall.Flags, .. partial] },
            reason);
    }

    /// <summary>Says why scores cannot be compared with a norm set.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="norms">The norm set.</param>
    /// <returns>Each difference, with the member of the norm set as its place; empty when they can be compared.</returns>
    public static InputProblems ProblemsOf(BenchmarkScore score, NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(norms);
        return NormMatch.Problems(norms, score);
    }

    private static NormedCompetency Place(CompetencyScore competency, NormSet norms, double level)
    {
        (NormedScore? normed, string? reason) =
            Place(competency.Percent, competency.Reason, norms.Competencies.GetValueOrDefault(competency.Id), null, level);
        return new NormedCompetency(competency.Id, normed, reason);
    }

    private static (NormedScore? Normed, string? Reason) Place(double? percent, string? whyNotScored, NormTable? table, double? cut, double level) =>
        percent is not double points ? (null, whyNotScored ?? "There is no score.")
        : table is null ? (null, "The norm set has no table for this score.")
        : (NormRules.Apply(table, points, cut, level), null);
}
