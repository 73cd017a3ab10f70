using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tables.Csv;

namespace Chally.Competencies.Tables;

/// <summary>
/// Scores as a table: subject, a column a competency, overall; in percent of maximum possible, 0 to 100, with as many digits as tell the number from every
/// other. What is not scored is empty.
/// </summary>
/// <remarks>
/// CSV (RFC 4180) with commas, UTF-8, line feeds. No cell runs as a formula, whatever separator the spreadsheet expects: an apostrophe stands before each sign
/// that could begin one.
/// </remarks>
public static class ScoreRows
{
    /// <summary>Writes a row a score.</summary>
    /// <param name="csv">Where the table goes; it stays open.</param>
    /// <param name="benchmark">The benchmark of the scores.</param>
    /// <param name="scores">The scores.</param>
    /// <exception cref="ArgumentException">A score is of another benchmark, or of another version with other competencies.</exception>
    public static void Write(Stream csv, Benchmark benchmark, IEnumerable<BenchmarkScore> scores) =>
        CsvTable.Write(csv, ColumnsOf(benchmark), scores, (text, score) => Add(text, benchmark, score));

    /// <summary>Writes the combined scores of several raters, a row a person.</summary>
    /// <inheritdoc cref="Write(Stream, Benchmark, IEnumerable{BenchmarkScore})"/>
    public static void Write(Stream csv, Benchmark benchmark, IEnumerable<MultiRaterScore> scores) =>
        CsvTable.Write(csv, ColumnsOf(benchmark), scores, (text, score) => Add(text, benchmark, score));

    /// <summary>Writes a row a score without ever blocking on the stream.</summary>
    /// <inheritdoc cref="Write(Stream, Benchmark, IEnumerable{BenchmarkScore})"/>
    /// <param name="csv">Where the table goes; it stays open.</param>
    /// <param name="benchmark">The benchmark of the scores.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    public static Task WriteAsync(Stream csv, Benchmark benchmark, IAsyncEnumerable<BenchmarkScore> scores, CancellationToken cancellationToken = default) =>
        CsvTable.WriteAsync(csv, ColumnsOf(benchmark), scores, (text, score) => Add(text, benchmark, score), cancellationToken);

    /// <summary>Writes the combined scores of several raters without ever blocking on the stream.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, Benchmark, IAsyncEnumerable{BenchmarkScore}, CancellationToken)"/>
    public static Task WriteAsync(Stream csv, Benchmark benchmark, IAsyncEnumerable<MultiRaterScore> scores, CancellationToken cancellationToken = default) =>
        CsvTable.WriteAsync(csv, ColumnsOf(benchmark), scores, (text, score) => Add(text, benchmark, score), cancellationToken);

    private static string[] ColumnsOf(Benchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return ["subject", .. benchmark.Competencies.Select(entry => entry.Id), "overall"];
    }

    private static void Add(CsvText csv, Benchmark benchmark, BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        Add(csv, benchmark, score.Benchmark, score.Subject, score.Competencies.Select(one => (one.Id, one.Percent)), score.Overall);
    }

    private static void Add(CsvText csv, Benchmark benchmark, MultiRaterScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        Add(csv, benchmark, score.Benchmark, score.Subject, score.Competencies.Select(one => (one.Id, one.Percent)), score.Overall);
    }

    /// <exception cref="ArgumentException">The score is of another benchmark, or of another version with other competencies.</exception>
    private static void Add(
        CsvText csv, Benchmark benchmark, string benchmarkId, string subject, IEnumerable<(string Id, double? Percent)> competencies, CompositeScore? overall)
    {
        (string Id, double? Percent)[] cells = [.. competencies];
        if (benchmarkId != benchmark.Id || !cells.Select(cell => cell.Id).SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
        {
            throw new ArgumentException(
                $"A table of benchmark '{benchmark.Id}' holds scores on its competencies, but one is on benchmark '{benchmarkId}' with "
                    + $"{string.Join(", ", cells.Select(cell => cell.Id))}.",
                "scores");
        }

        csv.Add(subject);
        foreach ((_, double? percent) in cells)
        {
            csv.Add(percent);
        }

        csv.Add(overall?.Percent);
    }
}
