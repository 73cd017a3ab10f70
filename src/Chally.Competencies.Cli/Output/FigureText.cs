using System.Globalization;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Figures of studies as people read them, and why some are not there.</summary>
internal static class FigureText
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
        ["AlphaInterval"] = "interval of alpha",
        ["Value"] = "reliability",
        ["Items.Mean"] = "item means",
        ["Items.Sd"] = "item standard deviations",
        ["Items.ItemRest"] = "item-rest correlations",
        ["Items.AlphaIfDeleted"] = "alpha without each item",
        ["Sem"] = "standard error of measurement",
        ["Intraclass"] = "intraclass correlations",
        ["Severity"] = "severity of raters",
        ["Variance"] = "mean squares",
        ["ImpactRatio"] = "impact ratio",
        ["ImpactRatioInterval"] = "interval of the impact ratio",
        ["BelowFourFifths"] = "four-fifths decision",
        ["LogRatioZ"] = "Z of the log ratio",
        ["FisherP"] = "Fisher's p and mid-p",
        ["OddsRatio"] = "odds ratio",
        ["FlipForGroup"] = "flip for the group",
        ["FlipAgainstGroup"] = "flip against the group",
        ["FlipChangesDecision"] = "flip test",
        ["High"] = "place of the high mean",
        ["Low"] = "place of the low mean",
        ["High.PercentileRank"] = "percentile rank of the high mean",
        ["Low.PercentileRank"] = "percentile rank of the low mean",
        ["High.Z"] = "T of the high mean",
        ["Low.Z"] = "T of the low mean",
        ["Stated"] = "stated reliability",
        ["StatedSem"] = "stated standard error",
        ["WithinInterval"] = "comparison of the two",
        ["SubgroupD"] = "Cohen's d of the scores",
        ["R"] = "correlation",
        ["Interval"] = "interval",
        ["P"] = "p",
        ["Yield"] = "yield of the cut",
        ["MantelHaenszel"] = "Mantel-Haenszel figures",
        ["MantelHaenszel.OddsRatio"] = "odds ratio within strata",
        ["MantelHaenszel.Interval"] = "interval of the odds ratio within strata",
        ["MantelHaenszel.ImpactRatio"] = "impact ratio within strata",
    };

    public static string Number(double? figure, string form = "0.00") => figure?.ToString(form, CultureInfo.InvariantCulture) ?? "-";

    public static string Signed(double? figure, string form = "0.00") => Number(figure, $"+{form};-{form};{form}");

    public static string Interval(ConfidenceInterval? interval, string form = "0.00") =>
        interval is null ? "-" : $"{Number(interval.Lower, form)} to {Number(interval.Upper, form)}";

    /// <summary>Three decimals; what is below them is said to be below them.</summary>
    public static string P(PValue? p) => p is null ? "-" : p.Value < 0.001 ? "<0.001" : Number(p.Value, "0.000");

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What is missing, each reason once with all it stands for.</summary>
    public static void WriteMissing(TextView view, IEnumerable<(string Name, MissingFigure Figure)> missing)
    {
        foreach (IGrouping<string, (string Name, MissingFigure Figure)> reason in missing.GroupBy(one => one.Figure.Reason))
        {
            string names = string.Join(", ", reason.Select(one => one.Name).Distinct(StringComparer.Ordinal));
            string figures = string.Join(", ", reason.Select(one => Names.GetValueOrDefault(one.Figure.Figure, NameOf(one.Figure.Figure))).Distinct(StringComparer.Ordinal));
            view.Note($"{names}: no {figures}: {reason.Key}.");
        }
    }

    /// <summary>A name that a view has already put into words stays; that of a member is written as in JSON.</summary>
    private static string NameOf(string figure) => figure.Contains('(', StringComparison.Ordinal) ? figure : FigureJson.MemberName(figure);

    /// <summary>Remarks on scores, each once with all to which it applies.</summary>
    public static void WriteByText(TextView view, IEnumerable<(string Name, string Text)> remarks)
    {
        foreach (IGrouping<string, string> text in remarks.GroupBy(one => one.Text, one => one.Name))
        {
            view.Note($"{string.Join(", ", text)}: {text.Key}");
        }
    }
}
