using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Where a person's scores stand among those of a norm set.</summary>
/// <remarks>Without a norm set there is no percentile rank, standard score or interval: a percent score alone says nothing about other people.</remarks>
public sealed partial record NormComparison : PersonalRecord
{
    internal const double LowestLevel = 0.5;
    internal const double HighestLevel = 0.9999;

    internal NormComparison(string normSet, ValueList<NormedCompetency> competencies, NormedScore? overall, string? overallReason)
    {
        NormSet = normSet;
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
    /// <param name="minimums">
    /// The minimums of competencies, 0 to 100 scale points, as in <see cref="DecisionPolicy.Minimums"/>: an interval that holds its minimum
    /// straddles it. None when left out.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">
    /// The scores and the norm set do not belong together, or a cut or minimum is given for a sheet that was collected for development.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The confidence level is outside 0.5–0.9999, or the cut or a minimum outside 0–100, or one is not a number.
    /// </exception>
    public static NormComparison Of(
        BenchmarkScore score, NormSet norms, double confidenceLevel = 0.95, double? overallCut = null, ValueMap<double>? minimums = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(norms);
        NormMatch.ThrowOn(ProblemsOf(score, norms), nameof(norms));
        double level = Require.Within(confidenceLevel, LowestLevel, HighestLevel, nameof(confidenceLevel));
        double? cut = overallCut is double points ? Require.Within(points, 0, 100, nameof(overallCut)) : null;
        if (RatingPurpose.IsDevelopment(score.Purpose) && (cut is not null || minimums?.Count > 0))
        {
            throw new ArgumentException("A sheet that was collected for development must be compared without a cut or minimums, but there are some.",
                nameof(score));
        }

        foreach (double minimum in minimums?.Values ?? [])
        {
            Require.Within(minimum, 0, 100, nameof(minimums));
        }

        SheetError error = SheetErrorRule.OfComposite(norms, score);
        (NormedScore? overall, string? reason) = Place(score.Overall?.Percent, score.OverallReason, norms.Overall, error, cut, level);
        ScoreFlag[] partial = [.. score.Flags.Where(flag => flag.Code == ScoreFlagCodes.PartialComposite)];
        return new NormComparison(
            norms.Id,
            [.. score.Competencies.Select(competency => Place(competency, norms, minimums, level))],
            overall is null ? null : overall with { Flags = [.. overall.Flags, .. partial] },
            reason);
    }

    /// <summary>
    /// Places scores among those of a norm set, with the confidence level, cut and minimums of a policy; without the cut and the minimums where
    /// the sheet was collected for development.
    /// </summary>
    /// <param name="score">The scores.</param>
    /// <param name="norms">The norm set.</param>
    /// <param name="policy">The policy by which the scores came about.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">
    /// The scores and the norm set do not belong together, the scores came about by another policy, or the policy has weights and the norm
    /// set states none.
    /// </exception>
    public static NormComparison Of(BenchmarkScore score, NormSet norms, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(norms);
        ScoreOrigin.RequirePolicy(policy, score);
        if (policy.Weights.Count > 0 && norms.Weights.Count == 0)
        {
            throw new ArgumentException("The norm set must state the weights of its composite when the policy has weights of its own, but states none.",
                nameof(norms));
        }

        DecisionPolicy? decision = RatingPurpose.IsDevelopment(score.Purpose) ? null : policy.Decision;
        return Of(score, norms, policy.ConfidenceLevel, decision?.Cut, decision?.Minimums);
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

    private static NormedCompetency Place(CompetencyScore competency, NormSet norms, ValueMap<double>? minimums, double level)
    {
        double? minimum = minimums?.TryGetValue(competency.Id, out double points) == true ? points : null;
        NormTable? table = norms.Competencies.GetValueOrDefault(competency.Id);
        (NormedScore? normed, string? reason) =
            Place(competency.Percent, competency.Reason, table, SheetErrorRule.OfCompetency(table, competency), minimum, level);
        return new NormedCompetency(competency.Id, normed, reason);
    }

    private static (NormedScore? Normed, string? Reason) Place(
        double? percent, string? whyNotScored, NormTable? table, SheetError error, double? cut, double level) =>
        percent is not double points ? (null, whyNotScored ?? "There is no score.")
        : table is null ? (null, "The norm set has no table for this score.")
        : (NormRules.Apply(table, points, error, cut, level), null);
}
