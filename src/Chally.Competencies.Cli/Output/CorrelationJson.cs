using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of scores with a continuous criterion as JSON, in percent scores and units of the criterion.</summary>
internal static class CorrelationJson
{
    public static void Write(Utf8JsonWriter json, CorrelationReport report)
    {
        json.WriteStartObject();
        FigureJson.WriteEach(json, report.Study.Competencies, report.Study.Overall, correlation => WriteCorrelation(json, correlation));
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
        json.WriteString("adjustedOver", "p");
        FigureJson.WriteExpectancy(json, one.Expectancy, hasCriterion: true);
        FigureJson.Write(json, "yield", one.Yield, yield =>
        {
            json.WriteNumber("validity", yield.Validity);
            json.WriteNumber("selectionRate", yield.SelectionRate);
            json.WriteNumber("baseRate", yield.BaseRate);
            json.WriteNumber("successRate", yield.SuccessRate);
            json.WriteNumber("gain", yield.Gain);
            json.WriteNumber("meanCriterionZ", yield.MeanCriterionZ);
            JsonParts.WriteTexts(json, "cautions", yield.Notes.Cautions);
        });
        FigureJson.WriteMissing(json, one.Missing);
        JsonParts.WriteTexts(json, "cautions", one.Notes.Cautions);
        json.WriteEndObject();
    }
}
