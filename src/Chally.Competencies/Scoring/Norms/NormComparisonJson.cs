using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Reads and writes where scores stand among those of a norm set as JSON.</summary>
/// <remarks>
/// <c>{"normSet", "overall": place, "competencies": [{"id"} and place]}</c> with a place <c>{"reason"?, "percentileRank",
/// "percentileRankInterval": interval or null, "z", "t", "sten", "stanine", "sem", "straddlesCut"?, "interval": interval or null,
/// "flags": [{"code", "rule"}]}</c>, an interval being <c>{"lower", "upper", "level"}</c>. What is not known is null, never a number. A
/// comparison reads back to an equal one. Reading is strict and finds all problems.
/// </remarks>
public static class NormComparisonJson
{
    /// <summary>Writes one comparison as an object.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(NormComparison comparison) => JsonText.Of(json => Write(json, comparison));

    /// <summary>Writes one comparison as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Utf8JsonWriter json, NormComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        json.WriteString("normSet", comparison.NormSet);
        json.WritePropertyName("overall");
        WritePlace(json, null, comparison.Overall, comparison.OverallReason);
        json.WriteStartArray("competencies");
        foreach (NormedCompetency competency in comparison.Competencies)
        {
            WritePlace(json, competency.Id, competency.Normed, competency.Reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads one comparison.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ScoringFileException">The text has problems; all problems are in the exception.</exception>
    public static NormComparison Read(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        NormComparison? comparison = document is null ? null : new NormComparisonReader(log).Read(document.RootElement, "$");
        return comparison is not null && log.Total == 0 ? comparison : throw new ScoringFileException(log);
    }

    private static void WritePlace(Utf8JsonWriter json, string? id, NormedScore? normed, string? reason)
    {
        json.WriteStartObject();
        JsonText.WriteOptional(json, "id", id);
        JsonText.WriteOptional(json, "reason", reason);
        BenchmarkScoreJson.WriteNumber(json, "percentileRank", normed?.PercentileRank);
        WriteInterval(json, "percentileRankInterval", normed?.PercentileRankInterval);
        BenchmarkScoreJson.WriteNumber(json, "z", normed?.Z);
        BenchmarkScoreJson.WriteNumber(json, "t", normed?.T);
        BenchmarkScoreJson.WriteNumber(json, "sten", normed?.Sten);
        BenchmarkScoreJson.WriteNumber(json, "stanine", normed?.Stanine);
        BenchmarkScoreJson.WriteNumber(json, "sem", normed?.Sem);
        if (normed?.StraddlesCut is bool straddles)
        {
            json.WriteBoolean("straddlesCut", straddles);
        }

        WriteInterval(json, "interval", normed?.Interval);
        json.WriteStartArray("flags");
        foreach (ScoreFlag flag in normed?.Flags ?? [])
        {
            BenchmarkScoreJson.WriteFlag(json, flag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, ScoreInterval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("lower", interval.Lower);
        json.WriteNumber("upper", interval.Upper);
        json.WriteNumber("level", interval.Level);
        json.WriteEndObject();
    }
}
