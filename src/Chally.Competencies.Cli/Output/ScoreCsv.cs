using System.Globalization;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Output;

/// <summary>Scores as CSV: subject, a column a competency, overall; what is not scored is empty.</summary>
internal static class ScoreCsv
{
    public static void Write(CsvWriter csv, Benchmark benchmark, IEnumerable<BenchmarkScore> scores)
    {
        WriteHeader(csv, benchmark);
        foreach (BenchmarkScore score in scores)
        {
            WriteRow(csv, score.Subject, score.Competencies.Select(competency => competency.Percent), score.Overall);
        }
    }

    /// <summary>The combined scores, one row a person.</summary>
    public static void Write(CsvWriter csv, Benchmark benchmark, IEnumerable<MultiRaterScore> scores)
    {
        WriteHeader(csv, benchmark);
        foreach (MultiRaterScore score in scores)
        {
            WriteRow(csv, score.Subject, score.Competencies.Select(competency => competency.Percent), score.Overall);
        }
    }

    private static void WriteHeader(CsvWriter csv, Benchmark benchmark) =>
        csv.WriteRecord(["subject", .. benchmark.Competencies.Select(entry => entry.Id), "overall"]);

    private static void WriteRow(CsvWriter csv, string subject, IEnumerable<double?> percents, CompositeScore? overall)
    {
        csv.WriteField(subject);
        foreach (double? percent in percents)
        {
            csv.WriteField(Exact(percent));
        }

        csv.WriteField(Exact(overall?.Percent));
        csv.EndRecord();
    }

    private static string Exact(double? percent) => percent?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
