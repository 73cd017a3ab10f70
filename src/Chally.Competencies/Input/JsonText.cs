using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>JSON as a text, from what writes it to a writer or a stream.</summary>
internal static class JsonText
{
    public static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
}
