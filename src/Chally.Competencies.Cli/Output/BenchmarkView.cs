using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;

namespace Chally.Competencies.Cli.Output;

/// <summary>A benchmark's content: high against low, tips, tactics, levels, facts and cautions.</summary>
internal static class BenchmarkView
{
    public static void Write(TextView view, Benchmark benchmark)
    {
        view.Title(benchmark.Title);
        view.Paragraph(benchmark.Description.Text);
        RatingScale scale = benchmark.RatingScale;
        view.Note($"Rated from {scale.Min} to {scale.Max}{(scale.Anchors.Count == 0 ? string.Empty : $": {string.Join(", ", scale.Anchors)}")}.");
        ContentContrast contrast = ContentContrast.Of(benchmark);
        for (int c = 0; c < benchmark.Competencies.Count; c++)
        {
            Write(view, benchmark.Competencies[c], contrast.Competencies[c]);
        }

        if (benchmark.Facts.Count > 0)
        {
            view.Section("Facts");
            view.Bullets(benchmark.Facts.Select(fact => $"{fact.Label}: {fact.Text}"));
        }

        WriteNotPublished(view, benchmark.NotPublished);
    }

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

    private static void Write(TextView view, BenchmarkCompetency entry, CompetencyContrast contrast)
    {
        view.Section(entry.NameStatus == NameStatus.Inferred ? $"{entry.Name} (name inferred)" : entry.Name);
        if (entry.Definition is SourcedText definition)
        {
            view.Paragraph(definition.Text);
        }

        if (contrast.High.Count + contrast.Low.Count > 0)
        {
            view.Table(["High performers", "Low producers"], SideBySide(contrast));
        }

        foreach (ProficiencyLevel level in entry.Competency.Levels)
        {
            string required = level.Rank == entry.RequiredLevel ? " (required)" : string.Empty;
            view.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Level {level.Rank}, {level.Name}{required}:"));
            view.Bullets(level.Behaviors.Select(behavior => behavior.Text));
        }

        view.List("Mindset tips:", entry.Competency.MindsetTips.Select(tip => TextView.WithCaution(tip.Text, tip.Caution)));
        view.List("Success tactics:", entry.Competency.SuccessTactics.Select(tactic => TextView.WithCaution(tactic.Text, tactic.Caution)));
        if (entry.Competency.Caution is string caution)
        {
            view.Note($"Caution: {caution}");
        }

        WriteNotPublished(view, [.. entry.Competency.NotPublished, .. entry.NotPublished]);
    }

    private static IEnumerable<string[]> SideBySide(CompetencyContrast contrast)
    {
        for (int i = 0; i < Math.Max(contrast.High.Count, contrast.Low.Count); i++)
        {
            yield return
            [
                i < contrast.High.Count ? TextView.WithCaution(contrast.High[i].Text, contrast.High[i].Caution) : string.Empty,
                i < contrast.Low.Count ? TextView.WithCaution(contrast.Low[i].Text, contrast.Low[i].Caution) : string.Empty,
            ];
        }
    }

    private static void WriteNotPublished(TextView view, ValueList<string> names)
    {
        if (names.Count > 0)
        {
            view.Note($"Not published by the source: {string.Join("; ", names.Distinct())}.");
        }
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
