using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics;

/// <summary>Intraclass correlations with F, p and interval from mean squares (Shrout &amp; Fleiss 1979; McGraw &amp; Wong 1996).</summary>
internal static class IntraclassRule
{
    /// <summary>The share of its terms under which a divisor tells nothing: it is rounding, or makes a correlation beyond a million below 0.</summary>
    private const double RoundingShare = 1e-6;

    private static readonly FigureNotes OneWay = new(
        "Share of the variance of ratings that is due to the people rated, at most 1; negative ones are reported as they are.",
        "Shrout & Fleiss 1979; McGraw & Wong 1996",
        ["Each person's raters are drawn anew."],
        ["Differences in severity count as error."]);

    private static readonly FigureNotes Agreed = OneWay with
    {
        Assumptions = ["The same raters rated everyone and stand for others like them."],
        Cautions = ["Differences in severity count as error; the interval is approximate, with Satterthwaite's degrees of freedom."],
    };

    private static readonly FigureNotes Consistent = OneWay with
    {
        Assumptions = ["The same raters rated everyone, and no others matter."],
        Cautions = ["Differences in severity do not count: raters may be consistent and far apart."],
    };

    /// <summary>ICC(1) alone, for one rating or for the mean of k₀.</summary>
    public static IntraclassCorrelation Single(RatingVariance variance, int people, int ratings, double raters, double level) =>
        OneWayForm(IntraclassForm.OneWaySingle, variance, people, ratings - people, raters, level);

    /// <summary>All six forms.</summary>
    public static ValueList<IntraclassCorrelation> Six(RatingVariance variance, int people, int raters, double level)
    {
        double oneWay = people * (raters - 1.0);
        double twoWay = (people - 1.0) * (raters - 1);
        return
        [
            OneWayForm(IntraclassForm.OneWaySingle, variance, people, oneWay, raters, level),
            AgreementForm(IntraclassForm.AgreementSingle, variance, people, raters, level),
            ConsistencyForm(IntraclassForm.ConsistencySingle, variance, people, twoWay, raters, level),
            OneWayForm(IntraclassForm.OneWayAverage, variance, people, oneWay, raters, level),
            AgreementForm(IntraclassForm.AgreementAverage, variance, people, raters, level),
            ConsistencyForm(IntraclassForm.ConsistencyAverage, variance, people, twoWay, raters, level),
        ];
    }

    /// <summary>
    /// The forms that are numbers: where people do not differ at all the means of k have none, and an interval may have no limit or no width.
    /// </summary>
    public static (ValueList<IntraclassCorrelation> Forms, ValueList<MissingFigure> Missing) Finite(ValueList<IntraclassCorrelation> forms)
    {
        List<IntraclassCorrelation> finite = [];
        List<MissingFigure> missing = [];
        foreach (IntraclassCorrelation form in forms)
        {
            if (!double.IsFinite(form.Value))
            {
                missing.Add(new MissingFigure(form.Form.ToString(), "needs people who differ more than error alone makes them, but they do not"));
                continue;
            }

            string? whyNoF = form.F is not null ? null
                : form.Form is IntraclassForm.OneWaySingle or IntraclassForm.OneWayAverage
                    ? "needs ratings of a person that differ, but the raters agree wholly"
                : "needs ratings that differ by more than the severity of the raters, but they do not";
            if (whyNoF is not null)
            {
                missing.Add(new MissingFigure($"{form.Form}.{nameof(form.F)}", whyNoF));
                missing.Add(new MissingFigure($"{form.Form}.{nameof(form.P)}", whyNoF));
            }

            string? whyNoInterval = whyNoF
                ?? (form.Interval is not { } interval ? "has no finite limits"
                : interval.HasWidth ? null
                : ScoreBoundary.Round(form.Value) >= 1
                    ? "would have no width: the raters agree all but wholly, and the sample does not tell how far others would"
                : "would have no width: the people rated do not differ, and the sample does not tell how far others would");
            if (whyNoInterval is not null)
            {
                missing.Add(new MissingFigure($"{form.Form}.{nameof(form.Interval)}", whyNoInterval));
            }

            finite.Add(form with { Reason = whyNoF, Interval = whyNoInterval is null ? form.Interval : null });
        }

        return ([.. finite], [.. missing]);
    }

