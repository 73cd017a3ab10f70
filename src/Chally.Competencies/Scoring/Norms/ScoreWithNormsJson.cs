using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Reads and writes scores with their norms as JSON: the score's members, and "norms" as one more.</summary>
/// <remarks>
/// As <see cref="BenchmarkScoreJson"/> and <see cref="NormComparisonJson"/> say. What is written with its explanation reads back equal;
/// without it, with empty <see cref="CompetencyScore.Items"/>.
/// </remarks>
public static class ScoreWithNormsJson
{
    /// <summary>Writes one score with its norms as an object.</summary>
    /// <param name="score">The score with its norms.</param>
    /// <param name="explain">Whether to write what each item adds.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(ScoreWithNorms score, bool explain = true) => JsonText.Of(json => Write(json, score, explain));

    /// <summary>Writes one score with its norms as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="score">The score with its norms.</param>
    /// <param name="explain">Whether to write what each item adds.</param>
    public static void Write(Utf8JsonWriter json, ScoreWithNorms score, bool explain = true)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(score);
        json.WriteStartObject();
        BenchmarkScoreJson.WriteMembers(json, score.Score, explain);
        json.WritePropertyName("norms");
        NormComparisonJson.Write(json, score.Norms);
        json.WriteEndObject();
    }

    /// <summary>Reads one score with its norms.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The score with its norms.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or holds an array; all problems are in the exception.</exception>
    public static ScoreWithNorms Read(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        ScoreWithNorms? score = document is null ? null : Read(document.RootElement, "$", log);
        return score is not null && log.Total == 0 ? score : throw new ScoringFileException(log);
    }

    /// <summary>Reads an array of scores with their norms, as the tool writes them.</summary>
    /// <param name="jsonText">The JSON text.</param>
    /// <returns>The scores in order.</returns>
    /// <exception cref="ScoringFileException">The text has problems, or is no array; all problems are in the exception.</exception>
    public static ValueList<ScoreWithNorms> ReadAll(string jsonText)
    {
        ArgumentNullException.ThrowIfNull(jsonText);
        InputProblems log = new();
        using JsonDocument? document = JsonInput.Parse(Encoding.UTF8.GetBytes(jsonText), RatingSheetJson.MaxBytes, log);
        List<ScoreWithNorms> scores = document is null ? [] : JsonInput.ReadAll(document.RootElement, log, (element, path) => Read(element, path, log));
        return log.Total == 0 ? [.. scores] : throw new ScoringFileException(log);
    }

    private static ScoreWithNorms? Read(JsonElement element, string path, InputProblems log)
    {
        JsonObjectReader json = new(element, path, log);
        NormComparison? norms = json.Object(json.Required("norms"), "norms", new NormComparisonReader(log).Read);
        if (new BenchmarkScoreReader(log).ReadMembers(json) is not BenchmarkScore score || norms is null)
        {
            return null;
        }

        bool areOfScore = norms.Competencies.Select(competency => competency.Id).SequenceEqual(score.Competencies.Select(competency => competency.Id));
        json.Check(areOfScore ? null : "the competencies of the score in their order", "norms", "others");
        return new ScoreWithNorms(score, norms);
    }
}
