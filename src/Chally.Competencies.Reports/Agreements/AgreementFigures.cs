using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;
using FormColumn = Chally.Competencies.Reports.Documents.FigureColumn<(
    Chally.Competencies.Psychometrics.Agreement Of,
    Chally.Competencies.Psychometrics.IntraclassCorrelation Form)>;
using ItemColumn = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.ItemAgreement>;
using RaterColumn = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.RaterSeverity>;

namespace Chally.Competencies.Reports.Agreements;

/// <summary>The figures of an agreement of raters, each described once.</summary>
internal static class AgreementFigures
{
    public static IReadOnlyList<FigureOf<(Agreement Of, IntraclassCorrelation Form)>> OfForm { get; } =
    [
        new(nameof(Agreement.People), "number of people", FormColumn.Count("People", one => one.Of.People), FormColumn.Count("Ratings", one => one.Of.Ratings)),
        new(nameof(IntraclassCorrelation.Value), "intraclass correlation", FormColumn.Word("Form", one => Label(one.Form.Form)),
            FormColumn.Decimals("ICC", 2, one => one.Form.Value)),
        new(nameof(IntraclassCorrelation.Interval), "interval", FormColumn.Interval(one => one.Form.Interval)),
        new(nameof(IntraclassCorrelation.F), "F", FormColumn.Decimals("F", 2, one => one.Form.F)),
        new(nameof(IntraclassCorrelation.P), "p", FormColumn.P("p", one => one.Form.P)),
    ];

    public static IReadOnlyList<FigureOf<RaterSeverity>> OfRater { get; } =
    [
        new(nameof(RaterSeverity.N), "number of people", RaterColumn.Count("People", one => one.N)),
        new(nameof(RaterSeverity.Severity), "severity", RaterColumn.Signed("Severity", one => one.Severity, "0.0")),
    ];

    public static IReadOnlyList<FigureOf<ItemAgreement>> OfItem { get; } =
    [
        new(nameof(ItemAgreement.People), "number of people", ItemColumn.Count("People", one => one.People)),
        new(nameof(ItemAgreement.MeanAgreement), "within-group agreement", ItemColumn.Decimals("r_wg", 2, one => one.MeanAgreement)),
        new(nameof(ItemAgreement.ExceedingNull), "people worse than chance", ItemColumn.Count("Worse than chance", one => one.ExceedingNull)),
    ];

    /// <summary>What an agreement calls missing: whole figures, the forms, and parts of a form.</summary>
    public static IReadOnlyList<FigureOf<Agreement>> All { get; } =
    [
        new(nameof(Agreement.Intraclass), "intraclass correlations"),
        new($"{nameof(Agreement.Intraclass)}.TwoWay", "two-way intraclass correlations"),
        new(nameof(Agreement.Variance), "mean squares"),
        new(nameof(Agreement.Severity), "severity of raters"),
        .. Enum.GetValues<IntraclassForm>().SelectMany(form => new FigureOf<Agreement>[]
        {
            new(form.ToString(), Label(form)),
            new($"{form}.{nameof(IntraclassCorrelation.F)}", $"F of {Label(form)}"),
            new($"{form}.{nameof(IntraclassCorrelation.P)}", $"p of {Label(form)}"),
            new($"{form}.{nameof(IntraclassCorrelation.Interval)}", $"interval of {Label(form)}"),
        }),
    ];

    /// <summary>The name of a form by Shrout and Fleiss (1979).</summary>
    private static string Label(IntraclassForm form) => form switch
    {
        IntraclassForm.OneWaySingle => "ICC(1,1)",
        IntraclassForm.AgreementSingle => "ICC(2,1)",
        IntraclassForm.ConsistencySingle => "ICC(3,1)",
        IntraclassForm.OneWayAverage => "ICC(1,k)",
        IntraclassForm.AgreementAverage => "ICC(2,k)",
        _ => "ICC(3,k)",
    };
}
