using System.Globalization;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>People in the order of their scores.</summary>
internal static class RankView
{
    /// <summary>How many people a note names; JSON and CSV carry the flag with each.</summary>
    private const int ListedNames = 5;

    public static void Write(TextView view, Ranking ranking, Benchmark benchmark)
    {
        string by = benchmark.Competencies.FirstOrDefault(entry => entry.Id == ranking.Competency)?.Name ?? "overall";
        RankedPerson[] ranked = [.. ranking.People.Where(person => person.Rank is not null)];
        RankedPerson[] unranked = [.. ranking.People.Where(person => person.Rank is null)];
        view.Title(string.Create(CultureInfo.InvariantCulture, $"{benchmark.Title}: {ranked.Length} ranked, {by}"));
        bool hasError = ranking.ConfidenceLevel is not null;
        Column[] more = hasError ? [Column.Number("SEM"), "Not told apart from"] : [];
        view.Table(
            [Column.Number("Rank"), "Person", Column.Number("Points"), "Band", .. more],
            ranked.Select(person => (string[])
            [
                Whole(person.Rank), PersonLabel.Of(person.Score), TextView.Mean(person.Percent), person.Band ?? string.Empty,
                .. hasError ? [TextView.Mean(person.Sem), Describe(person.WithinError)] : Array.Empty<string>(),
            ]));
        view.List("Not ranked, as they are not scored:", unranked.Select(person => $"{PersonLabel.Of(person.Score)}: {person.Reason}"));
        if (ranking.ConfidenceLevel is double level)
        {
            view.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"By the reliability of norm set {ranking.NormSet}, two scores are not told apart when they differ by z·√(SEM² + SEM²) of the two or less, "
                + $"z for confidence level {level}. Each pair is judged on its own."));
        }

        foreach (ScoreFlag flag in ranking.Flags)
        {
            view.Note(flag.Rule);
        }

        foreach (IGrouping<string, string> rule in ranked
            .SelectMany(person => person.Flags.Select(flag => (flag.Rule, Name: PersonLabel.Of(person.Score))))
            .GroupBy(pair => pair.Rule, pair => pair.Name))
        {
            view.Note($"{Names([.. rule], ranked.Length)}: {rule.Key}");
        }
    }

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

    private static string Names(string[] names, int all) =>
        names.Length == all ? "Everybody"
        : names.Length <= ListedNames ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..ListedNames])} and {names.Length - ListedNames} more");

    private static string Describe(RankSpan? span)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return span is null ? "not known"
            : span.Others == 0 ? "nobody"
            : string.Create(invariant, $"{span.Others} other{(span.Others == 1 ? string.Empty : "s")}, {(span.First == span.Last ? $"rank {span.First}" : string.Create(invariant, $"ranks {span.First} to {span.Last}"))}");
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
