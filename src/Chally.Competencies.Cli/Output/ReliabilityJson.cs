using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Reliability: tables for people, JSON for programs.</summary>
internal static class ReliabilityJson
{
    public static void WriteJson(Utf8JsonWriter json, BenchmarkReliability reliability, ReliabilityOptions options, NormReliability? norms)
    {
        json.WriteStartObject();
        json.WriteStartArray("competencies");
        foreach (Reliability one in reliability.Competencies)
        {
            WriteCompetency(json, one);
        }

        json.WriteEndArray();
        json.WriteStartObject("overall");
        JsonParts.WriteNumber(json, "reliability", reliability.Overall?.Value);
        FigureJson.WriteMissing(json, reliability.Missing.Select(figure => figure with { Figure = "reliability" }));
        json.WriteEndObject();
        json.WriteString("benchmark", reliability.Benchmark);
        json.WriteNumber("confidenceLevel", options.ConfidenceLevel);
        FigureJson.WriteIntercorrelations(json, reliability.Intercorrelations);
        JsonParts.WriteTexts(json, "cautions", reliability.Notes.Cautions);
        NormReliabilityJson.WriteMember(json, norms);
        json.WriteEndObject();
    }

    private static void WriteCompetency(Utf8JsonWriter json, Reliability one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteNumber("n", one.N);
        JsonParts.WriteNumber(json, "alpha", one.Alpha);
        FigureJson.WriteInterval(json, "alphaInterval", one.AlphaInterval);
        JsonParts.WriteNumber(json, "sem", one.Sem);
        JsonParts.WriteNumber(json, "omega", one.Omega);
        json.WriteStartArray("items");
        foreach (ItemReliability item in one.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            JsonParts.WriteNumber(json, "itemRest", item.ItemRest);
            JsonParts.WriteNumber(json, "alphaIfDeleted", item.AlphaIfDeleted);
            JsonParts.WriteNumber(json, "mean", item.Mean);
            JsonParts.WriteNumber(json, "sd", item.Sd);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("incomplete", one.Incomplete);
        JsonParts.WriteNumber(json, "reliability", one.Value);
        json.WriteBoolean("weighted", one.IsWeighted);
        FigureJson.WriteMissing(json, MissingOf(one).Select(figure => figure.Figure == nameof(one.Value) ? figure with { Figure = "reliability" } : figure));
        JsonParts.WriteTexts(json, "cautions", one.Notes.Cautions);
        json.WriteEndObject();
    }

    /// <summary>What is missing, that of items with it.</summary>
    private static IEnumerable<MissingFigure> MissingOf(Reliability one)
    {
        foreach (MissingFigure figure in one.Missing)
        {
            yield return figure;
        }

        bool isTold = one.Missing.All(figure => figure.Figure != "Items.ItemRest");
        foreach (ItemReliability item in one.Items)
        {
            if (isTold && item.ItemRest is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.ItemRest)}", "needs variance of the item and of the sum of the others");
            }

            if (isTold && item.AlphaIfDeleted is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.AlphaIfDeleted)}", "needs at least two other items, and variance of their sum");
            }
        }
    }
}
