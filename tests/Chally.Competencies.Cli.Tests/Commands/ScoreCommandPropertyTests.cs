using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class ScoreCommandPropertyTests
{
    private static readonly int Items = Example.Benchmark.Items().Count();

    /// <summary>Tables of up to four rows of ratings; 0 stands for an empty field. Shrinks by dropping rows, then ratings.</summary>
    private static readonly Arbitrary<int[][]> Tables = Arb.From(
        from rows in Gen.Choose(0, 4)
        from table in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 5))).ArrayOf(Items).ArrayOf(rows)
        select table,
        Shrink);

    [Fact]
    public void Score_OfATable_GivesTheScorersNumbersAsJsonAndCsv()
    {
        BenchmarkScorer scorer = new(Example.Benchmark);
        Holds.ForAll(Tables, table =>
        {
            RatingSheet[] sheets = [.. table.Select((row, number) => Example.Sheet($"Person {number}", place => row[place] == 0 ? null : row[place]))];
            BenchmarkScore[] expected = [.. sheets.Select(scorer.Score)];
            JsonElement json = Example.Run("score", sheets, "-f", "json").Succeeds().Json();
            string[] lines = Example.Run("score", sheets, "-f", "csv").Succeeds().OutputLines;

            Assert.Equal(expected.Select(Percents), json.EnumerateArray().Select(Percents));
            Assert.Equal(expected.Select(Percents), lines.Skip(1).Select(line => line.Split(',').Skip(1).Select(Percent).ToArray()));
        });
    }

    private static double?[] Percents(BenchmarkScore score) => [.. score.Competencies.Select(competency => competency.Percent), score.Overall?.Percent];

    private static double?[] Percents(JsonElement score) =>
    [
        .. score.GetProperty("competencies").EnumerateArray().Select(competency => Percent(competency.GetProperty("percent"))),
        score.GetProperty("overall") is { ValueKind: JsonValueKind.Object } overall ? Percent(overall.GetProperty("percent")) : null,
    ];

    private static double? Percent(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : element.GetDouble();

    private static double? Percent(string field) => field.Length == 0 ? null : double.Parse(field, CultureInfo.InvariantCulture);

    private static IEnumerable<int[][]> Shrink(int[][] table)
    {
        for (int row = 0; row < table.Length; row++)
        {
            yield return [.. table[..row], .. table[(row + 1)..]];
        }

        for (int row = 0; row < table.Length; row++)
        {
            for (int item = 0; item < table[row].Length; item++)
            {
                if (table[row][item] > 0)
                {
                    int[] less = [.. table[row]];
                    less[item]--;
                    yield return [.. table[..row], less, .. table[(row + 1)..]];
                }
            }
        }
    }
}
