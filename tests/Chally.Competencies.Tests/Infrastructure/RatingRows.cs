using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>Seeded benchmarks of any shape with rows of ratings, and the scores that one person at a time gets.</summary>
internal sealed class RatingRows
{
    private RatingRows(Benchmark benchmark, ScoringPolicy policy, byte[] bytes)
    {
        Benchmark = benchmark;
        Policy = policy;
        Bytes = bytes;
    }

    public Benchmark Benchmark { get; }

    public ScoringPolicy Policy { get; }

    /// <summary>Row after row, 0 for not rated.</summary>
    public byte[] Bytes { get; }

    public int Items => Benchmark.Items().Count();

    public int Columns => Benchmark.Competencies.Count + 1;

    /// <summary>A benchmark with competencies of the given numbers of items, and rows with every kind of gap.</summary>
    public static RatingRows Of(int seed, int rows, int min, int max, int[] itemCounts, int maxWeight = 1, ScoringPolicy? policy = null)
    {
        Random random = new(seed);
        Benchmark benchmark = new()
        {
            Id = "rows",
            Title = "Rows",
            Description = new SourcedText { Text = "Rows" },
            RatingScale = new RatingScale(min, max),
            Competencies = [.. itemCounts.Select((count, c) => Entry(random, c, count, maxWeight))],
        };
        byte[] bytes = new byte[rows * itemCounts.Sum()];
        for (int r = 0; r < rows; r++)
        {
            Fill(random, bytes.AsSpan(r * itemCounts.Sum(), itemCounts.Sum()), max - min + 1);
        }

        return new RatingRows(benchmark, policy ?? ScoringPolicy.Default, bytes);
    }

    /// <summary>What the object path gives for one row.</summary>
    public double[] Expected(BenchmarkScorer scorer, int row)
    {
        string[] ids = [.. Benchmark.Items().Select(item => item.Id)];
        RatingSheet sheet = new()
        {
            Subject = "row",
            Ratings =
            [
                .. ids.Select(
                    (id, i) => new ItemRating(id, Bytes[(row * ids.Length) + i] is byte value and > 0 ? value - 1 + Benchmark.RatingScale.Min : null)),
            ],
        };
        BenchmarkScore score = scorer.Score(sheet);
        return [.. score.Competencies.Select(competency => competency.Percent ?? double.NaN), score.Overall?.Percent ?? double.NaN];
    }

    /// <summary>The bits of a score; all NaNs alike.</summary>
    public static long Bits(double score) => BitConverter.DoubleToInt64Bits(double.IsNaN(score) ? double.NaN : score);

    private static BenchmarkCompetency Entry(Random random, int competency, int count, int maxWeight)
    {
        int poles = random.Next(4);
        return new BenchmarkCompetency
        {
            Weight = 1 + (random.Next(8) * 0.37),
            Competency = new Competency
            {
                Id = $"c{competency}",
                Name = "C",
                Indicators =
                [
                    .. Enumerable.Range(0, count).Select(i => new Indicator
                    {
                        Id = $"c{competency}-i{i}",
                        Text = "Does it",
                        Pole = poles == 0 || (poles > 1 && random.Next(2) == 0) ? Pole.High : Pole.Low,
                        Weight = 1 + random.Next(maxWeight),
                    }),
                ],
            },
        };
    }

    /// <summary>Rows without gaps, with some, with many, without any rating, and at either end of the scale.</summary>
    private static void Fill(Random random, Span<byte> row, int points)
    {
        int kind = random.Next(8);
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = kind switch
            {
                0 => 0,
                1 => 1,
                2 => (byte)points,
                3 => (byte)random.Next(points + 1),
                4 => random.Next(2) == 0 ? (byte)0 : (byte)(1 + random.Next(points)),
                _ => (byte)(1 + random.Next(points)),
            };
        }
    }
}
