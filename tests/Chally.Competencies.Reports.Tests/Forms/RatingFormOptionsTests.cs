using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Tests.Forms;

public sealed class RatingFormOptionsTests
{
    [Fact]
    public void Default_AsksForEverything()
    {
        RatingFormOptions options = RatingFormOptions.Default;

        Assert.Equal((1, "en"), (options.Seed, options.ContentLanguage));
        Assert.Null(options.Competencies);
        Assert.Null(options.Purpose);
        Assert.Null(options.Role);
    }

    [Fact]
    public void Options_OfTheSameMembers_AreEqual() => Assert.Equal(
        new RatingFormOptions { Competencies = ["a", "b"], Purpose = "selection" }, new RatingFormOptions { Competencies = ["a", "b"], Purpose = "selection" });

    [Fact]
    public void Seed_Negative_Throws() => Assert.Equal("Seed", Assert.Throws<ArgumentOutOfRangeException>(() => new RatingFormOptions { Seed = -1 }).ParamName);

    [Theory]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    [InlineData("\u202Edesrever")]
    public void Purpose_ThatASheetRefuses_Throws(string purpose) => Assert.Throws<ArgumentException>(() => new RatingFormOptions { Purpose = purpose });

    [Fact]
    public void Role_Undefined_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new RatingFormOptions { Role = (RaterRole)99 });

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de_AT")]
    public void ContentLanguage_NotATag_Throws(string tag) => Assert.Throws<ArgumentException>(() => new RatingFormOptions { ContentLanguage = tag });
}
