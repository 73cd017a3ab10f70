using System.Runtime.InteropServices;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>
/// Rows against one person at a time, bit by bit. Run with the vector instructions of the machine and again without
/// (DOTNET_EnableAVX2=0), where the scalar path does all the work.
/// </summary>
public sealed class ScoringKeyTests
{
    private static readonly ScoringPolicy Strict = new() { MinimumRatedShare = 0.8, MinimumRatedPerPole = 2, MinimumScoredShare = 0.6 };
    private static readonly ScoringPolicy Lenient = new() { MinimumRatedShare = 0, MinimumScoredShare = 0 };
    private static readonly ScoringPolicy Reweighted = new() { Weights = ValueMap.Create([KeyValuePair.Create("c0", 7.3)]) };

    /// <summary>
    /// Shapes on both sides of what each kernel takes: fewer items than a vector, bytes that just hold a sum (51·5 = 255) and just do
    /// not, more items than a byte counts, empty and single-item competencies, weights that need 16 bits and that need more.
    /// </summary>
    public static TheoryData<string, int, int, int[], int> Shapes => new()
    {
        { "fewer than a vector", 1, 5, [3, 4, 5], 1 },
        { "one vector", 1, 5, [16], 1 },
        { "embedded-like", 1, 5, [9, 8, 14, 11], 1 },
        { "many competencies", 0, 1, [.. Enumerable.Repeat(3, 21)], 1 },
        { "empty among them", 1, 5, [0, 9, 0, 12, 1, 0], 1 },
        { "byte sums just fit", 0, 5, [51, 17], 1 },
        { "byte sums just do not", 0, 5, [52, 17], 1 },
        { "a hundred points", 0, 99, [2, 20, 31], 1 },
        { "more items than a byte counts", 1, 3, [256, 20], 1 },
        { "as many as a byte counts", 1, 2, [255, 20], 1 },
        { "small weights", 1, 5, [10, 10, 10, 10], 5 },
        { "large weights", 1, 5, [30, 40, 7], 100 },
        { "weights beyond 16 bits", 0, 99, [10, 30], 100 },
        { "two small ones", 1, 5, [8, 8], 1 },
        { "eight-byte slots just full", 1, 5, [8, 8, 8, 8, 8], 1 },
        { "one slot just not enough", 1, 5, [8, 8, 9, 8, 9, 8], 1 },
        { "two of several vectors", 1, 3, [12, 12, 12, 12, 20, 40], 1 },
        { "the last one alone", 1, 5, [3, 4, 3, 5, 2], 1 },
        { "nothing to rate at the end", 0, 1, [5, 5, 5, 5, 0, 0], 1 },
        { "nothing to rate but the last", 1, 5, [0, 0, 0, 0, 0, 17], 1 },
        { "sums just below the mark", 1, 5, [31, 12], 1 },
        { "sums just at the mark", 1, 5, [32, 12], 1 },
        { "weights whose sum reaches the mark", 1, 5, [25, 60, 10, 3, 7], 5 },
        { "two weighted ratings just fit a byte", 1, 5, [3, 3, 3, 3, 4], 31 },
        { "two weighted ratings just do not", 1, 5, [3, 3, 3, 3, 4], 32 },
        { "many low-pole items", 0, 1, [120, 20], 1 },
        { "seven points", 1, 7, [9, 8, 14, 11, 3], 1 },
        { "eight points", 1, 8, [9, 8, 14, 11, 3], 1 },
        { "many low-pole items with weights", 0, 9, [120, 20], 9 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Score_AnyShapeAndNumberOfRows_IsThatOfOnePersonAtATime(string shape, int min, int max, int[] itemCounts, int maxWeight)
    {
        Assert.NotEmpty(shape);
        foreach (ScoringPolicy policy in new[] { ScoringPolicy.Default, Strict, Lenient, Reweighted })
        {
            RatingRows rows = RatingRows.Of(seed: 7, rows: 131, min, max, itemCounts, maxWeight, policy);
            ScoringKey key = new(rows.Benchmark, policy);
            BenchmarkScorer scorer = new(rows.Benchmark, policy);
            long[] expected = [.. Enumerable.Range(0, 131).SelectMany(row => rows.Expected(scorer, row)).Select(RatingRows.Bits)];

            foreach (int count in new[] { 0, 1, 2, 33, 63, 64, 65, 96, 127, 128, 131 })
            {
                double[] scores = new double[count * rows.Columns];
                key.Score(rows.Bytes.AsSpan(0, count * rows.Items), scores);
                Assert.Equal(expected[..scores.Length], scores.Select(RatingRows.Bits));
            }
        }
    }

    [Fact]
    public void Score_AnyShapeAndPolicy_IsThatOfOnePersonAtATime() => Holds.ForAll(
        (from seed in Gen.Choose(0, int.MaxValue)
         from itemCounts in Gen.Choose(0, 20).ArrayOf(4)
         from maxWeight in Gen.Elements(1, 5, 100)
         from range in Gen.Choose(1, 99)
         from shares in Gen.Choose(0, 20).ArrayOf(2)
         from perPole in Gen.Choose(0, 3)
         where itemCounts.Sum() > 0
         let policy = new ScoringPolicy { MinimumRatedShare = shares[0] / 20.0, MinimumScoredShare = shares[1] / 20.0, MinimumRatedPerPole = perPole }
         select RatingRows.Of(seed, 34, 0, range, itemCounts, maxWeight, policy)).ToArbitrary(),
        rows =>
        {
            double[] scores = new double[34 * rows.Columns];
            new ScoringKey(rows.Benchmark, rows.Policy).Score(rows.Bytes, scores);
            BenchmarkScorer scorer = new(rows.Benchmark, rows.Policy);

            Assert.Equal(Enumerable.Range(0, 34).SelectMany(row => rows.Expected(scorer, row)).Select(RatingRows.Bits), scores.Select(RatingRows.Bits));
        });

    [Fact]
    public void Score_EveryNumberOfRowsAndPlaceInMemory_IsThatOfOneRowAtATime()
    {
        RatingRows rows = RatingRows.Of(seed: 11, rows: 256, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        double[] expected = new double[256 * rows.Columns];
        for (int r = 0; r < 256; r++)
        {
            key.Score(rows.Bytes.AsSpan(r * rows.Items, rows.Items), expected.AsSpan(r * rows.Columns, rows.Columns));
        }

        for (int count = 0; count <= 256; count++)
        {
            // The stores that pass the cache by need whole lines: rows that begin elsewhere must come out the same.
            double[] memory = new double[(count * rows.Columns) + 9];
            Array.Fill(memory, -1);
            int offset = count % 8;
            key.Score(rows.Bytes.AsSpan(0, count * rows.Items), memory.AsSpan(offset, count * rows.Columns));
            Assert.Equal(expected[..(count * rows.Columns)].Select(RatingRows.Bits), memory[offset..(offset + (count * rows.Columns))].Select(RatingRows.Bits));
            Assert.All(memory[..offset], untouched => Assert.Equal(-1, untouched));
            Assert.All(memory[(offset + (count * rows.Columns))..], untouched => Assert.Equal(-1, untouched));
        }
    }

    [Property]
    public void Score_AnyGeneratedSheet_IsThatOfTheScorer(ScoringCase generated)
    {
        ScoringKey key = new(generated.Benchmark);
        Dictionary<string, int?> answers = generated.Sheet.Ratings.ToDictionary(answer => answer.ItemId, answer => answer.Rating, StringComparer.Ordinal);
        byte[] row = [.. key.ItemIds.Select(
            id => answers.TryGetValue(id, out int? rating) && rating is int value ? (byte)(value - generated.Benchmark.RatingScale.Min + 1) : (byte)0)];
        byte[] rows = [.. Enumerable.Repeat(row, 70).SelectMany(one => one)];
        BenchmarkScore score = generated.Score();
        double[] expected = [.. score.Competencies.Select(competency => competency.Percent ?? double.NaN), score.Overall?.Percent ?? double.NaN];

        double[] single = new double[key.ScoreColumns.Count];
        double[] batch = new double[70 * key.ScoreColumns.Count];
        key.Score(row, single);
        key.Score(rows, batch);

        Assert.Equal(expected.Select(RatingRows.Bits), single.Select(RatingRows.Bits));
        Assert.Equal(Enumerable.Repeat(expected, 70).SelectMany(one => one).Select(RatingRows.Bits), batch.Select(RatingRows.Bits));
    }

    [Fact]
    public void Score_RowsInAnotherOrder_GivesTheSameScoresInThatOrder() => Holds.ForAll(Arb.From(Gen.Choose(0, 10_000)), seed =>
    {
        RatingRows rows = RatingRows.Of(seed, rows: 70, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        int[] order = [.. Enumerable.Range(0, 70)];
        new Random(seed).Shuffle(order);
        byte[] shuffled = [.. order.SelectMany(row => rows.Bytes.Skip(row * rows.Items).Take(rows.Items))];
        double[] scores = new double[70 * rows.Columns];
        double[] shuffledScores = new double[70 * rows.Columns];

        key.Score(rows.Bytes, scores);
        key.Score(shuffled, shuffledScores);

        Assert.Equal(
            order.SelectMany(row => scores.Skip(row * rows.Columns).Take(rows.Columns)).Select(RatingRows.Bits), shuffledScores.Select(RatingRows.Bits));
    });

    [Fact]
    public void Score_IntoTheRatings_IsRefused()
    {
        RatingRows rows = RatingRows.Of(seed: 5, rows: 4, 1, 5, [9, 8, 14, 11]);
        double[] memory = new double[200];
        Span<byte> bytes = MemoryMarshal.AsBytes(memory.AsSpan());
        rows.Bytes.CopyTo(bytes[8..]);
        ScoringKey key = new(rows.Benchmark);

        Assert.Throws<ArgumentException>("scores",
            () => key.Score(MemoryMarshal.AsBytes(memory.AsSpan()).Slice(8, rows.Bytes.Length), memory.AsSpan(0, 4 * rows.Columns)));
        key.Score(bytes.Slice(8, rows.Bytes.Length), memory.AsSpan(200 - (4 * rows.Columns)));
        Assert.Equal(rows.Expected(new BenchmarkScorer(rows.Benchmark), 0).Select(RatingRows.Bits),
            memory[(200 - (4 * rows.Columns))..][..rows.Columns].Select(RatingRows.Bits));
    }

    /// <summary>Enough rows to be written past the cache, aligned and not: the same bits as row by row.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Score_MoreThanACacheHolds_IsThatOfOneRowAtATime(int offset)
    {
        const int Times = 120;
        RatingRows rows = RatingRows.Of(seed: 13, rows: 256, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        double[] once = new double[256 * rows.Columns];
        key.Score(rows.Bytes, once);
        byte[] many = [.. Enumerable.Repeat(rows.Bytes, Times).SelectMany(bytes => bytes)];
        double[] memory = GC.AllocateUninitializedArray<double>((Times * once.Length) + 8, pinned: true);
        long first = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0);
        int aligned = (int)((32 - (first % 32)) % 32 / sizeof(double));
        Span<double> scores = memory.AsSpan(aligned + offset, Times * once.Length);

        key.Score(many, scores);

        for (int i = 0; i < Times; i++)
        {
            Assert.True(MemoryMarshal.AsBytes(scores.Slice(i * once.Length, once.Length)).SequenceEqual(MemoryMarshal.AsBytes(once.AsSpan())));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 41)]
    [InlineData(31, 7)]
    [InlineData(63, 0)]
    [InlineData(64, 20)]
    [InlineData(127, 41)]
    [InlineData(130, 41)]
    public void Score_ByteThatIsNoRating_NamesRowAndItemAndLeavesNoScores(int row, int item)
    {
        RatingRows rows = RatingRows.Of(seed: 3, rows: 131, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        rows.Bytes[(row * rows.Items) + item] = 6;
        rows.Bytes[^1] = 200;
        double[] scores = new double[131 * rows.Columns];

        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(() => key.Score(rows.Bytes, scores));

        Assert.Contains($"was {(row == 130 && item == 41 ? 200 : 6)} in row {row}, item '{key.ItemIds[item]}'", e.Message, StringComparison.Ordinal);
        Assert.All(scores, score => Assert.True(double.IsNaN(score)));
    }

    [Fact]
    public void Score_WrongLengths_SaysWhichLengthIsRight()
    {
        ScoringKey key = new(CompetencyCatalog.Default.GetBenchmark("customer-service-representative"));

        Assert.Contains("whole rows of 42 bytes, but were 41", Assert.Throws<ArgumentException>(() => key.Score(new byte[41], new double[5])).Message,
            StringComparison.Ordinal);
        Assert.Contains("5 numbers for 1 rows of 5, but were 4", Assert.Throws<ArgumentException>(() => key.Score(new byte[42], new double[4])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => key.Score(new byte[42], new double[6]));
        Assert.Throws<ArgumentException>(() => key.Score([], new double[5]));
        Assert.Throws<ArgumentNullException>(() => new ScoringKey(null!));
    }

    [Fact]
    public void Constructor_PolicyForAnotherBenchmark_ThrowsLikeTheScorer()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

        Assert.Equal(
            Assert.Throws<ArgumentException>(() => new BenchmarkScorer(benchmark, Reweighted)).Message,
            Assert.Throws<ArgumentException>(() => new ScoringKey(benchmark, Reweighted)).Message);
    }

    [Fact]
    public void Layout_EmbeddedBenchmark_NamesItemsAndColumns()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
        ScoringKey key = new(benchmark);

        Assert.Equal(benchmark.Items().Select(item => item.Id), key.ItemIds);
        Assert.Equal(["finds-common-ground", "uses-customer-contact", "advocates-for-customers", "keeps-contact-upbeat", "overall"], key.ScoreColumns);
    }

    [Fact]
    public void Score_NothingToRate_IsNotScored()
    {
        RatingRows rows = RatingRows.Of(seed: 1, rows: 3, 1, 5, [0, 0]);
        double[] scores = new double[9];

        new ScoringKey(rows.Benchmark).Score([], scores);

        Assert.All(scores, score => Assert.True(double.IsNaN(score)));
    }

    [Fact]
    public void Score_OnePerson_AllocatesNothing()
    {
        RatingRows rows = RatingRows.Of(seed: 5, rows: 1, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        double[] scores = new double[rows.Columns];
        for (int i = 0; i < 100; i++)
        {
            key.Score(rows.Bytes, scores);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            key.Score(rows.Bytes, scores);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Score_FromManyThreads_IsTheSame()
    {
        RatingRows rows = RatingRows.Of(seed: 9, rows: 256, 1, 5, [9, 8, 14, 11]);
        ScoringKey key = new(rows.Benchmark);
        double[] expected = new double[256 * rows.Columns];
        key.Score(rows.Bytes, expected);

        double[] scores = new double[256 * rows.Columns];
        Parallel.For(0, 16,
            part => key.Score(rows.Bytes.AsSpan(part * 16 * rows.Items, 16 * rows.Items), scores.AsSpan(part * 16 * rows.Columns, 16 * rows.Columns)));

        Assert.Equal(expected.Select(RatingRows.Bits), scores.Select(RatingRows.Bits));
    }
}
