using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chally.Competencies.Content;

/// <summary>Writes content as a bundle that the reader reads back to equal competencies and benchmarks, the content version aside.</summary>
/// <remarks>
/// The form is canonical: members in a fixed order, defaults left out, two-space indent, line feeds. The same content gives the
/// same bytes on every machine.
/// </remarks>
public static class ContentWriter
{
    internal static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes competencies and benchmarks as one bundle.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    /// <param name="competencies">The competencies that the bundle defines.</param>
    /// <param name="benchmarks">The benchmarks; they name their competencies by id.</param>
    public static void WriteBundle(Stream stream, IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Competency[] allCompetencies = Require.Elements(competencies, nameof(competencies));
        Benchmark[] allBenchmarks = Require.Elements(benchmarks, nameof(benchmarks));
        using Utf8JsonWriter json = new(stream, Indented);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteStartArray("competencies");
        foreach (Competency competency in allCompetencies)
        {
            WriteCompetency(json, competency);
        }

        json.WriteEndArray();
        WriteList(json, "benchmarks", [.. allBenchmarks], WriteBenchmark);
        json.WriteEndObject();
    }

    internal static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts) =>
        WriteList(json, name, texts, static (writer, text) => writer.WriteStringValue(text));

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
        WriteList(json, "indicators", competency.Indicators, WriteIndicator);
        WriteList(json, "mindsetTips", competency.MindsetTips, static (writer, tip) => WriteAdvice(writer, tip.Id, tip.Text, tip.Sources, tip.Caution));
        WriteList(json, "successTactics", competency.SuccessTactics, static (writer, tactic) => WriteAdvice(writer, tactic.Id, tactic.Text, tactic.Sources, tactic.Caution));
        WriteList(json, "levels", competency.Levels, WriteLevel);
        WriteTexts(json, "notPublished", competency.NotPublished);
        WriteOptional(json, "caution", competency.Caution);
        WriteList(json, "acceptedWarnings", competency.AcceptedWarnings, WriteAcceptedWarning);
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("pole", indicator.Pole == Pole.High ? "high" : "low");
        json.WriteString("text", indicator.Text);
        WriteTexts(json, "sources", indicator.Sources);
        if (indicator.Weight != 1)
        {
            json.WriteNumber("weight", indicator.Weight);
        }

        if (indicator.IsInferred)
        {
            json.WriteBoolean("inferred", true);
        }

        WriteOptional(json, "caution", indicator.Caution);
        json.WriteEndObject();
    }

    private static void WriteAdvice(Utf8JsonWriter json, string id, string text, ValueList<string> sources, string? caution)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("text", text);
        WriteTexts(json, "sources", sources);
        WriteOptional(json, "caution", caution);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, ProficiencyLevel level)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", level.Rank);
        json.WriteString("name", level.Name);
        WriteTexts(json, "sources", level.Sources);
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
        WriteTexts(json, "anchors", benchmark.RatingScale.Anchors);
        json.WriteEndObject();
        WriteList(json, "competencies", benchmark.Competencies, WriteEntry);
        WriteList(json, "facts", benchmark.Facts, WriteFact);
        WriteTexts(json, "notPublished", benchmark.NotPublished);
        WriteList(json, "acceptedWarnings", benchmark.AcceptedWarnings, WriteAcceptedWarning);
        json.WriteEndObject();
    }

    private static void WriteAcceptedWarning(Utf8JsonWriter json, AcceptedWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        WriteOptional(json, "element", warning.Element);
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

        WriteOptional(json, "name", entry.NameOverride);
        if (entry.NameStatusOverride is NameStatus status)
        {
            WriteNameStatus(json, status);
        }

        WriteSourcedText(json, "definition", entry.DefinitionOverride);
        WriteTexts(json, "sources", entry.Sources);
        WriteTexts(json, "notPublished", entry.NotPublished);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, BenchmarkFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("label", fact.Label);
        json.WriteString("text", fact.Text);
        WriteTexts(json, "sources", fact.Sources);
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
        WriteTexts(json, "sources", text.Sources);
        json.WriteEndObject();
    }

    internal static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
