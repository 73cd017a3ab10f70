using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where the means of high performers and low producers stand among the people of a norm set.</summary>
internal static class NormedStudyJson
{
    /// <summary>The member "norms" of a study, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormedStudy? norms)
    {
        if (norms is not null)
        {
            FigureJson.WriteNorms(json, norms.NormSet, norms.Overall, norms.Competencies, norms.Notes, one => WriteContrast(json, one));
        }
    }

    private static void WriteContrast(Utf8JsonWriter json, NormedContrast contrast)
    {
        json.WriteStartObject();
        json.WriteString("id", contrast.Id);
        WriteMean(json, "high", contrast.High);
        WriteMean(json, "low", contrast.Low);
        JsonParts.WriteFlags(json, contrast.Flags);
        FigureJson.WriteMissing(json, contrast.Missing);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string group, NormedMean? mean) => FigureJson.Write(json, group, mean, known =>
    {
        JsonParts.WriteNumber(json, "percentileRank", known.PercentileRank);
        JsonParts.WriteNumber(json, "z", known.Z);
        JsonParts.WriteNumber(json, "t", known.T);
    });
}
