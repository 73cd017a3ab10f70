using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads and writes scoring policies as JSON.</summary>
/// <remarks>
/// <c>{"formatVersion": 1, "minimumRatedShare"?, "minimumRatedPerPole"?, "minimumScoredShare"?, "bands"?: [{"name", "from"}],
/// "weights"?: {"competency": weight}, "decision"?: {"rule", "cut"?, "minimums"?: {"competency": points}}, "confidenceLevel"?,
/// "demonstratedFrom"?, "minimumRatersPerRole"?, "quality"?: {"missingShare"?, "longstringShare"?, "variability"?,
/// "acquiescenceShare"?}}</c>; what is left out has its default. Reading is strict and finds all problems.
/// </remarks>
public static class ScoringPolicyJson
{
    /// <summary>The largest policy that is read: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="source">A name for messages, usually the path.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all of them are in the exception.</exception>
    public static ScoringPolicy Read(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadBytes(Encoding.UTF8.GetBytes(json), source);
    }

    /// <summary>Reads a policy.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, read to its end or to just beyond <see cref="MaxBytes"/>; the stream stays open.</param>
    /// <param name="source">A name for messages, usually the path.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all of them are in the exception.</exception>
    public static ScoringPolicy Read(Stream utf8Json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadBytes(BoundedStream.ReadToEnd(utf8Json, MaxBytes), source);
    }

    /// <summary>Writes a policy, every member with its value.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The JSON text, which reads back to an equal policy.</returns>
    public static string Write(ScoringPolicy policy) => JsonText.OfStream(stream => Write(stream, policy));

    /// <summary>Writes a policy, every member with its value.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    /// <param name="policy">The policy.</param>
    public static void Write(Stream stream, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(policy);
        using Utf8JsonWriter json = new(stream, JsonText.Indented);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        WriteNumber(json, "minimumRatedShare", policy.MinimumRatedShare);
        json.WriteNumber("minimumRatedPerPole", policy.MinimumRatedPerPole);
        WriteNumber(json, "minimumScoredShare", policy.MinimumScoredShare);
        JsonText.WriteList(json, "bands", policy.Bands.Bands, static (writer, band) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", band.Name);
            WriteNumber(writer, "from", band.From);
            writer.WriteEndObject();
        });
        WriteMap(json, "weights", policy.Weights);
        if (policy.Decision is DecisionPolicy decision)
        {
            json.WriteStartObject("decision");
            json.WriteString("rule", SheetFields.Word(decision.Rule));
            if (decision.Cut is double cut)
            {
                WriteNumber(json, "cut", cut);
            }

            WriteMap(json, "minimums", decision.Minimums);
            json.WriteEndObject();
        }

        WriteNumber(json, "confidenceLevel", policy.ConfidenceLevel);
        if (policy.DemonstratedFrom is int rating)
        {
            json.WriteNumber("demonstratedFrom", rating);
        }

        json.WriteNumber("minimumRatersPerRole", policy.MinimumRatersPerRole);
        json.WriteStartObject("quality");
        WriteNumber(json, "missingShare", policy.Quality.MissingShare);
        WriteNumber(json, "longstringShare", policy.Quality.LongstringShare);
        WriteNumber(json, "variability", policy.Quality.Variability);
        WriteNumber(json, "acquiescenceShare", policy.Quality.AcquiescenceShare);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static ScoringPolicy ReadBytes(ReadOnlyMemory<byte> utf8Json, string? source)
    {
        InputProblems problems = new() { Source = source, QuotesText = true };
        using JsonDocument? document = JsonInput.Parse(utf8Json, MaxBytes, problems);
        return (document is null ? null : new ScoringPolicyReader(problems).Read(document.RootElement)) ?? throw new ScoringFileException(problems);
    }

    /// <summary>Adding 0 makes −0 a 0: they are equal, so they must have one text and one hash.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, double number) => json.WriteNumber(name, number + 0.0);

    private static void WriteMap(Utf8JsonWriter json, string name, ValueMap<double> map)
    {
        if (map.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach ((string key, double value) in map)
        {
            WriteNumber(json, key, value);
        }

        json.WriteEndObject();
    }
}
