using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring.Norms;

public sealed class NormSetTests
{
    private static readonly NormTable Table = SampleNorms.TinyTies;
    private static readonly NormSet Set = SampleNorms.For(SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a1"))), Table, ("a", Table));

    [Fact]
    public void Equals_DeepCopy_True()
    {
        NormSet copy = Set with { Competencies = ValueMap.Create(Set.Competencies), Overall = Table with { Frequencies = [.. Table.Frequencies] } };

        Assert.Equal(Set, copy);
        Assert.Equal(Set.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(Set, Set with { Overall = Table with { Frequencies = [] } });
    }

    [Fact]
    public void Members_Invalid_AreRefused()
    {
        Assert.Throws<ArgumentException>("Id", () => Set with { Id = "Norms" });
        Assert.Throws<ArgumentException>("Population", () => Set with { Population = " " });
        Assert.Throws<ArgumentException>("Setting", () => Set with { Setting = "" });
        Assert.Throws<ArgumentOutOfRangeException>("RaterRole", () => Set with { RaterRole = (RaterRole)17 });
        Assert.Throws<ArgumentException>("Benchmark", () => Set with { Benchmark = "B" });
        Assert.Throws<ArgumentOutOfRangeException>("N", () => Set with { N = 1 });
        Assert.Throws<ArgumentNullException>("Weights", () => Set with { Weights = null! });
        Assert.Throws<ArgumentException>("Weights", () => Set with { Weights = ValueMap.Create([KeyValuePair.Create("a", 0.0)]) });
        Assert.Throws<ArgumentException>("Weights", () => Set with { Weights = ValueMap.Create([KeyValuePair.Create("a", double.NaN)]) });
        Assert.Throws<ArgumentException>("Weights", () => Set with { Weights = ValueMap.Create([KeyValuePair.Create("A", 1.0)]) });
        Assert.Throws<ArgumentException>("Competencies", () => Set with { Competencies = ValueMap.Create([KeyValuePair.Create("overall", Table)]) });
        Assert.Throws<ArgumentNullException>("Competencies", () => Set with { Competencies = null! });
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("gaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void ScoringHash_Other_IsRefused(string hash)
    {
        ArgumentException e = Assert.Throws<ArgumentException>("ScoringHash", () => Set with { ScoringHash = hash });

        Assert.StartsWith($"ScoringHash must be 64 lower-case hexadecimal digits, but was '{hash}'.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Invalid_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("N", () => Table with { N = 1 });
        Assert.Throws<ArgumentOutOfRangeException>("Mean", () => Table with { Mean = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>("Mean", () => Table with { Mean = 100.1 });
        Assert.Throws<ArgumentOutOfRangeException>("Sd", () => Table with { Sd = -0.1 });
        Assert.Throws<ArgumentOutOfRangeException>("Sd", () => Table with { Sd = double.PositiveInfinity });
        Assert.Throws<ArgumentNullException>("Frequencies", () => Table with { Frequencies = null! });
        Assert.Throws<ArgumentException>("Frequencies", () => Table with { Frequencies = [new(2, 1), new(1, 1)] });
        ArgumentException e = Assert.Throws<ArgumentException>("Frequencies", () => Table with { Frequencies = [new(1, 1), new(1.00000000001, 1)] });
        Assert.StartsWith("Frequencies must be rising scores (place 2 has 1.00000000001 after 1), but was a list of 2.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FrequencyAndReliability_Invalid_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Score", () => new ScoreFrequency(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Score", () => new ScoreFrequency(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Count", () => new ScoreFrequency(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Value", () => new ScoreReliability(1.01, "alpha"));
        Assert.Throws<ArgumentOutOfRangeException>("Value", () => new ScoreReliability(double.NaN, "alpha"));
        Assert.Throws<ArgumentException>("Kind", () => new ScoreReliability(0.9, " "));
    }

    [Theory]
    [InlineData(9.5, true)]
    [InlineData(10.5, true)]
    [InlineData(9.49999999999, true)] // 9.5 after rounding
    [InlineData(9.4999999, false)]
    [InlineData(10.50000000001, true)]
    [InlineData(10.5000001, false)]
    public void Interval_Contains_HoldsItsLimits(double points, bool isIn) => Assert.Equal(isIn, new ScoreInterval(9.5, 10.5, 0.95).Contains(points));

    [Fact]
    public void Interval_LimitEqualOnPaper_IsHeld()
    {
        // 0.1 + 0.2 is one bit above 0.3.
        Assert.True(new ScoreInterval(0.1 + 0.2, 1, 0.95).Contains(0.3));
        Assert.True(new ScoreInterval(0, 0.3, 0.95).Contains(0.1 + 0.2));
    }
}