    private static IntraclassCorrelation OneWayForm(
        IntraclassForm form, RatingVariance variance, int people, double freedom, double raters, double level) =>
        Form(form, variance.BetweenPeople, variance.WithinPeople, people, freedom, raters, level, OneWay);

    private static IntraclassCorrelation ConsistencyForm(
        IntraclassForm form, RatingVariance variance, int people, double freedom, double raters, double level) =>
        Form(form, variance.BetweenPeople, variance.Residual!.Value, people, freedom, raters, level, Consistent);

    /// <summary>(MSB − MSW)/(MSB + (k − 1)MSW), or (MSB − MSW)/MSB for the mean of k; limits with F over and times its quantiles.</summary>
    private static IntraclassCorrelation Form(
        IntraclassForm form, double between, double error, int people, double freedom, double raters, double level, FigureNotes notes)
    {
        bool isSingle = form is IntraclassForm.OneWaySingle or IntraclassForm.ConsistencySingle;
        double value = isSingle ? (between - error) / (between + ((raters - 1) * error)) : (between - error) / between;
        double first = people - 1.0;
        if (error <= 0)
        {
            return new IntraclassCorrelation(form, value, null, first, freedom, null, null, raters, notes);
        }

        double f = between / error;
        double tail = (1 - level) / 2;
        double low = f / FDistribution.UpperQuantile(tail, first, freedom);
        double high = f * FDistribution.UpperQuantile(tail, freedom, first);
        ConfidenceInterval? interval = isSingle
            ? ConfidenceInterval.WhereFinite((low - 1) / (low + raters - 1), (high - 1) / (high + raters - 1), level)
            : ConfidenceInterval.WhereFinite(1 - (1 / low), 1 - (1 / high), level);
        return new IntraclassCorrelation(
            form, value, f, first, freedom, PValue.Of(TailProbability.UpperF(f, first, freedom)), interval, raters, notes);
    }

    /// <summary>k·ρ/(1 + (k − 1)ρ) (Spearman 1910; Brown 1910); without end from −1/(k − 1) down.</summary>
    private static double Lengthened(double single, double k) =>
        1 + ((k - 1) * single) > 0 ? k * single / (1 + ((k - 1) * single)) : double.NegativeInfinity;

    /// <summary>(MSB − MSE)/(MSB + (k − 1)MSE + k(MSJ − MSE)/n), and k over that by Spearman and Brown for the mean of k.</summary>
    private static IntraclassCorrelation AgreementForm(IntraclassForm form, RatingVariance variance, int people, int raters, double level)
    {
        double n = people;
        double k = raters;
        double between = variance.BetweenPeople;
        double judges = variance.BetweenRaters!.Value;
        double error = variance.Residual!.Value;
        double single = (between - error) / (between + ((k - 1) * error) + (k * (judges - error) / n));
        bool isSingle = form == IntraclassForm.AgreementSingle;

        // Where people differ less than error alone makes them, the divisor for the mean of k may be 0 or less, and tells nothing.
        double divisor = between + ((judges - error) / n);
        bool tells = divisor > RoundingShare * (between + ((judges + error) / n));
        double value = isSingle ? single : tells ? (between - error) / divisor : double.NegativeInfinity;
        double first = n - 1;
        double second = (n - 1) * (k - 1);
        if (error <= 0)
        {
            return new IntraclassCorrelation(form, value, null, first, second, null, null, raters, Agreed);
        }

        // Satterthwaite's degrees of freedom of the error of agreement.
        double a = k * single * (judges / error);
        double b = (n * (1 + ((k - 1) * single))) - (k * single);
        double freedom = second * (a + b) * (a + b) / (((n - 1) * a * a) + (b * b));
        double tail = (1 - level) / 2;
        double upper = FDistribution.UpperQuantile(tail, first, freedom);
        double lower = FDistribution.UpperQuantile(tail, freedom, first);
        double spread = (k * judges) + (((k * n) - k - n) * error);
        double low = n * (between - (upper * error)) / ((upper * spread) + (n * between));
        double high = n * ((lower * between) - error) / (spread + (n * lower * between));
        ConfidenceInterval? interval = isSingle
            ? ConfidenceInterval.WhereFinite(low, high, level)
            : ConfidenceInterval.WhereFinite(Lengthened(low, k), Lengthened(high, k), level);
        double f = between / error;
        return new IntraclassCorrelation(form, value, f, first, second, PValue.Of(TailProbability.UpperF(f, first, second)), interval, raters, Agreed);
    }
}
