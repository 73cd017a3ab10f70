using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Writes content as a bundle that the reader reads back to equal competencies and benchmarks, the content version aside.</summary>
/// <remarks>
/// The form is canonical: members in a fixed order, defaults left out, two-space indent, line feeds. The same content gives the
/// same bytes on every machine.
/// </remarks>
public static class ContentWriter
{
    /// <summary>Writes competencies and benchmarks as one bundle.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    /// <param name="competencies">The competencies that the bundle defines.</param>
    /// <param name="benchmarks">The benchmarks; they name their competencies by id.</param>
    public static void WriteBundle(Stream stream, IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Competency[] allCompetencies = Require.Elements(competencies, nameof(competencies));
        Benchmark[] allBenchmarks = Require.Elements(benchmarks, nameof(benchmarks));
        using Utf8JsonWriter json = new(stream, JsonText.Indented);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteStartArray("competencies");
        foreach (Competency competency in allCompetencies)
        {
            WriteCompetency(json, competency);
        }

        json.WriteEndArray();
        JsonText.WriteList(json, "benchmarks", [.. allBenchmarks], WriteBenchmark);
        json.WriteEndObject();
    }

    private static void WriteCompetency(Utf8JsonWriter json, Competency competency)
    {
        json.WriteStartObject();
        json.WriteString("id", competency.Id);
        json.WriteString("name", competency.Name);
        if (competency.NameStatus != NameStatus.Published)
        {
            WriteNameStatus(json, competency.NameStatus);
        }

        WriteSourcedText(json, "definition", competency.Definition);
        JsonText.WriteList(json, "indicators", competency.Indicators, WriteIndicator);
        JsonText.WriteList(json, "mindsetTips", competency.MindsetTips, static (writer, tip) => WriteAdvice(writer, tip.Id, tip.Text, tip.Sources, tip.Caution));
        JsonText.WriteList(json, "successTactics", competency.SuccessTactics, static (writer, tactic) => WriteAdvice(writer, tactic.Id, tactic.Text, tactic.Sources, tactic.Caution));
        JsonText.WriteList(json, "levels", competency.Levels, WriteLevel);
        JsonText.WriteTexts(json, "notPublished", competency.NotPublished);
        JsonText.WriteOptional(json, "caution", competency.Caution);
        JsonText.WriteList(json, "acceptedWarnings", competency.AcceptedWarnings, WriteAcceptedWarning);
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("pole", indicator.Pole == Pole.High ? "high" : "low");
        json.WriteString("text", indicator.Text);
        JsonText.WriteTexts(json, "sources", indicator.Sources);
        if (indicator.Weight != 1)
        {
            json.WriteNumber("weight", indicator.Weight);
        }

        if (indicator.IsInferred)
        {
            json.WriteBoolean("inferred", true);
        }

        JsonText.WriteOptional(json, "caution", indicator.Caution);
        json.WriteEndObject();
    }

    private static void WriteAdvice(Utf8JsonWriter json, string id, string text, ValueList<string> sources, string? caution)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("text", text);
        JsonText.WriteTexts(json, "sources", sources);
        JsonText.WriteOptional(json, "caution", caution);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, ProficiencyLevel level)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", level.Rank);
        json.WriteString("name", level.Name);
        JsonText.WriteTexts(json, "sources", level.Sources);
        if (level.BehaviorsInSource is int count)
        {
            json.WriteNumber("behaviorsInSource", count);
        }

        json.WriteStartArray("behaviors");
        foreach (ProficiencyBehavior behavior in level.Behaviors)
        {
            WriteAdvice(json, behavior.Id, behavior.Text, behavior.Sources, caution: null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBenchmark(Utf8JsonWriter json, Benchmark benchmark)
    {
        json.WriteStartObject();
        json.WriteString("id", benchmark.Id);
        json.WriteString("title", benchmark.Title);
        WriteSourcedText(json, "description", benchmark.Description);
        json.WriteStartObject("ratingScale");
        json.WriteNumber("min", benchmark.RatingScale.Min);
        json.WriteNumber("max", benchmark.RatingScale.Max);
        JsonText.WriteTexts(json, "anchors", benchmark.RatingScale.Anchors);
        json.WriteEndObject();
        JsonText.WriteList(json, "competencies", benchmark.Competencies, WriteEntry);
        JsonText.WriteList(json, "facts", benchmark.Facts, WriteFact);
        JsonText.WriteTexts(json, "notPublished", benchmark.NotPublished);
        JsonText.WriteList(json, "acceptedWarnings", benchmark.AcceptedWarnings, WriteAcceptedWarning);
        json.WriteEndObject();
    }

    private static void WriteAcceptedWarning(Utf8JsonWriter json, AcceptedWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        JsonText.WriteOptional(json, "element", warning.Element);
        json.WriteString("reason", warning.Reason);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, BenchmarkCompetency entry)
    {
        json.WriteStartObject();
        json.WriteString("competency", entry.Id);
        if (entry.Weight != 1)
        {
            json.WriteNumber("weight", entry.Weight);
        }

        if (entry.RequiredLevel is int level)
        {
            json.WriteNumber("requiredLevel", level);
        }

        JsonText.WriteOptional(json, "name", entry.NameOverride);
        if (entry.NameStatusOverride is NameStatus status)
        {
            WriteNameStatus(json, status);
        }

        WriteSourcedText(json, "definition", entry.DefinitionOverride);
        JsonText.WriteTexts(json, "sources", entry.Sources);
        JsonText.WriteTexts(json, "notPublished", entry.NotPublished);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, BenchmarkFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("label", fact.Label);
        json.WriteString("text", fact.Text);
        JsonText.WriteTexts(json, "sources", fact.Sources);
        json.WriteEndObject();
    }

    private static void WriteNameStatus(Utf8JsonWriter json, NameStatus status) =>
        json.WriteString("nameStatus", status == NameStatus.Inferred ? "inferred" : "published");

    private static void WriteSourcedText(Utf8JsonWriter json, string name, SourcedText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", text.Text);
        JsonText.WriteTexts(json, "sources", text.Sources);
        json.WriteEndObject();
    }
}
