namespace Chally.Competencies.Psychometrics.Tests;

public sealed class PValueTests
{
    [Theory]
    [InlineData(0, 1e-300, true)]
    [InlineData(9.9e-301, 1e-300, true)]
    [InlineData(1e-300, 1e-300, false)]
    [InlineData(0.25, 0.25, false)]
    [InlineData(1.0000000001, 1, false)]
    public void Of_Probability_SaysWhenItIsTooSmallToTell(double probability, double expected, bool isUpperBound) =>
        Assert.Equal(new PValue(expected, isUpperBound), PValue.Of(probability));
}
