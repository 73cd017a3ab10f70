using System.Text.Json;
using Chally.Competencies.Comparison;

namespace Chally.Competencies.Cli.Output;

/// <summary>How two roles differ.</summary>
internal static class BenchmarkContrastJson
{
    public static void WriteJson(Utf8JsonWriter json, BenchmarkContrast contrast)
    {
        json.WriteStartObject();
        json.WriteString("here", contrast.Here);
        json.WriteString("there", contrast.There);
        json.WriteStartArray("shared");
        foreach (SharedCompetency shared in contrast.Shared)
        {
            json.WriteStartObject();
            json.WriteString("id", shared.Id);
            json.WriteString("nameHere", shared.Here.Name);
            json.WriteString("nameThere", shared.There.Name);
            json.WriteNumber("weightHere", shared.Here.Weight);
            json.WriteNumber("weightThere", shared.There.Weight);
            WriteLevel(json, "requiredLevelHere", shared.Here.RequiredLevel);
            WriteLevel(json, "requiredLevelThere", shared.There.RequiredLevel);
            json.WriteBoolean("definitionDiffers", shared.DefinitionDiffers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteEntries(json, "onlyHere", contrast.OnlyHere);
        WriteEntries(json, "onlyThere", contrast.OnlyThere);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, string name, int? level)
    {
        if (level is int rank)
        {
            json.WriteNumber(name, rank);
        }
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, ValueList<BenchmarkCompetency> entries)
    {
        json.WriteStartArray(name);
        foreach (BenchmarkCompetency entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("name", entry.Name);
            json.WriteNumber("weight", entry.Weight);
            WriteLevel(json, "requiredLevel", entry.RequiredLevel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
