using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>What a person's scores in one job say about another.</summary>
internal static class BenchmarkEvidenceJson
{
    /// <summary>The member "otherRole" of an object, where there is another job.</summary>
    public static void WriteMember(Utf8JsonWriter json, BenchmarkEvidence? evidence)
    {
        if (evidence is null)
        {
            return;
        }

        json.WriteStartObject("otherRole");
        json.WriteString("benchmark", evidence.There);
        json.WriteNumber("scored", evidence.Scored);
        json.WriteNumber("needed", evidence.Needed);
        JsonParts.WriteNumber(json, "readiness", evidence.Readiness);
        WriteReason(json, "readinessReason", evidence.ReadinessReason);
        json.WriteStartArray("competencies");
        foreach (CompetencyEvidence competency in evidence.Competencies)
        {
            json.WriteStartObject();
            json.WriteString("id", competency.Id);
            json.WriteNumber("weight", competency.Weight);
            JsonParts.WriteNumber(json, "percent", competency.Percent);
            if (competency.Level is LevelScore level)
            {
                JsonParts.WriteNumber(json, "achievedLevel", level.Achieved);
                JsonParts.WriteNumber(json, "requiredLevel", level.Required);
                JsonParts.WriteNumber(json, "levelGap", level.Gap);
            }

            WriteReason(json, "reason", competency.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, string name, string? reason)
    {
        if (reason is not null)
        {
            json.WriteString(name, reason);
        }
    }
}
