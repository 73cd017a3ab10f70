using System.Globalization;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>Rating sheets for an embedded benchmark, and their text as CSV.</summary>
internal static class Example
{
    public const string BenchmarkId = "customer-service-representative";

    public static Benchmark Benchmark => CompetencyCatalog.Default.GetBenchmark(BenchmarkId);

    /// <summary>A sheet that rates every item by its place, null leaving it out.</summary>
    public static RatingSheet Sheet(string subject, Func<int, int?> rating) => RatingSheet.FromRatings(
        subject,
        Benchmark.Items()
            .Select((item, place) => KeyValuePair.Create(item.Id, rating(place)))
            .Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!.Value)));

    /// <summary>The sheets as a table with every item; subjects must need no quotes.</summary>
    public static string Csv(params IEnumerable<RatingSheet> sheets)
    {
        string[] items = [.. Benchmark.Items().Select(item => item.Id)];
        IEnumerable<string> rows = sheets.Select(sheet =>
        {
            Dictionary<string, int?> ratings = sheet.Ratings.ToDictionary(rating => rating.ItemId, rating => rating.Rating);
            return string.Join(',', [sheet.Subject, .. items.Select(id => Field(ratings.GetValueOrDefault(id)))]);
        });
        return string.Join('\n', [string.Join(',', ["subject", .. items]), .. rows, string.Empty]);
    }

    /// <summary>Runs a command on sheets for the example benchmark.</summary>
    public static ToolRun Run(string command, IEnumerable<RatingSheet> sheets, params string[] args) =>
        ToolRun.OnInput(Csv(sheets), [command, "-", "-b", BenchmarkId, .. args]);

    private static string Field(int? rating) => rating?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
