using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>How two rows differ, and with a norm set how sure that is.</summary>
/// <param name="First">The scores that are subtracted.</param>
/// <param name="Second">The scores from which they are subtracted.</param>
/// <param name="Difference">The differences.</param>
/// <param name="Change">Their error of measurement; null without a norm set.</param>
internal sealed record DifferenceJson(BenchmarkScore First, BenchmarkScore Second, ScoreDifference Difference, ChangeReport? Change)
{
    private ValueList<ScoreFlag> Flags => Change?.Flags ?? Difference.Flags;

    public static DifferenceJson Of(BenchmarkScore first, BenchmarkScore second, NormSet? norms) =>
        new(first, second, ScoreDifference.Between(first, second), norms is null ? null : ChangeReport.Between(first, second, norms));

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject("difference");
        json.WriteString("first", Difference.First);
        json.WriteString("second", Difference.Second);
        JsonParts.WriteNumber(json, "overall", Difference.Overall);
        if (Difference.OverallReason is string reason)
        {
            json.WriteString("overallReason", reason);
        }

        json.WriteStartArray("competencies");
        for (int c = 0; c < Difference.Competencies.Count; c++)
        {
            CompetencyDifference competency = Difference.Competencies[c];
            json.WriteStartObject();
            json.WriteString("id", competency.Id);
            JsonParts.WriteNumber(json, "first", competency.First);
            JsonParts.WriteNumber(json, "second", competency.Second);
            JsonParts.WriteNumber(json, "difference", competency.Difference);
            if (Change is not null)
            {
                WriteChange(json, Change.Competencies[c]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (Change is not null)
        {
            json.WriteString("normSet", Change.NormSet);
            json.WriteStartObject("overallChange");
            WriteChange(json, Change.Overall);
            json.WriteEndObject();
        }

        JsonParts.WriteFlags(json, Flags);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ReliableChange change)
    {
        JsonParts.WriteNumber(json, "standardError", change.StandardError);
        JsonParts.WriteNumber(json, "reliableChangeIndex", change.Index);
        if (change.IsReliable is bool isReliable)
        {
            json.WriteBoolean("reliable", isReliable);
        }
        else
        {
            json.WriteNull("reliable");
        }
    }
}
