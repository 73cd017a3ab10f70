using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Scores: tables for people, JSON and CSV for programs.</summary>
internal static class ScoreJson
{
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<BenchmarkScore> scores, bool explain = false, ScoredNorms? norms = null)
    {
        json.WriteStartArray();
        foreach (BenchmarkScore score in scores)
        {
            BenchmarkScore written = explain ? score : score.WithoutItems();
            if (norms is null)
            {
                CompetencyJson.Write(json, written);
            }
            else
            {
                CompetencyJson.Write(json, new ScoreWithNorms(written, norms.Compare(score)));
            }

            json.Flush();
        }

        json.WriteEndArray();
    }
}
