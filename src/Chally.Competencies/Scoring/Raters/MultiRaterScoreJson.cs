using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Reads and writes combined scores as JSON.</summary>
/// <remarks>
/// <c>{"subject", "subjectId"?, "benchmark", "purposes"?, "overall", "overallEnd"?, "overallReason"?, "competencies": [{"id", "status",
/// "reason"?, "percent", "end"?, "band", "roles"}], "roles": [{"role", "raters", "overall", "overallEnd"?, "overallReason"?, "competencies":
/// [{"id", "status", "reason"?, "percent", "end"?, "band", "raters"}], "flags"?}], "selfOtherGap": {"overall", "competencies": [{"id",
/// "points", "reason"?}]}, "decision"?, "flags"?, "provenance"}</c>. An end is "orLess" beside 5 or "orMore" beside 95. What was not scored or
/// is withheld is null, never a number. A score reads back to an equal score. Reading is
/// strict and finds all problems.
/// </remarks>
public static class MultiRaterScoreJson
{
    /// <summary>Writes one combined score as an object.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(MultiRaterScore score) => JsonText.Of(json => Write(json, score));

    /// <summary>Writes one combined score as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="score">The score.</param>
    public static void Write(Utf8JsonWriter json, MultiRaterScore score)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(score);
        json.WriteStartObject();
        json.WriteString("subject", score.Subject);
        JsonText.WriteOptional(json, "subjectId", score.SubjectId);
        json.WriteString("benchmark", score.Benchmark);
        JsonText.WriteTexts(json, "purposes", score.Purposes);
        BenchmarkScoreJson.WriteOverall(json, score.Overall, score.OverallReason);
        WriteEnd(json, "overallEnd", score.OverallEnd);
        json.WriteStartArray("competencies");
        foreach (CombinedCompetencyScore competency in score.Competencies)
        {
            WriteCompetency(json, competency.Id, SheetFields.Word(competency.Status), competency.Reason, competency.Percent, competency.End, competency.Band);
            json.WriteNumber("roles", competency.Roles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("roles");
        foreach (RoleScore role in score.Roles)
        {
            WriteRole(json, role);
        }

        json.WriteEndArray();
        json.WriteStartObject("selfOtherGap");
        json.WritePropertyName("overall");
        WriteGap(json, score.OverallGap);
        json.WriteStartArray("competencies");
        foreach (SelfOtherGap gap in score.SelfOtherGaps)
        {
            WriteGap(json, gap);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        if (score.Decision is Decision decision)
        {
            BenchmarkScoreJson.WriteDecision(json, decision);
        }

        BenchmarkScoreJson.WriteFlags(json, score.Flags);
        BenchmarkScoreJson.WriteProvenance(json, score.Provenance);
        json.WriteEndObject();
    }

    /// <summary>Reads one combined score.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or holds an array; all problems are in the exception.</exception>
    public static MultiRaterScore Read(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        MultiRaterScore? score = document is null ? null : new MultiRaterScoreReader(log).Read(document.RootElement, "$");
        return score is not null && log.Total == 0 ? score : throw new ScoringFileException(log);
    }

    /// <summary>Reads an array of combined scores, as the tool writes them.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The scores in order.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or is no array; all problems are in the exception.</exception>
    public static ValueList<MultiRaterScore> ReadAll(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        List<MultiRaterScore> scores = document is null ? [] : JsonInput.ReadAll(document.RootElement, log, new MultiRaterScoreReader(log).Read);
        return log.Total == 0 ? [.. scores] : throw new ScoringFileException(log);
    }

    private static void WriteRole(Utf8JsonWriter json, RoleScore role)
    {
        json.WriteStartObject();
        json.WriteString("role", role.Role is RaterRole known ? SheetFields.Word(known) : null);
        json.WriteNumber("raters", role.Raters);
        BenchmarkScoreJson.WriteOverall(json, role.Overall, role.OverallReason);
        WriteEnd(json, "overallEnd", role.OverallEnd);
        json.WriteStartArray("competencies");
        foreach (RoleCompetencyScore competency in role.Competencies)
        {
            WriteCompetency(json, competency.Id, SheetFields.Word(competency.Status), competency.Reason, competency.Percent, competency.End, competency.Band);
            json.WriteNumber("raters", competency.Raters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        BenchmarkScoreJson.WriteFlags(json, role.Flags);
        json.WriteEndObject();
    }

    /// <summary>Opens the object of a competency and writes what role and combined scores share.</summary>
    private static void WriteCompetency(Utf8JsonWriter json, string id, string status, string? reason, double? percent, ScoreEnd? end, string? band)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("status", status);
        JsonText.WriteOptional(json, "reason", reason);
        BenchmarkScoreJson.WriteNumber(json, "percent", percent);
        WriteEnd(json, "end", end);
        json.WriteString("band", band);
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, ScoreEnd? end)
    {
        if (end is ScoreEnd known)
        {
            json.WriteString(name, SheetFields.Word(known));
        }
    }

    private static void WriteGap(Utf8JsonWriter json, SelfOtherGap gap)
    {
        json.WriteStartObject();
        json.WriteString("id", gap.Id);
        BenchmarkScoreJson.WriteNumber(json, "points", gap.Points);
        JsonText.WriteOptional(json, "reason", gap.Reason);
        json.WriteEndObject();
    }
}
