using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads and writes scores as JSON.</summary>
/// <remarks>
/// What was not scored is null, never a number. A score written with its explanation reads back to an equal score; without it, to
/// the same score with empty <see cref="CompetencyScore.Items"/>.
/// </remarks>
public static class BenchmarkScoreJson
{
    /// <summary>Writes one score as an object.</summary>
    /// <param name="score">The score.</param>
    /// <param name="explain">Whether to write what each item adds.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(BenchmarkScore score, bool explain = true) => JsonText.Of(json => Write(json, score, explain));

    /// <summary>Writes one score as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="score">The score.</param>
    /// <param name="explain">Whether to write what each item adds.</param>
    public static void Write(Utf8JsonWriter json, BenchmarkScore score, bool explain = true)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(score);
        json.WriteStartObject();
        WriteMembers(json, score, explain);
        json.WriteEndObject();
    }

    /// <summary>Reads one score.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or holds an array; all problems are in the exception.</exception>
    public static BenchmarkScore Read(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        BenchmarkScore? score = document is null ? null : new BenchmarkScoreReader(log).Read(document.RootElement, "$");
        return score ?? throw new ScoringFileException(log);
    }

    /// <summary>Reads an array of scores, as the tool writes them.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The scores in order.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or is no array; all problems are in the exception.</exception>
    public static ValueList<BenchmarkScore> ReadAll(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        List<BenchmarkScore> scores = document is null ? [] : JsonInput.ReadAll(document.RootElement, log, new BenchmarkScoreReader(log).Read);
        return log.Count == 0 ? [.. scores] : throw new ScoringFileException(log);
    }

    /// <summary>The members of a score, in an object that the caller opens and closes.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, BenchmarkScore score, bool explain)
    {
        RatingSheetJson.WriteContext(json, RatingSheetJson.ContextOf(score));
        json.WriteString("benchmark", score.Benchmark);
        WriteOverall(json, score.Overall, score.OverallReason);
        json.WriteStartArray("competencies");
        foreach (CompetencyScore competency in score.Competencies)
        {
            WriteCompetency(json, competency, explain);
        }

        json.WriteEndArray();
        if (score.Decision is Decision decision)
        {
            WriteDecision(json, decision);
        }

        if (score.Quality is ResponseQuality quality)
        {
            WriteQuality(json, quality);
        }

        WriteFlags(json, score.Flags);
        WriteProvenance(json, score.Provenance);
    }

    private static void WriteCompetency(Utf8JsonWriter json, CompetencyScore competency, bool explain)
    {
        json.WriteStartObject();
        json.WriteString("id", competency.Id);
        if (competency.Weight is double weight)
        {
            json.WriteNumber("weight", weight);
        }

        json.WriteString("status", SheetFields.Word(competency.Status));
        JsonText.WriteOptional(json, "reason", competency.Reason);
        WriteNumber(json, "percent", competency.Percent);
        WriteNumber(json, "rawMean", competency.RawMean);
        json.WriteNumber("rated", competency.Rated);
        json.WriteNumber("expected", competency.Expected);
        json.WriteString("band", competency.Band);
        if (competency.Level is LevelScore level)
        {
            WriteLevel(json, level);
        }

        WriteFlags(json, competency.Flags);
        if (explain)
        {
            JsonText.WriteList(json, "items", competency.Items, WriteItem);
        }

        json.WriteEndObject();
    }

    internal static void WriteOverall(Utf8JsonWriter json, CompositeScore? overall, string? reason)
    {
        if (overall is null)
        {
            json.WriteNull("overall");
        }
        else
        {
            json.WriteStartObject("overall");
            json.WriteNumber("percent", overall.Percent);
            json.WriteString("band", overall.Band);
            json.WriteEndObject();
        }

        JsonText.WriteOptional(json, "overallReason", reason);
    }

    internal static void WriteDecision(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject("decision");
        json.WriteString("outcome", SheetFields.Word(decision.Outcome));
        json.WriteString("rule", SheetFields.Word(decision.Rule));
        JsonText.WriteTexts(json, "reasons", decision.Reasons);
        json.WriteEndObject();
    }

    private static void WriteQuality(Utf8JsonWriter json, ResponseQuality quality)
    {
        json.WriteStartObject("quality");
        json.WriteNumber("rated", quality.Rated);
        json.WriteNumber("missing", quality.Missing);
        WriteNumber(json, "longstring", quality.Longstring);
        WriteNumber(json, "variability", quality.Variability);
        WriteNumber(json, "acquiescence", quality.Acquiescence);
        WriteFlags(json, quality.Flags);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, LevelScore level)
    {
        json.WriteStartObject("level");
        json.WriteString("status", SheetFields.Word(level.Status));
        WriteNumber(json, "achieved", level.Achieved);
        WriteNumber(json, "required", level.Required);
        WriteNumber(json, "gap", level.Gap);
        json.WriteBoolean("lowerBound", level.IsLowerBound);
        json.WriteStartArray("inconsistencies");
        foreach (int rank in level.Inconsistencies)
        {
            json.WriteNumberValue(rank);
        }

        json.WriteEndArray();
        json.WriteStartArray("levels");
        foreach (LevelEvidence evidence in level.Levels)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", evidence.Rank);
            if (evidence.IsDemonstrated is bool shown)
            {
                json.WriteBoolean("demonstrated", shown);
            }
            else
            {
                json.WriteNull("demonstrated");
            }

            json.WriteNumber("publishedBehaviors", evidence.PublishedBehaviors);
            json.WriteNumber("behaviorsInSource", evidence.BehaviorsInSource);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemContribution item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.ItemId);
        json.WriteString("pole", SheetFields.Word(item.Pole));
        json.WriteNumber("weight", item.Weight);
        json.WriteString("status", SheetFields.Word(item.Status));
        WriteNumber(json, "rating", item.Rating);
        WriteNumber(json, "keyedRating", item.KeyedRating);
        WriteNumber(json, "points", item.Points);
        json.WriteEndObject();
    }

    internal static void WriteFlags(Utf8JsonWriter json, ValueList<ScoreFlag> flags) => JsonText.WriteList(json, "flags", flags, WriteFlag);

    internal static void WriteFlag(Utf8JsonWriter json, ScoreFlag flag)
    {
        json.WriteStartObject();
        json.WriteString("code", flag.Code);
        json.WriteString("rule", flag.Rule);
        json.WriteEndObject();
    }

    internal static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        JsonText.WriteOptional(json, "contentVersion", provenance.ContentVersion);
        json.WriteString("contentHash", provenance.ContentHash);
        json.WriteString("scoringHash", provenance.ScoringHash);
        json.WriteString("policyHash", provenance.PolicyHash);
        json.WriteString("engineVersion", provenance.EngineVersion);
        json.WriteEndObject();
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is double value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
