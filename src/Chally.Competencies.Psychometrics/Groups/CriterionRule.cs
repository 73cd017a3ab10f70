using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring.Arithmetic;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics;

/// <summary>Puts the figures of one correlation together, and says of each that is not there why.</summary>
internal static class CriterionRule
{
    private const string WholeCorrelation = "has none at a correlation of 1 or -1: the sample does not tell how near to that the correlation is";

    private static readonly FigureNotes Described = new(
        "Pearson's correlation of score and criterion, -1 to 1, positive when higher scores go with more of the criterion; interval by Fisher's z, p " +
            "two-sided.",
        "Fisher 1921",
        ["The people are independent of one another.", "Scores and criterion are about bivariate normal."],
        ["A group that was selected by its scores shows a smaller correlation than all applicants would.", "A correlation does not say what causes what."]);

    private static readonly FigureNotes Expected = new(
        "Mean criterion and share of successful people, 0 to 1, in each fifth of the scores; people with equal scores are never parted.",
        "Lawshe, Bolda, Brune & Auclair 1958",
        ["The people to come are like the people of the study."],
        ["The figures are those of this sample, and of few people a fifth."]);

    /// <param name="id">What the scores are of.</param>
    /// <param name="scores">The scores, NaN where there is none.</param>
    /// <param name="criterion">The criterion, NaN where there is none.</param>
    /// <param name="options">The options.</param>
    /// <param name="whyNoCut">Why no cut may be considered on these scores; null when one may.</param>
    public static CriterionCorrelation Apply(
        string id, ReadOnlySpan<double> scores, ReadOnlySpan<double> criterion, CriterionOptions options, string? whyNoCut)
    {
        (double[] x, double[] y) = Pairs(scores, criterion);
        List<MissingFigure> missing = [];
        double? r = default(CrossProducts).With(x, y).Correlation;
        string? whyNoR = r is not null ? null
            : x.Length < 3 ? Text($"needs at least 3 people with a score and a criterion, but there are {x.Length}")
            : "needs scores and criteria that differ, but the one or the other are all equal";
        string? whyNoP = whyNoR ?? (Math.Abs(r!.Value) < 1 ? null : WholeCorrelation);
        ConfidenceInterval? interval = whyNoP is null && x.Length > 3 ? Fisher(r!.Value, x.Length, options.ConfidenceLevel) : null;
        bool hasInterval = interval is { HasWidth: true };
        string whyNoInterval = whyNoR
            ?? (x.Length > 3
                ? whyNoP ?? "would have no width so near to a correlation of 1 or -1"
                : Text($"needs at least 4 people, but there are {x.Length}"));
        ExpectancyTable? expectancy = x.Length > 0 ? ExpectancyRule.OfCriterion(x, y, options.SuccessFrom, Expected) : null;
        (TaylorRussell? yield, string? whyNoYield) = Yield(x, expectancy, r, options, whyNoR, whyNoCut);
        Add(nameof(CriterionCorrelation.R), whyNoR);
        Add(nameof(CriterionCorrelation.P), whyNoP);
        Add(nameof(CriterionCorrelation.Interval), hasInterval ? null : whyNoInterval);
        Add(nameof(CriterionCorrelation.Expectancy), expectancy is null ? "needs a person with a score and a criterion, but there is none" : null);
        Add(nameof(CriterionCorrelation.Yield), whyNoYield);
        return new CriterionCorrelation
        {
            Id = id,
            N = x.Length,
            Incomplete = scores.Length - x.Length,
            R = r,
            Interval = hasInterval ? interval : null,
            P = whyNoP is null ? P(r!.Value, Unexplained(x, y), x.Length) : null,
            Expectancy = expectancy,
            Yield = yield,
            Missing = [.. missing],
            Notes = x.Length < GroupContrast.SmallBelow
                ? Described.With(
                    Text($"{Have(x.Length)} a score and a criterion, fewer than {GroupContrast.SmallBelow}: every figure is unsure."))
                : Described,
        };

        void Add(string figure, string? reason)
        {
            if (reason is not null)
            {
                missing.Add(new MissingFigure(figure, reason));
            }
        }
    }

    private static ConfidenceInterval Fisher(double r, int n, double level)
    {
        double reach = Normal.InvCDF(0, 1, (1 + level) / 2) / Math.Sqrt(n - 3.0);
        double z = Math.Atanh(r);
        return new ConfidenceInterval(Math.Tanh(z - reach), Math.Tanh(z + reach), level);
    }

    private static PValue P(double r, double unexplained, int n) => PValue.Of(TailProbability.TwoSidedT(r * Math.Sqrt((n - 2) / unexplained), n - 2));

    /// <summary>1 − r² as ¼·Σ(u − v)²·Σ(u + v)² of the deviations u, v scaled to a length of 1: near r = ±1 the subtraction would lose its digits.</summary>
    private static double Unexplained(double[] x, double[] y)
    {
        (double meanX, double lengthX) = Length(x);
        (double meanY, double lengthY) = Length(y);
        double apart = 0;
        double together = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double u = (x[i] - meanX) / lengthX;
            double v = (y[i] - meanY) / lengthY;
            apart += (u - v) * (u - v);
            together += (u + v) * (u + v);
        }

        return apart * together / 4;

        static (double Mean, double Length) Length(double[] column)
        {
            double mean = column.Average();
            return (mean, Math.Sqrt(column.Sum(value => (value - mean) * (value - mean))));
        }
    }

    /// <summary>The yield of the proposed cut at the selection rate of these people and the base rate that is given, else theirs.</summary>
    private static (TaylorRussell? Yield, string? Reason) Yield(
        double[] scores, ExpectancyTable? expectancy, double? r, CriterionOptions options, string? whyNoR, string? whyNoCut)
    {
        if (options.ProposedCut is not double cut || (options.SuccessFrom is null && options.BaseRate is null))
        {
            return (null, "needs a proposed cut, and a base rate or from which criterion on a person is successful");
        }

        if (whyNoCut is not null || r is not double validity || (options.BaseRate ?? expectancy?.BaseRate) is not double baseRate)
        {
            return (null, whyNoCut ?? whyNoR);
        }

        double mark = ScoreBoundary.Round(cut);
        int selected = scores.Count(score => ScoreBoundary.Round(score) >= mark);
        return selected == 0 || selected == scores.Length ? (null, "needs a cut that selects some and not others, but it selects all or none")
            : baseRate is 0 or 1 ? (null, "needs people who are successful and others who are not, but all or none are")
            : (TaylorRussell.Of(validity, (double)selected / scores.Length, baseRate), null);
    }

    private static (double[] Scores, double[] Criterion) Pairs(ReadOnlySpan<double> scores, ReadOnlySpan<double> criterion)
    {
        List<double> x = [];
        List<double> y = [];
        for (int i = 0; i < scores.Length; i++)
        {
            Scores.RequireFinite(scores[i], i, nameof(scores));
            Scores.RequireFinite(criterion[i], i, nameof(criterion));
            if (!double.IsNaN(scores[i]) && !double.IsNaN(criterion[i]))
            {
                x.Add(scores[i]);
                y.Add(criterion[i]);
            }
        }

        return ([.. x], [.. y]);
    }

    private static string Have(int people) => Text($"{people} {(people == 1 ? "person has" : "people have")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
