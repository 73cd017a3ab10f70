using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Agreement of raters: tables for people, JSON for programs.</summary>
internal static class AgreementView
{
    private const string NoItem =
        "needs a person with at least two ratings of the item, and where peers, direct reports, customers or raters without a role are among the raters of such people, at least 5 raters of these";

    public static void Write(TextView view, Benchmark benchmark, BenchmarkAgreement agreement, ReliabilityOptions options, NormReliabilityReport? norms)
    {
        Dictionary<string, string> names = benchmark.Competencies.ToDictionary(entry => entry.Id, entry => entry.Name);
        (string Name, Agreement Agreement)[] all = [.. agreement.Competencies.Select(one => (names[one.Id], one)), ("Overall", agreement.Overall)];
        view.Title($"{benchmark.Title}: agreement of raters");
        view.Paragraph($"Intraclass correlations of scores in scale points; intervals at {FigureText.Number(100 * options.ConfidenceLevel, "0.##")} %.");
        view.Table(
            ["Score", Column.Number("People"), Column.Number("Ratings"), "Form", Column.Number("ICC"), Column.Number("Interval"), Column.Number("p")],
            all.SelectMany(one => one.Agreement.Intraclass.Select((form, i) => (string[])
            [
                i == 0 ? one.Name : string.Empty, i == 0 ? FigureText.Count(one.Agreement.People) : string.Empty, i == 0 ? FigureText.Count(one.Agreement.Ratings) : string.Empty,
                Label(form.Form), FigureText.Number(form.Value), FigureText.Interval(form.Interval), FigureText.P(form.P),
            ])));
        FigureText.WriteMissing(view, all.SelectMany(one => ShownMissing(one.Agreement).Select(figure => (one.Name, figure))));
        if (norms is not null)
        {
            NormReliabilityView.Write(view, benchmark, norms);
        }

        if (agreement.Overall.Severity.Count > 0)
        {
            view.Section("Severity of raters, overall (negative is severe, positive lenient, in scale points)");
            view.Table(
                ["Rater", Column.Number("People"), Column.Number("Severity")],
                agreement.Overall.Severity.Select(rater => (string[])[rater.Rater, FigureText.Count(rater.N), FigureText.Signed(rater.Severity, "0.0")]));
        }

        view.Section("Within-group agreement on items (r_wg, 0 to 1, mean over people with two or more ratings)");
        view.Table(
            [Column.Id("Item"), Column.Number("People"), Column.Number("r_wg"), Column.Number("Worse than chance")],
            agreement.Items.Select(item => (string[])[item.Id, FigureText.Count(item.People), FigureText.Number(item.MeanAgreement), FigureText.Count(item.ExceedingNull)]));
        if (agreement.Items.Any(item => item.MeanAgreement is null))
        {
            view.Note($"An item without a figure {NoItem}.");
        }

        view.List("Keep in mind:", all.SelectMany(one => one.Agreement.Notes.Cautions).Concat(agreement.Notes.Cautions).Distinct(StringComparer.Ordinal));
    }

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
        NormReliabilityView.WriteMember(json, norms);
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

    /// <summary>What is missing, with the names of forms as people know them; an interval stands for the F and p without which there is none.</summary>
    private static IEnumerable<MissingFigure> ShownMissing(Agreement agreement)
    {
        foreach (MissingFigure figure in agreement.Missing)
        {
            string[] parts = figure.Figure.Split('.');
            if (!Enum.TryParse(parts[0], out IntraclassForm form))
            {
                yield return figure;
            }
            else if (parts.Length == 1)
            {
                yield return figure with { Figure = Label(form) };
            }
            else if (parts[1] == nameof(IntraclassCorrelation.Interval))
            {
                bool hasF = agreement.Intraclass.First(one => one.Form == form).F is not null;
                yield return figure with { Figure = hasF ? $"interval of {Label(form)}" : $"F, p and interval of {Label(form)}" };
            }
        }
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
