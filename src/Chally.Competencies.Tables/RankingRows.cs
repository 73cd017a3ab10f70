using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Tables.Csv;

namespace Chally.Competencies.Tables;

/// <summary>
/// A ranking as a table: rank, subject, rater, role, percent, the first and the last rank within the error of measurement, the reason where there is no rank,
/// and the codes of the flags of the person and of the order. What is not known is empty.
/// </summary>
/// <remarks>The form is that of <see cref="ScoreRows"/>.</remarks>
public static class RankingRows
{
    private static readonly string[] Columns = ["rank", "subject", "rater", "role", "percent", "firstWithinError", "lastWithinError", "reason", "flags"];

    /// <summary>Writes a row a person.</summary>
    /// <param name="csv">Where the table goes; it stays open.</param>
    /// <param name="ranking">The ranking.</param>
    public static void Write(Stream csv, Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        CsvTable.Write(csv, Columns, ranking.People, (text, person) => Add(text, person, ranking));
    }

    /// <summary>Writes a row a person without ever blocking on the stream.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="csv">Where the table goes; it stays open.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    public static Task WriteAsync(Stream csv, Ranking ranking, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return CsvTable.WriteAsync(csv, Columns, ranking.People.ToAsyncEnumerable(), (text, person) => Add(text, person, ranking), cancellationToken);
    }

    private static void Add(CsvText csv, RankedPerson person, Ranking ranking)
    {
        csv.Add(person.Rank);
        csv.Add(person.Score.Subject);
        csv.Add(person.Score.Rater);
        csv.Add(person.Score.Role is { } role ? JsonNamingPolicy.CamelCase.ConvertName(role.ToString()) : null);
        csv.Add(person.Percent);
        csv.Add(person.WithinError?.First);
        csv.Add(person.WithinError?.Last);
        csv.Add(person.Reason);
        csv.Add(string.Join(' ', person.Flags.Concat(ranking.Flags).Select(flag => flag.Code).Distinct()));
    }
}
