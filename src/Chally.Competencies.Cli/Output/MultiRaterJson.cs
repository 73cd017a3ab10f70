using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Output;

/// <summary>Scores of several raters: by role and combined.</summary>
internal static class MultiRaterJson
{
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<MultiRaterScore> scores)
    {
        json.WriteStartArray();
        foreach (MultiRaterScore score in scores)
        {
            CompetencyJson.Write(json, score);
            json.Flush();
        }

        json.WriteEndArray();
    }
}
