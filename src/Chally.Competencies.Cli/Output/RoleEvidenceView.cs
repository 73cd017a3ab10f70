using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>What a person's scores in one role say about another.</summary>
internal static class RoleEvidenceView
{
    public static void Write(TextView view, RoleEvidence evidence, Benchmark there)
    {
        view.Section(string.Create(
            CultureInfo.InvariantCulture, $"For {there.Title}: evidence for {evidence.Scored} of {evidence.Needed} competencies"));
        bool hasLevels = evidence.Competencies.Any(competency => competency.Level is not null);
        view.Table(
            ["Competency", Column.Number("Weight"), Column.Number("Points"), .. hasLevels ? ["Level"] : Array.Empty<Column>(), "Why not"],
            evidence.Competencies.Select(competency => (string[])
            [
                competency.Name,
                competency.Weight.ToString(CultureInfo.InvariantCulture),
                TextView.Points(competency.Percent),
                .. hasLevels ? [ScoreView.Level(competency.Level)] : Array.Empty<string>(),
                competency.Reason ?? string.Empty,
            ]));
        view.Paragraph(evidence.Readiness is double readiness
            ? $"Readiness {TextView.Points(readiness)} of 100 scale points, under the weights of this role."
            : $"No readiness figure: {evidence.ReadinessReason}");
    }

    /// <summary>The member "otherRole" of an object, where there is another role.</summary>
    public static void WriteMember(Utf8JsonWriter json, RoleEvidence? evidence)
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
