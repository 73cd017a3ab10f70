using Chally.Competencies.Authoring.Validation;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>The forms of verbs, and which words after a conjunction are verbs.</summary>
public sealed class EnglishVerbsTests
{
    [Theory]
    [InlineData("ask", "asks", "asking")]
    [InlineData("apply", "applies", "applying")]
    [InlineData("convey", "conveys", "conveying")]
    [InlineData("press", "presses", "pressing")]
    [InlineData("reach", "reaches", "reaching")]
    [InlineData("finish", "finishes", "finishing")]
    [InlineData("do", "does", "doing")]
    [InlineData("agree", "agrees", "agreeing")]
    [InlineData("close", "closes", "closing")]
    [InlineData("run", "runs", "running")]
    [InlineData("plan", "plans", "planning")]
    [InlineData("show", "shows", "showing")]
    [InlineData("stay", "stays", "staying")]
    [InlineData("read", "reads", "reading")]
    [InlineData("help", "helps", "helping")]
    [InlineData("own", "owns", "owning")]
    [InlineData("set", "sets", "setting")]
    [InlineData("fill", "fills", "filling")]
    [InlineData("shut-in", null, null)]
    [InlineData("put", "puts", "putting")]
    [InlineData("admit", "admits", "admitting")]
    [InlineData("begin", "begins", "beginning")]
    [InlineData("control", "controls", "controlling")]
    [InlineData("forget", "forgets", "forgetting")]
    [InlineData("get", "gets", "getting")]
    [InlineData("let", "lets", "letting")]
    [InlineData("refer", "refers", "referring")]
    [InlineData("skip", "skips", "skipping")]
    [InlineData("stop", "stops", "stopping")]
    public void Verb_HasThreeForms(string verb, string? third, string? gerund)
    {
        Assert.Equal(third is null ? null : VerbForm.Base, EnglishVerbs.FormOf(verb));
        Assert.Equal(third is null ? null : VerbForm.ThirdPerson, EnglishVerbs.FormOf(third ?? verb));
        Assert.Equal(gerund is null ? null : VerbForm.Gerund, EnglishVerbs.FormOf(gerund ?? verb));
    }

    [Fact]
    public void SecondVerb_WordThatIsAlsoANoun_IsOneBeforeAnObject()
    {
        const string Nouns =
            "acts answers balances blocks breaks challenges changes channels checks controls cares care demands delays designs documents drives forecasts " +
            "guides handles holds influences judges leads leaves limits links measures mentors models names notes offers plans points practices presents " +
            "promises questions reads records reports requests reviews rewards runs schedules searches sets shares shows signs states studies supports " +
            "talks tests tracks trains trusts turns updates uses works building coaching coordinating learning listening managing meeting planning " +
            "reporting selling teaching testing training understanding working writing thinking";
        const string Objects =
            "the a an their them it its every each all any others people what whatever how when why whether that this these those up out off down back " +
            "away colleagues customers clients him her his no new";

        Assert.All(Nouns.Split(' '), word =>
        {
            VerbForm form = EnglishVerbs.FormOf(word)!.Value;
            Assert.True(EnglishVerbs.IsSecondVerb(word, "the", form), word);
            Assert.False(EnglishVerbs.IsSecondVerb(word, "of", form), word);
        });
        Assert.All(Objects.Split(' '), word => Assert.True(EnglishVerbs.IsSecondVerb("plans", word, VerbForm.ThirdPerson), word));
        Assert.True(EnglishVerbs.IsSecondVerb("asks", "of", VerbForm.ThirdPerson));
        Assert.False(EnglishVerbs.IsSecondVerb("asks", "the", VerbForm.Base));
    }
}
