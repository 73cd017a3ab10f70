using System.Text.Json;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where scores stand among those of a norm set.</summary>
internal static class NormJson
{
    /// <summary>The member "norms" of an object, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormComparison? norms)
    {
        if (norms is not null)
        {
            json.WritePropertyName("norms");
            NormComparisonJson.Write(json, norms);
        }
    }
}
