using System.Globalization;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Documents;

/// <summary>How numbers, dates and the words around them are written, in one culture.</summary>
internal sealed class Wording(CultureInfo culture, Messages? messages = null)
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "–";

    public Wording(ReportOptions options)
        : this(options.Culture, options.Messages)
    {
    }

    /// <summary>A label or sentence in the language of the report.</summary>
    public string Of(Message message) => (messages ?? Messages.English).Of(message);

    /// <summary>A score in whole scale points, or a dash.</summary>
    public string Points(double? percent) => percent is double points ? Number(points, "0") : None;

    /// <summary>The same, with what is told at the ends of the scale: "5 or less", "95 or more".</summary>
    public string Points(double? percent, ScoreEnd? end) => end switch
    {
        ScoreEnd.OrLess => $"{Points(percent)} or less",
        ScoreEnd.OrMore => $"{Points(percent)} or more",
        _ => Points(percent),
    };

    /// <summary>A score beside a boundary: with as few decimals as tell the two apart, up to the ten that count.</summary>
    public string Beside(double score, double boundary)
    {
        int decimals = 0;
        while (decimals < 10 && score != boundary && Decimal(score, decimals) == Decimal(boundary, decimals))
        {
            decimals++;
        }

        return Decimal(score, decimals);
    }

    /// <summary>"67 of 100 scale points".</summary>
    public string ScalePoints(double percent, ScoreEnd? end = null) => $"{Points(percent, end)} of 100 scale points";

    /// <summary>"67 of 100 scale points, mean 3.7 of 5".</summary>
    public string ScalePoints(double percent, double? mean, RatingScale scale) =>
        mean is double average ? $"{ScalePoints(percent)}, mean {Decimal(average, 1)} of {Whole(scale.Max)}" : ScalePoints(percent);

    /// <summary>The overall score of a person in whole scale points, or that there is none.</summary>
    public string Overall(BenchmarkScore score) => score.Overall is CompositeScore overall ? Points(overall.Percent) : "no overall score";

    /// <summary>A difference in whole points, with its sign.</summary>
    public string Signed(double? difference) => difference is double points ? points.ToString("+0;−0;0", culture) : None;

    /// <summary>"+0.84", "−0.20", "0.00"; a dash where there is none.</summary>
    public string SignedFigure(double? figure, string form = "0.00") => figure is double known ? Number(known, $"+{form};−{form};{form}") : None;

    /// <summary>An interval of a figure that has a sign.</summary>
    public string Interval(ConfidenceInterval? interval) => interval is null ? None : $"{SignedFigure(interval.Lower)} to {SignedFigure(interval.Upper)}";

    /// <summary>An interval of a figure that is hardly ever below 0.</summary>
    public string PlainInterval(ConfidenceInterval? interval) => interval is null ? None : $"{Figure(interval.Lower, 2)} to {Figure(interval.Upper, 2)}";

    /// <summary>Three decimals; what is below them is said to be below them.</summary>
    public string P(PValue? p) => p is null ? None : p.Value < 0.001 ? $"under {Figure(0.001, 3)}" : Figure(p.Value, 3);

    /// <summary>A share from 0 to 1 as "78 of 100"; a dash where there is none.</summary>
    public string OfHundred(double? share) => share is double known ? $"{Points(100 * known)} of 100" : None;

    /// <summary>Which norm set it is, and of whom.</summary>
    public string Describe(NormSet set) => $"norm set {set.Id} of {set.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} " +
        $"({Count(set.N, "person", "people")}: {set.Population}; {set.Setting})";

    /// <summary>From where to where overall scores go, and how many have none.</summary>
    public string Spread(IReadOnlyCollection<double?> overall, string after = "")
    {
        double[] known = [.. overall.OfType<double>()];
        int without = overall.Count - known.Length;
        string rest = without == 0 ? string.Empty : $"; {Count(without, "person has", "people have")} no overall score";
        return known.Length == 0
            ? "Nobody has an overall score"
            : $"{Count(known.Length, "person scores", "people score")} from {Points(known.Min())} to {Points(known.Max())} of 100 scale points{after}{rest}";
    }

    /// <summary>A number with so many decimals, or a dash.</summary>
    public string Decimal(double? number, int decimals) => number is double known ? Number(known, "F" + decimals.ToString(CultureInfo.InvariantCulture)) : None;

    /// <summary>A figure of a study with so many decimals, the last one rounded as people round it (0.975 to 0.98); a dash where there is none.</summary>
    public string Figure(double? number, int decimals) => number is double known ? Number(known, "0." + new string('0', decimals)) : None;

    /// <summary>A number in a form of our own, such as "0.###", with a true minus sign.</summary>
    public string Number(double number, string form) => number.ToString(form, culture).Replace('-', '−');

    public string Whole(long number) => number.ToString(culture);

    /// <summary>"1 item", "2 items".</summary>
    public string Count(long number, string one, string? many = null) => $"{Whole(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"2 March 2026".</summary>
    public string Date(DateTimeOffset date) => date.ToString("d MMMM yyyy", culture);

    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", culture);

    /// <summary>"60 to 74", unclipped.</summary>
    public string Range(double lower, double upper) => $"{Points(lower)} to {Points(upper)}";

    /// <summary>A percentile rank in whole numbers; at the ends "&lt;1" and "&gt;99", as a sample cannot say that nobody scores lower or higher.</summary>
    public string PercentileRank(double? rank) => rank switch
    {
        null => None,
        < 1 => "<1",
        > 99 => ">99",
        double known => known.ToString("0", culture),
    };

    /// <summary>A percentile rank with its interval, "50 (40 to 60)".</summary>
    public string PercentileRank(NormedScore? normed) => normed?.PercentileRankInterval is ScoreInterval interval
        ? $"{PercentileRank(normed.PercentileRank)} ({PercentileRank(interval.Lower)} to {PercentileRank(interval.Upper)})"
        : PercentileRank(normed?.PercentileRank);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => string.Empty,
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>"Reached, by the cut."</summary>
    public static string OutcomeOf(RuleOutcome decision)
    {
        string outcome = decision.Outcome switch
        {
            DecisionOutcome.Reached => "Reached",
            DecisionOutcome.NotReached => "Not reached",
            _ => "Undetermined",
        };
        string rule = decision.Rule switch
        {
            DecisionRule.Compensatory => "the cut",
            DecisionRule.Conjunctive => "the minimums",
            _ => "the cut and the minimums",
        };
        return $"{outcome}, by {rule}.";
    }

    public static string Role(RaterRole role) => role == RaterRole.DirectReport ? "direct report" : role.ToString().ToLowerInvariant();

    /// <summary>"seldom (2 of 5)"; the word alone where there are but two, and "rated 2 of 5" where the scale has no words.</summary>
    public string Rating(int rating, RatingScale scale)
    {
        string number = $"{Whole(rating)} of {Whole(scale.Max)}";
        return scale.Anchors.Count == 0 ? $"rated {number}"
            : scale.Range == 1 ? scale.Anchors[rating - scale.Min]
            : $"{scale.Anchors[rating - scale.Min]} ({number})";
    }

    /// <summary>Who rated: "Panel 1 (interviewer)"; null when the sheet does not say.</summary>
    public static string? RatedBy(BenchmarkScore score) => (score.Rater, score.Role) switch
    {
        (string rater, RaterRole role) => $"{rater} ({Role(role)})",
        (string rater, null) => rater,
        (null, RaterRole role) => Role(role),
        _ => null,
    };
}
