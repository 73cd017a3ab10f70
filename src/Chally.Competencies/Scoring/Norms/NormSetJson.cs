using System.Globalization;
using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Reads and writes norm sets as JSON.</summary>
/// <remarks>
/// <c>{"formatVersion": 1, "id", "date", "population", "setting", "raterRole"?, "benchmark", "scoringHash", "weights"?: {"competency":
/// weight}, "n", "competencies": {"competency": table}, "overall"?: table}</c> with a table <c>{"n", "mean", "sd", "reliability"?:
/// {"value", "kind"}, "frequencies"?: [{"score", "count"}]}</c>. Reading is strict and finds all problems. The counts of a table sum to
/// its n, which is at most the n of the set; its variance is at most mean·(100 − mean)·n/(n − 1); its mean and standard deviation agree with the frequencies within 1e-6, relative to
/// max(1, |x|).
/// </remarks>
public static class NormSetJson
{
    /// <summary>The largest norm set that is read, in bytes: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>How many frequencies a table may have in a file: 100,000.</summary>
    public const int MaxFrequencies = 100_000;

    /// <summary>Reads a norm set.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="source">A name for messages, usually the path.</param>
    /// <returns>The norm set.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all of them are in the exception.</exception>
    public static NormSet Read(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), source);
    }

    /// <summary>Reads a norm set.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="source">A name for messages, usually the path.</param>
    /// <returns>The norm set.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all of them are in the exception.</exception>
    public static NormSet Read(ReadOnlyMemory<byte> utf8Json, string? source = null)
    {
        InputProblems problems = new() { Source = source };
        using JsonDocument? document = JsonInput.Parse(utf8Json, MaxBytes, problems);
        return (document is null ? null : new NormSetReader(problems).Read(document.RootElement)) ?? throw new ScoringFileException(problems);
    }

    /// <summary>Reads a norm set from a stream.</summary>
    /// <param name="utf8Json">The stream, read to its end or to just beyond <see cref="MaxBytes"/>; it stays open.</param>
    /// <param name="source">A name for messages, usually the path.</param>
    /// <returns>The norm set.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all of them are in the exception.</exception>
    public static NormSet Read(Stream utf8Json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Read(BoundedStream.ReadToEnd(utf8Json, MaxBytes), source);
    }

    /// <summary>Writes a norm set.</summary>
    /// <param name="norms">The norm set.</param>
    /// <returns>The JSON text, which reads back to an equal norm set.</returns>
    /// <exception cref="ArgumentException">The figures of the norm set contradict each other, so that it would not read back.</exception>
    public static string Write(NormSet norms) => JsonText.OfStream(stream => Write(stream, norms));

    /// <summary>Writes a norm set.</summary>
    /// <param name="stream">Where the UTF-8 goes; it stays open.</param>
    /// <param name="norms">The norm set.</param>
    /// <exception cref="ArgumentException">The figures of the norm set contradict each other, so that it would not read back.</exception>
    public static void Write(Stream stream, NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(norms);
        RequireFigures(norms);
        using Utf8JsonWriter json = new(stream, JsonText.Indented);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteString("id", norms.Id);
        json.WriteString("date", norms.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("population", norms.Population);
        json.WriteString("setting", norms.Setting);
        if (norms.RaterRole is RaterRole role)
        {
            json.WriteString("raterRole", SheetFields.Word(role));
        }

        json.WriteString("benchmark", norms.Benchmark);
        json.WriteString("scoringHash", norms.ScoringHash);
        if (norms.Weights.Count > 0)
        {
            json.WriteStartObject("weights");
            foreach ((string id, double weight) in norms.Weights)
            {
                json.WriteNumber(id, weight);
            }

            json.WriteEndObject();
        }

        json.WriteNumber("n", norms.N);
        json.WriteStartObject("competencies");
        foreach ((string id, NormTable table) in norms.Competencies)
        {
            WriteTable(json, id, table);
        }

        json.WriteEndObject();
        if (norms.Overall is NormTable overall)
        {
            WriteTable(json, "overall", overall);
        }

        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, string name, NormTable table)
    {
        json.WriteStartObject(name);
        json.WriteNumber("n", table.N);
        json.WriteNumber("mean", table.Mean);
        json.WriteNumber("sd", table.Sd);
        if (table.Reliability is ScoreReliability reliability)
        {
            json.WriteStartObject("reliability");
            json.WriteNumber("value", reliability.Value);
            json.WriteString("kind", reliability.Kind);
            json.WriteEndObject();
        }

        JsonText.WriteList(json, "frequencies", table.Frequencies, static (writer, frequency) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("score", frequency.Score);
            writer.WriteNumber("count", frequency.Count);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void RequireFigures(NormSet norms)
    {
        IEnumerable<(string Place, NormTable Table)> tables = norms.Competencies.Select(entry => (entry.Key, entry.Value));
        foreach ((string place, NormTable table) in norms.Overall is NormTable overall ? tables.Append(("overall", overall)) : tables)
        {
            Require.That(NormRules.WhyTooMany(table.N, norms.N), table.N, $"{place}.n");
            foreach ((string member, string expected, string found) in NormRules.Contradictions(table))
            {
                Require.That(expected, found, $"{place}.{member}");
            }
        }
    }
}
