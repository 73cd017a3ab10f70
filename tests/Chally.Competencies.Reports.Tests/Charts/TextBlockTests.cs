using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Tests.Charts;

public sealed class TextBlockTests
{
    [Theory]
    [InlineData("", 10)]
    [InlineData("one", 10)]
    [InlineData("a few words that need more than one line of this width", 10)]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän und mehr", 8)]
    public void Lines_OfText_HoldAllOfIt(string text, double width) =>
        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal),
            string.Concat(TextBlock.Lines(text, width)).Replace(" ", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void Lines_OfOneLongWord_AreAllShort() => Assert.All(TextBlock.Lines(new string('W', 300), 20), line => Assert.InRange(line.Length, 1, 21));

    [Fact]
    public void Lines_OfPairsOfSurrogates_KeepThemWhole() => Assert.All(
        TextBlock.Lines(string.Concat(Enumerable.Repeat("\U0001F600", 40)), 7.5), line =>
            Assert.False(char.IsLowSurrogate(line[0]) || char.IsHighSurrogate(line[^1])));

    [Fact]
    public void Lines_ThatFit_AreOne() => Assert.Equal(["two words"], TextBlock.Lines("two words", 10));
}
