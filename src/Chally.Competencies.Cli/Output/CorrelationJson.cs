using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of scores with a continuous criterion as JSON, in percent scores and units of the criterion.</summary>
internal static class CorrelationJson
{
    public static void Write(Utf8JsonWriter json, CorrelationReport report)
    {
        json.WriteStartObject();
        json.WriteStartArray("competencies");
        foreach (CriterionCorrelation correlation in report.Study.Competencies)
        {
            WriteCorrelation(json, correlation);
        }

        json.WriteEndArray();
        json.WritePropertyName("overall");
        if (report.Study.Overall is CriterionCorrelation overall)
        {
            WriteCorrelation(json, overall);
        }
        else
        {
            json.WriteNullValue();
        }

        JsonParts.WriteTexts(json, "warnings", report.Warnings);
        json.WriteString("benchmark", report.Benchmark.Id);
        json.WriteNumber("confidenceLevel", report.Options.ConfidenceLevel);
        JsonParts.WriteNumber(json, "successFrom", report.Options.SuccessFrom);
        JsonParts.WriteNumber(json, "baseRate", report.Options.BaseRate);
        JsonParts.WriteNumber(json, "cut", report.Options.ProposedCut);
        json.WriteNumber("withoutCriterion", report.WithoutCriterion);
        json.WriteNumber("withoutRatings", report.WithoutRatings);
        FigureJson.WriteIntercorrelations(json, report.Study.Intercorrelations);
        json.WriteEndObject();
    }

    private static void WriteCorrelation(Utf8JsonWriter json, CriterionCorrelation one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteNumber("n", one.N);
        json.WriteNumber("incomplete", one.Incomplete);
        JsonParts.WriteNumber(json, "r", one.R);
        FigureJson.WriteInterval(json, "interval", one.Interval);
        FigureJson.WriteP(json, "p", one.P);
        FigureJson.WriteP(json, "pHolm", one.PHolm);
        WriteExpectancy(json, one.Expectancy);
        if (one.Yield is TaylorRussell yield)
        {
            json.WriteStartObject("yield");
            json.WriteNumber("validity", yield.Validity);
            json.WriteNumber("selectionRate", yield.SelectionRate);
            json.WriteNumber("baseRate", yield.BaseRate);
            json.WriteNumber("successRate", yield.SuccessRate);
            json.WriteNumber("gain", yield.Gain);
            json.WriteNumber("meanCriterionZ", yield.MeanCriterionZ);
            JsonParts.WriteTexts(json, "cautions", yield.Notes.Cautions);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("yield");
        }

        FigureJson.WriteMissing(json, one.Missing);
        JsonParts.WriteTexts(json, "cautions", one.Notes.Cautions);
        json.WriteEndObject();
    }

    private static void WriteExpectancy(Utf8JsonWriter json, ExpectancyTable? table)
    {
        if (table is null)
        {
            json.WriteNull("expectancy");
            return;
        }

        json.WriteStartArray("expectancy");
        foreach (ExpectancyRow row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("quintile", row.Quintile);
            JsonParts.WriteNumber(json, "lowest", row.Lowest);
            JsonParts.WriteNumber(json, "highest", row.Highest);
            json.WriteNumber("n", row.N);
            json.WriteNumber("populationShare", row.PopulationShare);
            JsonParts.WriteNumber(json, "meanCriterion", row.MeanCriterion);
            JsonParts.WriteNumber(json, "successRate", row.SuccessRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
