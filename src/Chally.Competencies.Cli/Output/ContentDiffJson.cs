using System.Text.Json;
using Chally.Competencies.Authoring.Changes;

namespace Chally.Competencies.Cli.Output;

/// <summary>What differs between two versions of content, and whose norms it breaks.</summary>
internal static class ContentDiffJson
{
    public static void WriteJson(Utf8JsonWriter json, string earlier, string later, ContentDiff diff)
    {
        json.WriteStartObject();
        json.WriteString("earlier", earlier);
        json.WriteString("later", later);
        json.WriteBoolean("changesScoring", diff.ChangesScoring);
        json.WriteStartArray("benchmarks");
        foreach (BenchmarkDiff benchmark in diff.Benchmarks)
        {
            json.WriteStartObject();
            json.WriteString("id", benchmark.Id);
            json.WriteString("scoringHashBefore", benchmark.ScoringHashBefore);
            json.WriteString("scoringHashAfter", benchmark.ScoringHashAfter);
            json.WriteBoolean("normsStillFit", benchmark.NormsStillFit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (ContentChange change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("elementKind", JsonNamingPolicy.CamelCase.ConvertName(change.ElementKind.ToString()));
            json.WriteString("element", change.Element);
            json.WriteString("within", change.Within);
            json.WriteString("member", change.Member);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteBoolean("changesScoring", change.ChangesScoring);
            JsonParts.WriteTexts(json, "scoringOf", change.ScoringOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
