using System.Text.Json;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Who was rated, and by whom: a person has a row for each rater.</summary>
internal static class PersonLabel
{
    public static void WriteJson(Utf8JsonWriter json, BenchmarkScore score)
    {
        json.WriteString("subject", score.Subject);
        if (score.Rater is string rater)
        {
            json.WriteString("rater", rater);
        }

        if (RoleOf(score) is string role)
        {
            json.WriteString("role", role);
        }
    }

    public static string? RoleOf(BenchmarkScore score) => score.Role switch
    {
        RaterRole.DirectReport => "directReport",
        RaterRole role => role.ToString().ToLowerInvariant(),
        null => null,
    };
}
