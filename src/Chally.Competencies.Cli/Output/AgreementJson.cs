using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Agreement of raters: tables for people, JSON for programs.</summary>
internal static class AgreementJson
{
    private const string NoItem =
        "needs a person with at least two ratings of the item, and where peers, direct reports, customers or raters without a role are among the raters of such people, at least 5 raters of these";

    public static void WriteJson(Utf8JsonWriter json, BenchmarkAgreement agreement, ReliabilityOptions options, NormReliability? norms)
    {
        json.WriteStartObject();
        json.WriteStartArray("competencies");
        foreach (Agreement one in agreement.Competencies)
        {
            WriteAgreement(json, one);
        }

        json.WriteEndArray();
        json.WritePropertyName("overall");
        WriteAgreement(json, agreement.Overall);
        json.WriteStartArray("items");
        foreach (ItemAgreement item in agreement.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteNumber("people", item.People);
            JsonParts.WriteNumber(json, "withinGroupAgreement", item.MeanAgreement);
            json.WriteNumber("exceedingNull", item.ExceedingNull);
            if (item.MeanAgreement is null)
            {
                json.WriteString("reason", NoItem);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("benchmark", agreement.Benchmark);
        json.WriteNumber("confidenceLevel", options.ConfidenceLevel);
        JsonParts.WriteTexts(json, "cautions", agreement.Notes.Cautions);
        NormReliabilityJson.WriteMember(json, norms);
        json.WriteEndObject();
    }

    private static void WriteAgreement(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteStartObject();
        json.WriteString("id", agreement.Id);
        json.WriteNumber("people", agreement.People);
        json.WriteNumber("ratings", agreement.Ratings);
        JsonParts.WriteNumber(json, "raters", agreement.Raters);
        json.WriteStartArray("intraclass");
        foreach (IntraclassCorrelation form in agreement.Intraclass)
        {
            json.WriteStartObject();
            json.WriteString("form", JsonNamingPolicy.CamelCase.ConvertName(form.Form.ToString()));
            json.WriteString("label", Label(form.Form));
            json.WriteNumber("icc", form.Value);
            JsonParts.WriteNumber(json, "f", form.F);
            json.WriteNumber("degreesOfFreedom1", form.DegreesOfFreedom1);
            json.WriteNumber("degreesOfFreedom2", form.DegreesOfFreedom2);
            FigureJson.WriteP(json, "p", form.P);
            FigureJson.WriteInterval(json, "interval", form.Interval);
            json.WriteNumber("ratingsAPerson", form.Raters);
            if (form.F is null)
            {
                json.WriteString("reason", agreement.Missing.First(figure => figure.Figure == $"{form.Form}.{nameof(form.F)}").Reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("severity");
        foreach (RaterSeverity rater in agreement.Severity)
        {
            json.WriteStartObject();
            json.WriteString("rater", rater.Rater);
            json.WriteNumber("n", rater.N);
            json.WriteNumber("severity", rater.Severity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FigureJson.WriteMissing(json, agreement.Missing);
        JsonParts.WriteTexts(json, "cautions", agreement.Notes.Cautions);
        json.WriteEndObject();
    }

    /// <summary>The name of the form by Shrout and Fleiss (1979).</summary>
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
