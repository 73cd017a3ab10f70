using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>How the error of measurement of a sheet grows when items are missing.</summary>
/// <remarks>
/// The score is a mean, Σw·x/Σw, of items whose errors have one variance σ² and are independent (parallel items): its error has the variance
/// σ²·e with e = Σw²/(Σw)² (Lord &amp; Novick 1968; with unit weights that is the formula of Spearman 1910 and Brown 1910). The norm set's SEM is
/// of all items, so that of a sheet is SEM·√(e_A/e), with e_A over the rated items: SEM·√(K/k) for k of K items with unit weights.
/// </remarks>
internal static class SheetErrorRule
{
    private const string RandomErrorOnly = "That is random error alone: items differ in their means, so which of them are missing can move the score as well.";

    private const string CompositeNotKnown = "the error of measurement of the composite is not known.";

    /// <summary>The error of the composite, or of one competency.</summary>
    public static SheetError Of(NormSet norms, BenchmarkScore score, CompetencyScore? competency) =>
        competency is null ? OfComposite(norms, score) : OfCompetency(norms.Competencies.GetValueOrDefault(competency.Id), competency);

    /// <summary>SEM·√(e_A/e) where the reliability is one of items; the table's SEM where it is of another kind.</summary>
    public static SheetError OfCompetency(NormTable? table, CompetencyScore score)
    {
        if (table is null || score.Percent is null || NormRules.Sem(table) is not double whole)
        {
            return SheetError.Unknown;
        }

        if (score.Rated == score.Expected)
        {
            return new SheetError(whole, []);
        }

        string rated = Rated(score.Rated, score.Expected);
        if (!table.Reliability!.CoversItemsOnly)
        {
            return OfWholeSheet(whole, rated, table.Reliability);
        }

        return LengthRatio(score) is double ratio
            ? Adjusted(whole * Math.Sqrt(ratio), whole, rated)
            : NotKnown($"{rated}, but the score does not list which, as it was written without its explanation: the error of measurement is not known.");
    }

    /// <summary>
    /// Of a sheet that scores all competencies SEM² + Σ(v/V)²·SEM_c²·(e_A/e − 1). A composite that leaves competencies out is another score
    /// than the norm set's, with the error of its parts alone: Σ(v/V)²·SEM_c²·e_A/e. Both over the scored competencies, V = Σv.
    /// </summary>
    public static SheetError OfComposite(NormSet norms, BenchmarkScore score)
    {
        if (norms.Overall is not NormTable table || score.Overall is null || NormRules.Sem(table) is not double whole)
        {
            return SheetError.Unknown;
        }

        CompetencyScore[] rateable = [.. score.Competencies.Where(competency => competency.Status != ScoreStatus.NotRateable)];
        CompetencyScore[] scored = [.. rateable.Where(competency => competency.Percent is not null)];
        bool isPartial = scored.Length < rateable.Length;
        if (!isPartial && scored.All(competency => competency.Rated == competency.Expected))
        {
            return new SheetError(whole, []);
        }

        string rated = Rated(rateable.Sum(competency => competency.Rated), rateable.Sum(competency => competency.Expected));
        if (!table.Reliability!.CoversItemsOnly)
        {
            return OfWholeSheet(whole, rated, table.Reliability);
        }

        double weights = 0;
        double variance = 0;
        foreach (CompetencyScore competency in scored)
        {
            if (WeightOf(competency, norms) is not double weight)
            {
                return NotKnown($"{rated}, but neither the score nor the norm set states the weight of competency '{competency.Id}': {CompositeNotKnown}");
            }

            weights += weight;
            if (norms.Competencies.GetValueOrDefault(competency.Id) is not { Reliability.CoversItemsOnly: true } part || NormRules.Sem(part) is not double sem)
            {
                return NotKnown(
                    $"{rated}, but the norm set states no reliability of items, such as alpha, for competency '{competency.Id}': {CompositeNotKnown}");
            }

            if (LengthRatio(competency) is not double ratio)
            {
                return NotKnown($"{rated}, but the score does not list which, as it was written without its explanation: {CompositeNotKnown}");
            }

            double share = weight * sem;
            variance += share * share * (isPartial ? ratio : ratio - 1);
        }

        variance /= weights * weights;
        return Adjusted(Math.Sqrt(Math.Max(0, isPartial ? variance : (whole * whole) + variance)), whole, rated);
    }

    /// <summary>e_A/e, with e = Σw²/(Σw)² over the rated and over all items; null where nothing says which are rated.</summary>
    public static double? LengthRatio(CompetencyScore score)
    {
        if (score.Rated == score.Expected)
        {
            return 1;
        }

        if (score.Items.Count == 0 || score.Rated == 0)
        {
            return null;
        }

        (double sum, double squares, double ratedSum, double ratedSquares) = (0, 0, 0, 0);
        foreach (ItemContribution item in score.Items.AsSpan())
        {
            double weight = item.Weight;
            bool isRated = item.Status == ItemStatus.Rated;
            sum += weight;
            squares += weight * weight;
            ratedSum += isRated ? weight : 0;
            ratedSquares += isRated ? weight * weight : 0;
        }

        return ratedSquares * sum * sum / (ratedSum * ratedSum * squares);
    }

    private static double? WeightOf(CompetencyScore competency, NormSet norms) =>
        norms.Weights.TryGetValue(competency.Id, out double weight) ? weight : competency.Weight;

    private static SheetError Adjusted(double sem, double whole, string rated) => Flagged(
        sem,
        ScoreFlagCodes.ItemsMissing,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rated}, so the standard error of measurement is {sem:0.0} scale points, where that of a whole sheet is {whole:0.0}. {RandomErrorOnly}"));

    private static SheetError OfWholeSheet(double whole, string rated, ScoreReliability reliability) => Flagged(
        whole,
        ScoreFlagCodes.ErrorOfWholeSheet,
        $"{rated}, but a reliability of kind '{InputProblem.Shorten(reliability.Kind)}' does not say how error grows with missing items: "
        + "the error of measurement is that of a whole sheet, and may be too small.");

    private static SheetError NotKnown(string rule) => Flagged(null, ScoreFlagCodes.ErrorNotKnown, rule);

    private static SheetError Flagged(double? sem, string code, string rule) => new(sem, [new ScoreFlag(code, rule)]);

    private static string Rated(int rated, int expected) => string.Create(CultureInfo.InvariantCulture, $"{rated} of {expected} items are rated");
}
