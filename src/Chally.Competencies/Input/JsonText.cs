using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>JSON as a text, from what writes it to a writer or a stream.</summary>
internal static class JsonText
{
    public static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write) => Of(Indented, write);

    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write) => OfStream(stream =>
    {
        using Utf8JsonWriter json = new(stream, options);
        write(json);
    });

    public static string OfStream(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
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

    public static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts) =>
        WriteList(json, name, texts, static (writer, text) => writer.WriteStringValue(text));

    public static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
