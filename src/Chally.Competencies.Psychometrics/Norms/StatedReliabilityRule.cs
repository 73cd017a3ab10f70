using System.Globalization;
using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>Puts the reliability that a norm set states beside that of a sample, and compares only what is of one kind.</summary>
internal static class StatedReliabilityRule
{
    private const string Alpha = "alpha";
    private const string WeightedScore = "reliability of the weighted score";
    private const string Composite = "composite of alphas";
    private const string NoErrorOfRaters = "stands with the reliability of items, not with the agreement of raters";

    /// <param name="sample">The reliability of the items of a competency.</param>
    /// <param name="table">The norm set's table; null when it has none.</param>
    /// <param name="points">Scale points of 100 in one point of the rating scale.</param>
    public static StatedReliability OfItems(Reliability sample, NormTable? table, double points)
    {
        bool isAlpha = table?.Reliability?.Kind.Equals(Alpha, StringComparison.OrdinalIgnoreCase) == true;
        double? sem = sample.Sem * points;
        List<MissingFigure> missing = [];
        ConfidenceInterval? interval = sample.IsWeighted ? null : sample.AlphaInterval;
        string? whyNoInterval = interval is not null ? null
            : sample.IsWeighted && sample.Value is not null ? "has none for the reliability of a weighted score"
            : ReasonOf(sample.Missing, nameof(Reliability.AlphaInterval));
        Note(missing, nameof(StatedReliability.Sample), sample.Value is null ? ReasonOf(sample.Missing, nameof(Reliability.Value)) : null);
        Note(missing, nameof(StatedReliability.SampleInterval), whyNoInterval);
        Note(missing, nameof(StatedReliability.SampleSem), sem is null ? ReasonOf(sample.Missing, nameof(Reliability.Sem)) : null);
        return Beside(sample.Id, table, sample.IsWeighted ? WeightedScore : Alpha, sample.Value, interval, isAlpha, missing) with { SampleSem = sem };
    }

    /// <summary>The composite has no interval, so what is stated stands beside it and is not compared.</summary>
    public static StatedReliability OfComposite(BenchmarkReliability sample, NormTable? table)
    {
        string? whyNone = sample.Overall is null ? ReasonOf(sample.Missing, nameof(BenchmarkReliability.Overall)) : null;
        List<MissingFigure> missing = [];
        Note(missing, nameof(StatedReliability.Sample), whyNone);
        Note(missing, nameof(StatedReliability.SampleInterval), whyNone ?? "has none for the reliability of a composite");
        Note(missing, nameof(StatedReliability.SampleSem), whyNone ?? "has none for the reliability of a composite");
        return Beside("overall", table, Composite, sample.Overall?.Value, null, table?.Reliability?.CoversItemsOnly == true, missing);
    }

    public static StatedReliability OfRaters(Agreement sample, NormTable? table)
    {
        ScoreReliability? stated = table?.Reliability;
        IntraclassForm? form = stated is null ? null : FormOf(stated.Kind);
        IntraclassCorrelation? own = sample.Intraclass.FirstOrDefault(one => one.Form == form);
        string? whyNone = own is not null ? null
            : form is null ? "needs a norm set that states an intraclass correlation, such as ICC(1,k)"
            : sample.Missing.FirstOrDefault(figure => figure.Figure.StartsWith(nameof(Agreement.Intraclass), StringComparison.Ordinal))?.Reason
                ?? $"needs the same raters throughout for {stated!.Kind}";
        List<MissingFigure> missing = [];
        Note(missing, nameof(StatedReliability.Sample), whyNone);
        Note(missing, nameof(StatedReliability.SampleInterval),
            whyNone ?? (own!.Interval is null ? ReasonOf(sample.Missing, $"{own.Form}.{nameof(own.Interval)}") : null));
        missing.Add(new MissingFigure(nameof(StatedReliability.SampleSem), NoErrorOfRaters));
        StatedReliability beside = Beside(sample.Id, table, form is null ? null : stated!.Kind, own?.Value, own?.Interval, form is not null, missing);
        string? caution = stated is null ? null
            : stated.CoversItemsOnly
                ? $"The norm set states {stated.Kind}: it covers the sampling of items, and not the disagreement of raters that is shown here."
            : form is null ? $"The norm set states '{stated.Kind}': from its name nobody can tell whether it covers the disagreement of raters."
            : form >= IntraclassForm.OneWayAverage && own is not null
                ? Text($"{stated.Kind} is of the mean of {own.Raters:0.##} ratings a person here; of how many it is in the norm set is not stated.")
            : null;
        return caution is null ? beside : beside with { Cautions = [caution, .. beside.Cautions] };
    }

