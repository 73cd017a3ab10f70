using System.Text.Json;

namespace Chally.Competencies.Cli.Output;

/// <summary>A benchmark's content: high against low, tips, tactics, levels, facts and cautions.</summary>
internal static class BenchmarkJson
{
    public static void WriteJson(Utf8JsonWriter json, Benchmark benchmark)
    {
        json.WriteStartObject();
        json.WriteString("id", benchmark.Id);
        json.WriteString("title", benchmark.Title);
        json.WriteString("description", benchmark.Description.Text);
        json.WriteString("contentVersion", benchmark.ContentVersion);
        json.WriteStartObject("ratingScale");
        json.WriteNumber("min", benchmark.RatingScale.Min);
        json.WriteNumber("max", benchmark.RatingScale.Max);
        JsonParts.WriteTexts(json, "anchors", benchmark.RatingScale.Anchors);
        json.WriteEndObject();
        json.WriteStartArray("competencies");
        foreach (BenchmarkCompetency entry in benchmark.Competencies)
        {
            WriteJson(json, entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (BenchmarkFact fact in benchmark.Facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            json.WriteString("label", fact.Label);
            json.WriteString("text", fact.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonParts.WriteTexts(json, "notPublished", benchmark.NotPublished);
        json.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter json, BenchmarkCompetency entry)
    {
        Competency competency = entry.Competency;
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("name", entry.Name);
        json.WriteString("nameStatus", entry.NameStatus == NameStatus.Inferred ? "inferred" : "published");
        json.WriteString("definition", entry.Definition?.Text);
        json.WriteNumber("weight", entry.Weight);
        if (entry.RequiredLevel is int level)
        {
            json.WriteNumber("requiredLevel", level);
        }

        JsonParts.WriteElements(json, "high", competency.IndicatorsOf(Pole.High), indicator => (indicator.Id, indicator.Text, indicator.Caution));
        JsonParts.WriteElements(json, "low", competency.IndicatorsOf(Pole.Low), indicator => (indicator.Id, indicator.Text, indicator.Caution));
        JsonParts.WriteElements(json, "mindsetTips", competency.MindsetTips, tip => (tip.Id, tip.Text, tip.Caution));
        JsonParts.WriteElements(json, "successTactics", competency.SuccessTactics, tactic => (tactic.Id, tactic.Text, tactic.Caution));
        json.WriteStartArray("levels");
        foreach (ProficiencyLevel step in competency.Levels)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", step.Rank);
            json.WriteString("name", step.Name);
            JsonParts.WriteElements(json, "behaviors", step.Behaviors, behavior => (behavior.Id, behavior.Text, null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonParts.WriteTexts(json, "notPublished", [.. competency.NotPublished, .. entry.NotPublished]);
        json.WriteString("caution", competency.Caution);
        json.WriteEndObject();
    }
}
