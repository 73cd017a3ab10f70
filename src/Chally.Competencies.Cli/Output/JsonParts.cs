using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Parts of JSON output that several views share.</summary>
internal static class JsonParts
{
    /// <summary>The number in shortest round-trip form; null when it is missing.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is double value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list of results, one in memory at a time.</summary>
    public static void WriteAll<T>(Utf8JsonWriter json, IEnumerable<T> results)
        where T : class, IMemberTable<T>
    {
        json.WriteStartArray();
        foreach (T result in results)
        {
            CompetencyJson.Write(json, result);
            json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>Elements of content: id, text, and caution where there is one.</summary>
    public static void WriteElements<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> elements, Func<T, (string Id, string Text, string? Caution)> read)
    {
        json.WriteStartArray(name);
        foreach (T element in elements)
        {
            (string id, string text, string? caution) = read(element);
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("text", text);
            if (caution is not null)
            {
                json.WriteString("caution", caution);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteFlags(Utf8JsonWriter json, IEnumerable<ScoreFlag> flags)
    {
        json.WriteStartArray("flags");
        foreach (ScoreFlag flag in flags)
        {
            json.WriteStartObject();
            json.WriteString("code", flag.Code);
            json.WriteString("rule", flag.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
