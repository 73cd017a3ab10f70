using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>Writes rankings as JSON.</summary>
/// <remarks>
/// <c>{"benchmark", "by", "scoringHash", "policyHash", "normSet"?, "confidenceLevel", "people": [{"rank", "subject",
/// "rater"?, "role"?, "purpose"?, "completed"?, "percent", "sem", "band", "reason"?, "withinError": {"first", "last", "others"} or null,
/// "flags": [{"code", "rule"}]}], "flags"}</c>, with "by" the id of a competency or "overall". What is not known is null, never a number. The
/// scores themselves are not written: a ranking is made from them again.
/// </remarks>
public static class RankingJson
{
    /// <summary>Writes one ranking as an object.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(Ranking ranking) => JsonText.Of(json => Write(json, ranking));

    /// <summary>Writes one ranking as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="ranking">The ranking.</param>
    public static void Write(Utf8JsonWriter json, Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(ranking);
        json.WriteStartObject();
        json.WriteString("benchmark", ranking.Benchmark);
        json.WriteString("by", ranking.Competency ?? "overall");
        json.WriteString("scoringHash", ranking.ScoringHash);
        json.WriteString("policyHash", ranking.PolicyHash);
        JsonText.WriteOptional(json, "normSet", ranking.NormSet);
        BenchmarkScoreJson.WriteNumber(json, "confidenceLevel", ranking.ConfidenceLevel);
        json.WriteStartArray("people");
        foreach (RankedPerson person in ranking.People)
        {
            WritePerson(json, person);
        }

        json.WriteEndArray();
        BenchmarkScoreJson.WriteFlags(json, ranking.Flags);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, RankedPerson person)
    {
        BenchmarkScore score = person.Score;
        json.WriteStartObject();
        BenchmarkScoreJson.WriteNumber(json, "rank", person.Rank);
        RatingSheetJson.WriteContext(json, RatingSheetJson.ContextOf(score));
        BenchmarkScoreJson.WriteNumber(json, "percent", person.Percent);
        BenchmarkScoreJson.WriteNumber(json, "sem", person.Sem);
        json.WriteString("band", person.Band);
        JsonText.WriteOptional(json, "reason", person.Reason);
        if (person.WithinError is RankSpan span)
        {
            json.WriteStartObject("withinError");
            json.WriteNumber("first", span.First);
            json.WriteNumber("last", span.Last);
            json.WriteNumber("others", span.Others);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("withinError");
        }

        BenchmarkScoreJson.WriteFlags(json, person.Flags);
        json.WriteEndObject();
    }
}
