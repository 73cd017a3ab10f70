using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>Figures of studies as people read them, and what they are called.</summary>
internal static class StudyFigures
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["CohensD"] = "Cohen's d",
        ["HedgesG"] = "Hedges' g",
        ["Welch"] = "Welch's test",
        ["MannWhitney"] = "Mann-Whitney test",
        ["Auc"] = "AUC",
        ["Auc.StandardError"] = "standard error of the AUC",
        ["CliffsDelta"] = "Cliff's delta",
        ["Cut"] = "cut",
        ["Cuts"] = "cut table",
        ["Expectancy"] = "expectancy table",
        ["ImpactRatio"] = "impact ratio",
        ["ImpactRatioInterval"] = "interval of the impact ratio",
        ["BelowFourFifths"] = "four-fifths decision",
        ["Z"] = "Z of the two proportions",
        ["P"] = "p of the two proportions",
        ["LogRatioZ"] = "Z of the log ratio",
        ["LogRatioP"] = "p of the log ratio",
        ["FisherP"] = "Fisher's p and mid-p",
        ["OddsRatio"] = "odds ratio",
        ["FlipForGroup"] = "flip for the group",
        ["FlipAgainstGroup"] = "flip against the group",
        ["FlipChangesDecision"] = "flip test",
        ["SubgroupD"] = "difference of the scores",
        ["Comparisons"] = "comparison",
        ["Reference"] = "reference group",
        ["High"] = "place of the high mean",
        ["Low"] = "place of the low mean",
        ["High.PercentileRank"] = "percentile rank of the high mean",
        ["Low.PercentileRank"] = "percentile rank of the low mean",
        ["High.Z"] = "T of the high mean",
        ["Low.Z"] = "T of the low mean",
        ["MantelHaenszel"] = "figures within strata",
        ["MantelHaenszel.OddsRatio"] = "odds ratio within strata",
        ["MantelHaenszel.Interval"] = "interval of the odds ratio within strata",
        ["MantelHaenszel.ImpactRatio"] = "impact ratio within strata",
    };

    /// <summary>"+0.84", "−0.20", "0.00"; a dash where there is none.</summary>
    public static string Signed(Wording words, double? figure, string form = "0.00") => figure is double known ? words.Number(known, $"+{form};−{form};{form}") : "–";

    public static string Interval(Wording words, ConfidenceInterval? interval) =>
        interval is null ? "–" : $"{Signed(words, interval.Lower)} to {Signed(words, interval.Upper)}";

    /// <summary>An interval of a figure that is never below 0.</summary>
    public static string PlainInterval(Wording words, ConfidenceInterval? interval) =>
        interval is null ? "–" : $"{words.Figure(interval.Lower, 2)} to {words.Figure(interval.Upper, 2)}";

    /// <summary>Three decimals; what is below them is said to be below them.</summary>
    public static string P(Wording words, PValue? p) => p is null ? "–" : p.Value < 0.001 ? $"under {words.Figure(0.001, 3)}" : words.Figure(p.Value, 3);

    /// <summary>A share from 0 to 1 as "78 of 100"; a dash where there is none.</summary>
    public static string OfHundred(Wording words, double? share) => share is double known ? $"{words.Points(100 * known)} of 100" : "–";

    /// <summary>What is missing, each reason once with all that it stands for.</summary>
    public static IEnumerable<Statement> Missing(IEnumerable<(string Name, MissingFigure Figure)> missing)
    {
        foreach (IGrouping<string, (string Name, MissingFigure Figure)> reason in missing.GroupBy(one => one.Figure.Reason))
        {
            string names = Wording.And([.. reason.Select(one => one.Name).Distinct(StringComparer.Ordinal)]);
            string figures = Wording.And([.. reason.Select(one => Names.GetValueOrDefault(one.Figure.Figure, one.Figure.Figure)).Distinct(StringComparer.Ordinal)]);
            yield return new Statement($"No {figures}: {reason.Key}.", names);
        }
    }
}
