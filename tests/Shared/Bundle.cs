using System.Text;
using Chally.Competencies.Content;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Content in memory: written, read back, or changed in one place.</summary>
internal static class Bundle
{
    public const string FileName = "own.json";

    /// <summary>A bundle with every member of the format, optional ones included.</summary>
    public const string Complete = """
        {
          "$schema": "../schema/bundle.schema.json",
          "formatVersion": 1,
          "competencies": [
            {
              "id": "listens", "name": "Listens", "nameStatus": "inferred",
              "definition": { "text": "Hears people out", "sources": ["h1"] },
              "indicators": [
                { "id": "asks", "pole": "high", "text": "Asks", "sources": ["h2"], "weight": 2, "inferred": true, "caution": "Time" },
                { "id": "interrupts", "pole": "low", "text": "Interrupts" }
              ],
              "mindsetTips": [{ "id": "tip", "text": "Regard silence as room", "sources": ["h3"], "caution": "Alarm" }],
              "successTactics": [{ "id": "tactic", "text": "Repeat back", "sources": ["h4"], "caution": "Parrot" }],
              "levels": [
                { "rank": 1, "name": "Novice", "sources": ["h5"], "behaviorsInSource": 5, "behaviors": [{ "id": "nods", "text": "Nods", "sources": ["h6"] }] },
                { "rank": 2, "name": "Expert", "behaviors": [] }
              ],
              "notPublished": ["tips"], "caution": "Culture"
            }
          ],
          "benchmarks": [
            {
              "id": "host", "title": "Host", "description": { "text": "Welcomes guests", "sources": ["h7"] },
              "ratingScale": { "min": 1, "max": 3, "anchors": ["never", "at times", "always"] },
              "competencies": [
                {
                  "competency": "listens", "weight": 2.5, "requiredLevel": 2, "name": "Hears guests", "nameStatus": "published",
                  "definition": { "text": "Hears guests out" }, "sources": ["h8"], "notPublished": ["family"]
                }
              ],
              "facts": [{ "id": "reports", "label": "Reports to", "text": "The owner", "sources": ["h9"] }],
              "notPublished": ["pay"]
            }
          ]
        }
        """;

    public static CompetencyCatalog Read(params IEnumerable<string> texts) => CompetencyCatalog.Read(Files(texts));

    public static ContentFile[] Files(params IEnumerable<string> texts) => [.. texts.Select(text => ContentFile.FromText(FileName, text))];

    public static CompetencyCatalog Read(byte[] utf8) => CompetencyCatalog.Read([new ContentFile(FileName, utf8)]);

    /// <summary>The problems of a text that must have some.</summary>
    public static CompetencyContentException Refused(string text) => Assert.Throws<CompetencyContentException>(() => Read(text));

    /// <summary>The complete bundle with one part replaced, which must stand in it exactly once.</summary>
    public static string With(string part, string replacement)
    {
        Assert.Equal(2, Complete.Split(part).Length);
        return Complete.Replace(part, replacement, StringComparison.Ordinal);
    }

    public static string Write(IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        using MemoryStream stream = new();
        ContentWriter.WriteBundle(stream, competencies, benchmarks);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
