namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Content that nothing is wrong with but what a test puts in.</summary>
internal static class ValidationSamples
{
    public const string High = """{ "id": "high-one", "pole": "high", "text": "Asks what the customer has tried before", "sources": ["test"] }""";

    public const string Low = """{ "id": "low-one", "pole": "low", "text": "Interrupts the customer in mid-sentence", "sources": ["test"] }""";

    /// <summary>A file with one competency whose missing poles are explained.</summary>
    public static string Competency(params ReadOnlySpan<string> indicators) => $$"""
        {
          "formatVersion": 1,
          "id": "listening",
          "name": "Listening",
          "indicators": [
            {{string.Join(",\n    ", indicators.ToArray())}}
          ],
          "notPublished": ["low indicators", "high indicators"]
        }
        """;
}
