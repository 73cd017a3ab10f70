using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class WithinGroupAgreementTests
{
    private static readonly RatingScale FivePoints = new(1, 5);

    /// <summary>By hand: 4 4 5 has S² = 1/3 against (25 − 1)/12 = 2.</summary>
    [Fact]
    public void Of_ThreeRaters_IsTheHandWorkedCase()
    {
        WithinGroupAgreement agreement = WithinGroupAgreement.Of([4, 4, 5], FivePoints);

        Assert.Equal(3, agreement.Raters);
        Close.To(1.0 / 3, agreement.Variance);
        Assert.Equal(2, agreement.NullVariance);
        Close.To(5.0 / 6, agreement.Value);
        Assert.False(agreement.ExceedsNull);
    }

    [Fact]
    public void Of_MoreThanAtRandom_IsZeroAndFlagged()
    {
        WithinGroupAgreement agreement = WithinGroupAgreement.Of([1, 5], FivePoints);

        Assert.Equal(8, agreement.Variance);
        Assert.Equal(0, agreement.Value);
        Assert.True(agreement.ExceedsNull);
    }

    /// <summary>1 and 3 of five points: S² = 2 is that of the uniform distribution, no more.</summary>
    [Fact]
    public void Of_AsAtRandom_IsZeroAndNotFlagged()
    {
        WithinGroupAgreement agreement = WithinGroupAgreement.Of([1, 3], FivePoints);

        Assert.Equal(0, agreement.Value);
        Assert.False(agreement.ExceedsNull);
    }

    [Fact]
    public void Of_OtherScale_HasItsOwnNullVariance() => Assert.Equal(0.25, WithinGroupAgreement.Of([0, 1], new RatingScale(0, 1)).NullVariance);

    [Fact]
    public void Of_TooFewOrOffTheScale_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => WithinGroupAgreement.Of([1], FivePoints));
        Assert.Throws<ArgumentException>(() => WithinGroupAgreement.Of([1, 6], FivePoints));
    }
}