    private static StatedReliability Beside(
        string id, NormTable? table, string? kind, double? sample, ConfidenceInterval? interval, bool isOneKind, List<MissingFigure> missing)
    {
        ScoreReliability? stated = table?.Reliability;
        double? sem = table?.Sem;
        string? whyNoneStated = table is null ? NormedStudyRule.NoTable : stated is null ? "the norm set states none for this score" : null;
        Note(missing, nameof(StatedReliability.Stated), whyNoneStated);
        Note(missing, nameof(StatedReliability.StatedSem), sem is not null ? null
            : whyNoneStated ?? (stated!.IsOne ? "needs a reliability below 1" : "needs scores that differ, but those of the norm set are all equal"));
        bool? isWithin = stated is not null && isOneKind && interval is not null ? Holds(interval, stated.Value) : null;
        Note(missing, nameof(StatedReliability.WithinInterval), isWithin is not null ? null
            : whyNoneStated ?? (!isOneKind
                ? $"needs two coefficients of one kind, but the norm set states {stated!.Kind}"
                : "needs an interval of the sample's coefficient"));
        List<string> cautions = [];
        if (stated is not null && !isOneKind && kind is not null)
        {
            cautions.Add($"The norm set states {stated.Kind}, and the sample has {kind}: they cover different error and are not compared.");
        }

        if (isWithin == false)
        {
            cautions.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The norm set states {stated!.Kind} {stated.Value:0.00}, outside the {100 * interval!.Level:0.##} % interval of this sample, " +
                    $"{interval.Lower:0.00} to {interval.Upper:0.00}: its standard errors may not hold for people like these."));
        }

        return new StatedReliability
        {
            Id = id,
            Stated = stated,
            StatedSem = sem,
            SampleKind = kind,
            Sample = sample,
            SampleInterval = interval,
            WithinInterval = isWithin,
            Missing = [.. missing],
            Cautions = [.. cautions],
        };
    }

    /// <summary>The form that a kind names, by Shrout and Fleiss (1979) or by McGraw and Wong (1996); null for any other kind.</summary>
    public static IntraclassForm? FormOf(string kind) => kind.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant() switch
    {
        "ICC(1,1)" or "ICC(1)" => IntraclassForm.OneWaySingle,
        "ICC(2,1)" or "ICC(A,1)" => IntraclassForm.AgreementSingle,
        "ICC(3,1)" or "ICC(C,1)" => IntraclassForm.ConsistencySingle,
        "ICC(1,K)" or "ICC(K)" => IntraclassForm.OneWayAverage,
        "ICC(2,K)" or "ICC(A,K)" => IntraclassForm.AgreementAverage,
        "ICC(3,K)" or "ICC(C,K)" => IntraclassForm.ConsistencyAverage,
        _ => null,
    };

    private static bool Holds(ConfidenceInterval interval, double coefficient)
    {
        double rounded = ScoreBoundary.Round(coefficient);
        return rounded >= ScoreBoundary.Round(interval.Lower) && rounded <= ScoreBoundary.Round(interval.Upper);
    }

    private static string ReasonOf(ValueList<MissingFigure> missing, string figure) =>
        missing.FirstOrDefault(one => one.Figure == figure)?.Reason ?? "the sample has none";

    private static void Note(List<MissingFigure> missing, string figure, string? reason)
    {
        if (reason is not null)
        {
            missing.Add(new MissingFigure(figure, reason));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
