using System.Text.Json;
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
            if (norms is null)
            {
                BenchmarkScoreJson.Write(json, score, explain);
            }
            else
            {
                ScoreWithNormsJson.Write(json, new ScoreWithNorms(score, norms.Compare(score)), explain);
            }

            json.Flush();
        }

        json.WriteEndArray();
    }
}
