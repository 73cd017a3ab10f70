using System.Reflection;
using System.Runtime.InteropServices;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

/// <summary>Benchmarks, rows and sheets with a fixed seed: one rating in twenty missing.</summary>
internal static class Material
{
    private const int Seed = 20261;

    public static Benchmark Representative => CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

    /// <summary>200 items in 20 competencies with weights.</summary>
    public static Benchmark Weighted()
    {
        Random random = new(Seed);
        return new Benchmark
        {
            Id = "weighted",
            Title = "Weighted",
            Description = new SourcedText { Text = "Synthetic" },
            RatingScale = new RatingScale(1, 5),
            Competencies =
            [
                .. Enumerable.Range(0, 20).Select(c => new BenchmarkCompetency
                {
                    Weight = 1 + (c % 3),
                    Competency = new Competency
                    {
                        Id = $"c{c}",
                        Name = "C",
                        Indicators =
                        [
                            .. Enumerable.Range(0, 10).Select(i => new Indicator
                            {
                                Id = $"c{c}-i{i}", Text = "Does it", Pole = i % 2 == 0 ? Pole.High : Pole.Low, Weight = 1 + random.Next(5),
                            }),
                        ],
                    },
                }),
            ],
        };
    }

    /// <summary>The content files that the library embeds.</summary>
    public static IEnumerable<ContentFile> ContentFiles()
    {
        Assembly library = typeof(CompetencyCatalog).Assembly;
        foreach (string name in library.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using Stream stream = library.GetManifestResourceStream(name)!;
            yield return ContentFile.FromStream(name, stream);
        }
    }

    public static byte[] Rows(Benchmark benchmark, int count)
    {
        Random random = new(Seed);
        byte[] rows = GC.AllocateUninitializedArray<byte>(count * benchmark.Items().Count(), pinned: true);
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = random.Next(20) == 0 ? (byte)0 : (byte)(1 + random.Next(benchmark.RatingScale.Range + 1));
        }

        return rows;
    }

    /// <summary>Doubles that begin on a cache line.</summary>
    public static Memory<double> Scores(int count)
    {
        double[] memory = GC.AllocateUninitializedArray<double>(count + 8, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0);
        int offset = (int)((64 - (address % 64)) % 64 / sizeof(double));
        return memory.AsMemory(offset, count);
    }

    public static Dictionary<string, int> Ratings(Benchmark benchmark, ReadOnlySpan<byte> row)
    {
        Dictionary<string, int> ratings = [];
        int i = 0;
        foreach (CompetencyItem item in benchmark.Items())
        {
            if (row[i] != 0)
            {
                ratings.Add(item.Id, row[i] - 1 + benchmark.RatingScale.Min);
            }

            i++;
        }

        return ratings;
    }

    public static RatingSheet Sheet(Benchmark benchmark, ReadOnlySpan<byte> row) => RatingSheet.FromRatings("A. Person", Ratings(benchmark, row));
}
