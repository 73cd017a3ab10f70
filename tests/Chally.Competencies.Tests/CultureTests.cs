using System.Globalization;
using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests;

/// <summary>Results, files and messages must be the same whatever the culture of the thread.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Everything_UnderAnotherCulture_IsTheSame()
    {
        string expected = Everything();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "\u2212";
        other.DateTimeFormat.DateSeparator = "/";
        other.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal("0,5", $"{0.5}");
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("account-management") with { ContentVersion = null };
        benchmark = benchmark with { Competencies = [benchmark.Competencies[0] with { Weight = 2.5 }, .. benchmark.Competencies.Skip(1)] };
        BenchmarkScorer scorer = new(benchmark, new ScoringPolicy { MinimumRatedShare = 0.25 });
        RatingSheet sheet = CompetencyJson.ReadList<RatingSheet>("""{"subject":"A","completed":"2026-03-01T09:30:00.25+02:00","ratings":{}}""")[0] with
        {
            Ratings = [.. benchmark.Items().Index().Select(item => new ItemRating(item.Item.Id, 1 + (item.Index % 5)))],
        };
        BenchmarkScore score = scorer.Score(sheet);
        using MemoryStream bundle = new();
        ContentWriter.WriteBundle(bundle, [], [benchmark]);
        RatingSheetException e =
            Assert.Throws<RatingSheetException>(() => scorer.Score(sheet with { Ratings = [new ItemRating(benchmark.Items().First().Id, -3)] }));
        ArgumentOutOfRangeException weight = Assert.Throws<ArgumentOutOfRangeException>(() => benchmark.Competencies[0] with { Weight = -1.5 });
        return string.Join(
            '\n',
            CompetencyJson.Write(score),
            CompetencyJson.Write(sheet, isIndented: false),
            CompetencyJson.Read<BenchmarkScore>(CompetencyJson.Write(score)) == score,
            PersonContrast.Of(benchmark, score).Competencies[0].TowardHigh.Count,
            System.Text.Encoding.UTF8.GetString(bundle.ToArray()),
            e.Message,
            weight.Message.Split('\n')[0]);
    }
}
