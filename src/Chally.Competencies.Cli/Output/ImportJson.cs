using System.Text.Json;
using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Cli.Output;

/// <summary>How a document was read that was imported.</summary>
internal static class ImportJson
{
    public static void WriteJson(Utf8JsonWriter json, ImportedContent imported)
    {
        json.WriteStartObject();
        json.WriteString("benchmark", imported.Benchmark.Id);
        json.WriteString("title", imported.Benchmark.Title);
        json.WriteStartObject("found");
        foreach (ImportCount found in imported.Report.Found)
        {
            json.WriteNumber(found.Kind, found.Count);
        }

        json.WriteEndObject();
        WriteNotes(json, "inferred", imported.Report.Inferred);
        WriteNotes(json, "missing", imported.Report.Missing);
        WriteNotes(json, "unread", imported.Report.Unread);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, string name, ValueList<ImportNote> notes)
    {
        json.WriteStartArray(name);
        foreach (ImportNote note in notes)
        {
            json.WriteStartObject();
            if (note.Line is int line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            json.WriteString("text", note.Text);
            json.WriteString("quoted", note.Quoted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
