using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>The reliabilities that a norm set states beside those of a sample.</summary>
internal static class NormReliabilityJson
{
    /// <summary>The member "norms" of a study, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormReliability? norms)
    {
        if (norms is not null)
        {
            FigureJson.WriteNorms(json, norms.NormSet, norms.Overall, norms.Competencies, norms.Notes, one => WriteOne(json, one));
        }
    }

    private static void WriteOne(Utf8JsonWriter json, StatedReliability one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        FigureJson.Write(json, "stated", one.Stated, stated =>
        {
            json.WriteNumber("value", stated.Value);
            json.WriteString("kind", stated.Kind);
        });
        JsonParts.WriteNumber(json, "statedSem", one.StatedSem);
        json.WriteString("sampleKind", one.SampleKind);
        JsonParts.WriteNumber(json, "sample", one.Sample);
        FigureJson.WriteInterval(json, "sampleInterval", one.SampleInterval);
        JsonParts.WriteNumber(json, "sampleSem", one.SampleSem);
        FigureJson.WriteTruth(json, "withinInterval", one.WithinInterval);
        JsonParts.WriteTexts(json, "cautions", one.Cautions);
        FigureJson.WriteMissing(json, one.Missing);
        json.WriteEndObject();
    }
}
