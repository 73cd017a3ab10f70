using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ScoringPolicyTests
{
    /// <summary>One change of every member; the test below holds that none is forgotten.</summary>
    private static readonly Dictionary<string, ScoringPolicy> Changes = new()
    {
        [nameof(ScoringPolicy.MinimumRatedShare)] = new ScoringPolicy { MinimumRatedShare = 0.51 },
        [nameof(ScoringPolicy.MinimumRatedPerPole)] = new ScoringPolicy { MinimumRatedPerPole = 1 },
        [nameof(ScoringPolicy.MinimumScoredShare)] = new ScoringPolicy { MinimumScoredShare = 0.99 },
        [nameof(ScoringPolicy.Bands)] = new ScoringPolicy { Bands = new BandScheme([.. BandScheme.Thirds.Bands.Take(2), new Band("top", 200.0 / 3)]) },
        [nameof(ScoringPolicy.DemonstratedFrom)] = new ScoringPolicy { DemonstratedFrom = 0 },
        [nameof(ScoringPolicy.Weights)] = new ScoringPolicy { Weights = Map(("c", 2)) },
        [nameof(ScoringPolicy.Decision)] = new ScoringPolicy { Decision = DecisionPolicy.Compensatory(60) },
        [nameof(ScoringPolicy.ConfidenceLevel)] = new ScoringPolicy { ConfidenceLevel = 0.9 },
        [nameof(ScoringPolicy.MinimumRatersPerRole)] = new ScoringPolicy { MinimumRatersPerRole = 4 },
        [nameof(ScoringPolicy.Quality)] = new ScoringPolicy { Quality = new QualityThresholds { MissingShare = 0.3 } },
    };

    public static TheoryData<string> Members => [.. typeof(ScoringPolicy).GetProperties().Where(member => member.CanWrite).Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void ComputeHash_ChangedMember_IsAnother(string member)
    {
        ScoringPolicy changed = Changes[member];

        Assert.NotEqual(ScoringPolicy.Default.ComputeHash(), changed.ComputeHash());
        Assert.NotEqual(ScoringPolicy.Default, changed);
    }

    [Fact]
    public void ComputeHash_ChangesOfDifferentMembers_AllDiffer()
    {
        BandScheme moved = new([.. BandScheme.Thirds.Bands.Take(2), new Band("mostly high-pole", 70)]);
        List<ScoringPolicy> all =
        [
            ScoringPolicy.Default, .. Changes.Values, new ScoringPolicy { Bands = moved }, new ScoringPolicy { DemonstratedFrom = 1 },
            new ScoringPolicy { Weights = Map(("c", 2.5)) }, new ScoringPolicy { Weights = Map(("d", 2)) },
            new ScoringPolicy { Decision = DecisionPolicy.Compensatory(61) },
            new ScoringPolicy { Decision = DecisionPolicy.Conjunctive(Map(("c", 60))) },
            new ScoringPolicy { Decision = DecisionPolicy.Both(60, Map(("c", 60))) },
            new ScoringPolicy { Decision = DecisionPolicy.Both(60, Map(("c", 61))) },
            new ScoringPolicy { Quality = new QualityThresholds { LongstringShare = 0.3 } },
            new ScoringPolicy { Quality = new QualityThresholds { Variability = 0.3 } },
            new ScoringPolicy { Quality = new QualityThresholds { AcquiescenceShare = 0.3 } },
        ];

        Assert.Equal(all.Count, all.Select(policy => policy.ComputeHash()).Distinct().Count());
    }

    [Fact]
    public void ComputeHash_EqualPolicies_IsTheSame()
    {
        Assert.Equal(ScoringPolicy.Default, new ScoringPolicy());
        Assert.Equal(ScoringPolicy.Default.ComputeHash(), new ScoringPolicy { Bands = BandScheme.Thirds with { } }.ComputeHash());
        Assert.Matches("^[0-9a-f]{64}$", ScoringPolicy.Default.ComputeHash());
        Assert.Equal(new ScoringPolicy { MinimumRatedShare = 0 }, new ScoringPolicy { MinimumRatedShare = -0.0 });
        Assert.Equal(new ScoringPolicy { MinimumRatedShare = 0 }.ComputeHash(), new ScoringPolicy { MinimumRatedShare = -0.0 }.ComputeHash());
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Shares_OutsideZeroToOne_Throw(double share)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { MinimumRatedShare = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { MinimumScoredShare = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringPolicy.Default with { MinimumRatedShare = share });
    }

    [Fact]
    public void Members_Invalid_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { MinimumRatedPerPole = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { DemonstratedFrom = -1 });
        Assert.Throws<ArgumentNullException>(() => new ScoringPolicy { Bands = null! });
        Assert.Throws<ArgumentNullException>(() => new ScoringPolicy { Weights = null! });
        Assert.Throws<ArgumentNullException>(() => new ScoringPolicy { Quality = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { MinimumRatersPerRole = 0 });
        Assert.Throws<ArgumentException>(() => new ScoringPolicy { Weights = Map(("Not Kebab", 1)) });
        Assert.All([0, -1, 100.1, double.NaN], weight => Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { Weights = Map(("c", weight)) }));
        Assert.All([0.499, 1, double.NaN], level => Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringPolicy { ConfidenceLevel = level }));
    }

    [Fact]
    public void Default_Members_AreTheDocumentedOnes()
    {
        Assert.Equal(0.5, ScoringPolicy.Default.MinimumRatedShare);
        Assert.Equal(0, ScoringPolicy.Default.MinimumRatedPerPole);
        Assert.Equal(1, ScoringPolicy.Default.MinimumScoredShare);
        Assert.Equal(["mostly low-pole", "mixed", "mostly high-pole"], ScoringPolicy.Default.Bands.Bands.Select(band => band.Name));
        Assert.Equal([0, 100.0 / 3, 200.0 / 3], ScoringPolicy.Default.Bands.Bands.Select(band => band.From));
        Assert.Null(ScoringPolicy.Default.DemonstratedFrom);
        Assert.Empty(ScoringPolicy.Default.Weights);
        Assert.Null(ScoringPolicy.Default.Decision);
        Assert.Equal(0.95, ScoringPolicy.Default.ConfidenceLevel);
        Assert.Equal(3, ScoringPolicy.Default.MinimumRatersPerRole);
        Assert.Equal(
            new QualityThresholds { MissingShare = 0.25, LongstringShare = 0.5, Variability = 0, AcquiescenceShare = 0.25 }, ScoringPolicy.Default.Quality);
    }

    [Fact]
    public void Quality_InvalidMembers_Throw()
    {
        Assert.All([-0.1, 1.1, double.NaN], share =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new QualityThresholds { MissingShare = share });
            Assert.Throws<ArgumentOutOfRangeException>(() => new QualityThresholds { LongstringShare = share });
            Assert.Throws<ArgumentOutOfRangeException>(() => new QualityThresholds { AcquiescenceShare = share });
        });
        Assert.All([-0.1, 100.1, double.NaN], spread => Assert.Throws<ArgumentOutOfRangeException>(() => new QualityThresholds { Variability = spread }));
    }

    [Fact]
    public void Decision_InvalidMembers_Throw()
    {
        Assert.All([-0.1, 100.1, double.NaN], points =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => DecisionPolicy.Compensatory(points));
            Assert.Throws<ArgumentOutOfRangeException>(() => DecisionPolicy.Both(points, Map(("c", 1))));
            Assert.Throws<ArgumentOutOfRangeException>(() => DecisionPolicy.Both(1, Map(("c", points))));
            Assert.Throws<ArgumentOutOfRangeException>(() => DecisionPolicy.Conjunctive(Map(("c", points))));
        });
        Assert.Throws<ArgumentException>(() => DecisionPolicy.Conjunctive([]));
        Assert.Throws<ArgumentException>(() => DecisionPolicy.Both(1, []));
        Assert.Throws<ArgumentException>(() => DecisionPolicy.Conjunctive(Map(("Not Kebab", 1))));
    }

    [Fact]
    public void Decision_ThreeRules_HoldWhatTheyNeed()
    {
        Assert.Equal((DecisionRule.Compensatory, 60.0, 0), Parts(DecisionPolicy.Compensatory(60)));
        Assert.Equal((DecisionRule.Conjunctive, null, 1), Parts(DecisionPolicy.Conjunctive(Map(("c", 40)))));
        Assert.Equal((DecisionRule.Both, 60.0, 2), Parts(DecisionPolicy.Both(60, Map(("c", 40), ("d", 0)))));

        static (DecisionRule Rule, double? Cut, int Minimums) Parts(DecisionPolicy policy) => (policy.Rule, policy.Cut, policy.Minimums.Count);
    }

    /// <summary>a: 100, b: 0. By the benchmark (1·100 + 3·0)/4 = 25; with a's weight 2 instead (2·100 + 3·0)/5 = 40.</summary>
    [Fact]
    public void Weights_OfSomeCompetencies_ReplaceTheBenchmarks()
    {
        Benchmark benchmark = On(1, 5, [Entry(Rated("a", High("a1"))), Entry(Rated("b", High("b1")), weight: 3)]);

        Assert.Equal(25, benchmark.Score(("a1", 5), ("b1", 1)).Overall!.Percent);
        Assert.Equal(40, benchmark.Score(new ScoringPolicy { Weights = Map(("a", 2)) }, ("a1", 5), ("b1", 1)).Overall!.Percent);
    }

    [Fact]
    public void ProblemsWith_CompetenciesThatTheBenchmarkLacks_NamesEach()
    {
        Benchmark benchmark = On(1, 5, Rated("a", High("a1")));
        ScoringPolicy policy = new() { Weights = Map(("a", 2), ("b", 1)), Decision = DecisionPolicy.Conjunctive(Map(("a", 1), ("c", 1))) };

        Assert.Equal(
            [("$.weights", "'b'"), ("$.decision.minimums", "'c'")], policy.ProblemsWith(benchmark).Select(problem => (problem.Path!, problem.Found)));
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new BenchmarkScorer(benchmark, policy));
        Assert.Contains("'b'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'c'", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(ScoringPolicy.Default.ProblemsWith(benchmark));
    }

    private static ValueMap<double> Map(params IEnumerable<(string Id, double Value)> entries) =>
        ValueMap.Create(entries.Select(entry => KeyValuePair.Create(entry.Id, entry.Value)));
}
