using Chally.Competencies.Scoring;

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
        List<ScoringPolicy> all = [ScoringPolicy.Default, .. Changes.Values, new ScoringPolicy { Bands = moved }, new ScoringPolicy { DemonstratedFrom = 1 }];

        Assert.Equal(all.Count, all.Select(policy => policy.ComputeHash()).Distinct().Count());
    }

    [Fact]
    public void ComputeHash_EqualPolicies_IsTheSame()
    {
        Assert.Equal(ScoringPolicy.Default, new ScoringPolicy());
        Assert.Equal(ScoringPolicy.Default.ComputeHash(), new ScoringPolicy { Bands = BandScheme.Thirds with { } }.ComputeHash());
        Assert.Matches("^[0-9a-f]{64}$", ScoringPolicy.Default.ComputeHash());
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
    }
}
