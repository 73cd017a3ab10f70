namespace Chally.Competencies.Tests;

/// <summary>The edges of the rules, and the words of those that a file seldom breaks.</summary>
public sealed class ModelRuleTests
{
    [Theory]
    [InlineData("CC1003", true)]
    [InlineData("CC1999", true)]
    [InlineData("CC0003", false)]
    [InlineData("CC10030", false)]
    [InlineData("CC100", false)]
    [InlineData("CC10x3", false)]
    [InlineData("cc1003", false)]
    public void WarningCode_IsOfAWarning(string code, bool keeps) =>
        Assert.Equal(keeps ? null : "the code of a warning, such as CC1003", ModelRules.WarningCode(code));

    [Theory]
    [InlineData("a", true)]
    [InlineData("a/b", true)]
    [InlineData("a/b/c", false)]
    [InlineData("a/B", false)]
    [InlineData("/b", false)]
    public void ElementPath_IsOneIdOrTwo(string path, bool keeps) =>
        Assert.Equal(keeps ? null : "an id, or the ids of a benchmark and a competency joined by '/'", ModelRules.ElementPath(path));

    [Theory]
    [InlineData("text", true)]
    [InlineData("label", true)]
    [InlineData("level.1", true)]
    [InlineData("anchor.20", true)]
    [InlineData("level.100", false)]
    [InlineData("level.", false)]
    [InlineData("level.x", false)]
    [InlineData("level", false)]
    [InlineData("text.1", false)]
    [InlineData("level.1.1", false)]
    [InlineData("weight", false)]
    public void TextMember_IsAMemberWithAText(string member, bool keeps)
    {
        Assert.Equal(keeps, ModelRules.TextMember(member) is null);
        Assert.Equal(member == "weight", ModelRules.IsWeightMember(member) is null);
    }

    [Theory]
    [InlineData(0, 99, true)]
    [InlineData(0, 100, false)]
    [InlineData(-1, 1, false)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(0, int.MaxValue, false)]
    public void ScaleEnds_HaveAtMostAHundredPoints(int min, int max, bool keeps) =>
        Assert.Equal(keeps ? null : "a scale with 0 <= min < max and at most 100 points", ModelRules.ScaleEnds(min, max));

    [Theory]
    [InlineData(null, 2, null)]
    [InlineData(2, 2, null)]
    [InlineData(3, 2, "a level from 1 to 2, as competency 'c' has")]
    [InlineData(3, 0, null)]
    public void RequiredLevel_IsOneOfTheLevels(int? required, int levels, string? expected) =>
        Assert.Equal(expected, ModelRules.RequiredLevel(required, "c", levels));
}
