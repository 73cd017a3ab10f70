using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

/// <summary>Fingerprints that every score asks for are computed once an object, and a changed copy has its own.</summary>
public sealed class FingerprintOnceTests
{
    [Fact]
    public void ComputeScoringHash_Again_IsTheSameText()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")));
        string hash = benchmark.ComputeScoringHash();

        Assert.Same(hash, benchmark.ComputeScoringHash());
        Assert.NotEqual(hash, (benchmark with { RatingScale = new RatingScale(1, 7) }).ComputeScoringHash());
        Assert.Equal(hash, (benchmark with { Title = "Another" }).ComputeScoringHash());
    }

    [Fact]
    public void ComputeHash_OfAPolicyAgain_IsTheSameText()
    {
        ScoringPolicy policy = new() { MinimumRatedShare = 0.25 };
        string hash = policy.ComputeHash();

        Assert.Same(hash, policy.ComputeHash());
        Assert.NotEqual(hash, (policy with { MinimumRatedShare = 0.3 }).ComputeHash());
        Assert.Equal(hash, (policy with { MinimumRatedShare = 0.25 }).ComputeHash());
    }
}
