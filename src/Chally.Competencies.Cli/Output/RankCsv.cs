using System.Globalization;
using Chally.Competencies.Comparison;

namespace Chally.Competencies.Cli.Output;

/// <summary>People in the order of their scores.</summary>
internal static class RankCsv
{
    /// <summary>One row a person; what is not known is empty. The last column holds the codes of the flags, of the person and of the order.</summary>
    public static void WriteCsv(CsvWriter csv, Ranking ranking)
    {
        csv.WriteRecord(["rank", "subject", "rater", "role", "percent", "firstWithinError", "lastWithinError", "reason", "flags"]);
        foreach (RankedPerson person in ranking.People)
        {
            csv.WriteField(Whole(person.Rank));
            csv.WriteField(person.Score.Subject);
            csv.WriteField(person.Score.Rater ?? string.Empty);
            csv.WriteField(PersonLabel.RoleOf(person.Score) ?? string.Empty);
            csv.WriteField(person.Percent?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty);
            csv.WriteField(Whole(person.WithinError?.First));
            csv.WriteField(Whole(person.WithinError?.Last));
            csv.WriteField(person.Reason ?? string.Empty);
            csv.WriteField(string.Join(' ', person.Flags.Concat(ranking.Flags).Select(flag => flag.Code).Distinct()));
            csv.EndRecord();
        }
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
