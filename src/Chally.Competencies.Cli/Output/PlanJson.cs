using System.Text.Json;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Development plans.</summary>
internal static class PlanJson
{
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<(BenchmarkScore Score, DevelopmentPlan Plan)> plans, ScoredNorms? norms = null)
    {
        json.WriteStartArray();
        foreach ((BenchmarkScore score, DevelopmentPlan plan) in plans)
        {
            WriteJson(json, score, plan, norms?.Compare(score));
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, BenchmarkScore score, DevelopmentPlan plan, NormComparison? norms)
    {
        json.WriteStartObject();
        PersonLabel.WriteJson(json, score);
        json.WriteString("benchmark", plan.Benchmark);
        json.WriteStartArray("steps");
        foreach (DevelopmentStep step in plan.Steps)
        {
            json.WriteStartObject();
            json.WriteString("competency", step.Competency);
            json.WriteString("name", step.Name);
            JsonParts.WriteNumber(json, "percent", step.Percent);
            json.WriteNumber("gap", step.Gap);
            json.WriteString("gapUnit", step.GapUnit == GapUnit.Levels ? "levels" : "scalePoints");
            json.WriteNumber("weight", step.Weight);
            json.WriteNumber("need", step.Need);
            JsonParts.WriteElements(json, "practice", step.Practice, item => (item.Id, item.Text, item.Caution));
            JsonParts.WriteElements(json, "leave", step.Leave, item => (item.Id, item.Text, item.Caution));
            JsonParts.WriteElements(json, "mindsetTips", step.Tips, tip => (tip.Id, tip.Text, tip.Caution));
            JsonParts.WriteElements(json, "successTactics", step.Tactics, tactic => (tactic.Id, tactic.Text, tactic.Caution));
            if (step.Caution is string caution)
            {
                json.WriteString("caution", caution);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("furtherSteps", plan.FurtherSteps);
        json.WriteStartArray("unknown");
        foreach (UnknownNeed unknown in plan.Unknown)
        {
            json.WriteStartObject();
            json.WriteString("competency", unknown.Competency);
            json.WriteString("name", unknown.Name);
            json.WriteString("reason", unknown.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        NormJson.WriteMember(json, norms);
        json.WriteEndObject();
    }
}
