using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class NormSetBuilderTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly Benchmark Two = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.Low("a-2")), SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));

    /// <summary>Rows of two scores in steps that doubles do not hold exactly, with gaps, and how they are dealt to three builders.</summary>
    private static readonly Arbitrary<(double A, double B, double Overall, int Part)[]> Rows = (
        from a in Percents()
        from b in Percents()
        from overall in Percents()
        from part in Gen.Choose(0, 2)
        select (a, b, overall, part)).ListOf().Select(rows => rows.Append((10, 20, 15, 0)).Append((10, 30, 20, 1)).ToArray()).ToArbitrary();

    [Fact]
    public void Build_ScoresOfSheets_IsTheHandWorkedCase()
    {
        NormSetBuilder builder = new(Two, RaterRole.Manager);
        BenchmarkScorer scorer = new(Two);

        // Keyed within the scale: a is 100, 50 and 50, b is 0, 50 and not scored.
        builder.Add(scorer.Score(Sheet(("a-1", 5), ("a-2", 1), ("b-1", 1))));
        builder.Add(scorer.Score(Sheet(("a-1", 3), ("a-2", 3), ("b-1", 3))));
        builder.Add(scorer.Score(Sheet(("a-1", 3), ("a-2", 3), ("b-1", null))));
        NormSet norms = builder.Build("managers-2026", Day, "Managers", "Review", new Dictionary<string, ScoreReliability> { ["a"] = new(0.8, "alpha") });

        Assert.Equal(("managers-2026", Day, "Managers", "Review"), (norms.Id, norms.Date, norms.Population, norms.Setting));
        Assert.Equal((RaterRole.Manager, Two.Id, Two.ComputeScoringHash(), 3), (norms.RaterRole, norms.Benchmark, norms.ScoringHash, norms.N));
        Assert.Equal([new ScoreFrequency(50, 2), new ScoreFrequency(100, 1)], norms.Competencies["a"].Frequencies);
        Close.To(200.0 / 3, norms.Competencies["a"].Mean, Close.Score);
        Close.To(Math.Sqrt(2.0 / 3 * 2500 / 2), norms.Competencies["a"].Sd, Close.Score);
        Assert.Equal(new ScoreReliability(0.8, "alpha"), norms.Competencies["a"].Reliability);
        Assert.Equal((2, 25, null), (norms.Competencies["b"].N, norms.Competencies["b"].Mean, norms.Competencies["b"].Reliability));
        Assert.Equal([new ScoreFrequency(50, 2)], norms.Overall!.Frequencies);
        Assert.Empty(norms.Weights);
    }

    [Fact]
    public void Build_OfAnyRows_IsReadBackFromItsFile() => Holds.ForAll(Rows, rows =>
    {
        NormSet norms = Build(Fill(rows));

        Assert.Equal(norms, CompetencyJson.Read<NormSet>(CompetencyJson.Write(norms)));
    });

    [Fact]
    public void Merge_InAnyOrder_IsOneBuilderToTheLastBit() => Holds.ForAll(Rows, rows =>
    {
        NormSet whole = Build(Fill(rows));
        int[][] orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0]];
        foreach (int[] order in orders)
        {
            NormSetBuilder merged = new(Two);
            foreach (int part in order)
            {
                merged.Merge(Fill(rows.Where(row => row.Part == part)));
            }

            Assert.Equal(rows.Length, merged.People);
            Assert.Equal(whole, Build(merged));
        }

        Assert.Equal(whole, Build(Fill(rows.Reverse())));
    });

    [Fact]
    public void Add_NormSets_IsOneBuilderToTheLastBit() => Holds.ForAll(Rows, rows =>
    {
        NormSetBuilder first = Fill(rows.Where(row => row.Part == 0));
        NormSetBuilder rest = Fill(rows.Where(row => row.Part != 0));
        if (first.People < 2 || rest.People < 2 || HasLonelyTable(rows.Where(row => row.Part == 0)) || HasLonelyTable(rows.Where(row => row.Part != 0)))
        {
            return;
        }

        NormSetBuilder merged = new(Two);
        merged.Add(Build(rest));
        merged.Add(Build(first));

        Assert.Equal(Build(Fill(rows)), Build(merged));
    });

    [Fact]
    public void Build_PolicyWithWeights_StatesAWeightForEachCompetency()
    {
        ScoringPolicy policy = new() { Weights = ValueMap.Create([KeyValuePair.Create("a", 3.0)]) };
        NormSetBuilder builder = new(Two, policy: policy);
        builder.Add([10, 20], 12.5);
        builder.Add([10, 30], 15);

        Assert.Equal(ValueMap.Create([KeyValuePair.Create("a", 3.0), KeyValuePair.Create("b", 1.0)]), Build(builder).Weights);
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two).Add(Build(builder)));
        Assert.Throws<ArgumentException>(() => builder.Add(new BenchmarkScorer(Two).Score(SmallBenchmark.Sheet(("a-1", 3)))));
    }

    [Fact]
    public void Build_OnePersonScored_HasNoTable()
    {
        NormSetBuilder builder = new(Two);
        builder.Add([10, double.NaN], double.NaN);
        builder.Add([20, 30], double.NaN);

        Assert.Equal(["a"], Build(builder).Competencies.Keys);
        Assert.Null(Build(builder).Overall);
    }

    [Fact]
    public void Add_ThatDoesNotFit_IsRefusedAndAddsNothing()
    {
        NormSetBuilder builder = new(Two);
        Benchmark other = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));

        Assert.Throws<ArgumentException>(() => builder.Add(new BenchmarkScorer(other).Score(SmallBenchmark.Sheet(("a-1", 3)))));
        Assert.Throws<ArgumentException>(() => builder.Add(new BenchmarkScorer(Two).Score(Sheet(("a-1", 3)))));
        Assert.Throws<ArgumentException>(() => builder.Add([10], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add([10, 101], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add([10, 20], -1));
        Assert.Throws<ArgumentException>(() => builder.Merge(builder));
        Assert.Throws<ArgumentException>(() => builder.Merge(new NormSetBuilder(Two, RaterRole.Peer)));
        Assert.Throws<ArgumentException>(() => builder.Merge(new NormSetBuilder(other)));
        Assert.Equal(0, builder.People);
        Assert.Throws<InvalidOperationException>(() => Build(builder));
    }

    [Fact]
    public void Add_NormSetThatDoesNotFit_IsRefused()
    {
        NormSetBuilder filled = new(Two);
        filled.Add([10, 20], 15);
        filled.Add([10, 30], 20);
        NormSet norms = Build(filled);
        NormTable bare = norms.Overall! with { Frequencies = [] };

        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two, RaterRole.Self).Add(norms));
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two).Add(norms with { Benchmark = "other" }));
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two).Add(norms with { ScoringHash = new string('0', 64) }));
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two).Add(norms with { Overall = bare }));
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two).Add(norms with { Competencies = ValueMap.Create([KeyValuePair.Create("a", bare)]) }));
        Assert.Throws<ArgumentException>(() => new NormSetBuilder(Two)
            .Add(norms with { Competencies = ValueMap.Create([KeyValuePair.Create("z", norms.Overall!)]) }));
    }

    [Fact]
    public void Build_ReliabilityOfNothing_IsRefused()
    {
        NormSetBuilder builder = Fill([(10, 20, 15, 0), (10, 30, 20, 0)]);
        Dictionary<string, ScoreReliability> overall = new() { ["overall"] = new(0.9, "alpha") };

        Assert.Equal(new ScoreReliability(0.9, "alpha"), builder.Build("n", Day, "p", "s", overall).Overall!.Reliability);
        Assert.Throws<ArgumentException>(() => builder.Build("n", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["z"] = new(0.9, "alpha") }));
    }

    private static Gen<double> Percents() => Gen.Frequency(
        (9, Gen.Choose(0, 30).Select(third => third * 10 / 3.0)), (1, Gen.Choose(0, 5).Select(fifth => fifth * 0.2 * 100)), (1, Gen.Constant(double.NaN)));

    private static bool HasLonelyTable(IEnumerable<(double A, double B, double Overall, int Part)> rows)
    {
        (double A, double B, double Overall, int Part)[] all = [.. rows];
        return new[] { all.Count(row => !double.IsNaN(row.A)), all.Count(row => !double.IsNaN(row.B)), all.Count(row => !double.IsNaN(row.Overall)) }.Contains(
            1);
    }

    private static NormSetBuilder Fill(IEnumerable<(double A, double B, double Overall, int Part)> rows)
    {
        NormSetBuilder builder = new(Two);
        foreach ((double a, double b, double overall, int _) in rows)
        {
            builder.Add([a, b], overall);
        }

        return builder;
    }

    private static NormSet Build(NormSetBuilder builder) => builder.Build("norms", Day, "People", "Anywhere");

    private static RatingSheet Sheet(params IEnumerable<(string Item, int? Rating)> ratings) => SmallBenchmark.Sheet(ratings) with { Role = RaterRole.Manager };
}
