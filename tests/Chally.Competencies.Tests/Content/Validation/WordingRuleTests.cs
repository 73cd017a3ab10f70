using Chally.Competencies.Content;
using Chally.Competencies.Content.Validation;

namespace Chally.Competencies.Tests.Content.Validation;

/// <summary>What the rules of wording find, and what they must leave alone.</summary>
public sealed class WordingRuleTests
{
    [Theory]
    [InlineData("Listens to customers and resolves complaints", "and resolves")]
    [InlineData("Listen to customers and resolve complaints", "and resolve")]
    [InlineData("Listening to customers and resolving complaints", "and resolving")]
    [InlineData("Calmly listens to customers, but never answers them", "CC1003")]
    [InlineData("Listens to customers and then quickly resolves complaints", "and resolves")]
    [InlineData("Plans the week. Keeps to the plan", "two sentences")]
    [InlineData("Plans the week; keeps to the plan", "two sentences")]
    [InlineData("Plans the week with R&D; keeps to the plan", "two sentences")]
    [InlineData("Writes the plan and goes over it. Keeps to the plan", "two sentences")]
    [InlineData("The manager sets goals and reviews them", "and reviews")]
    public void DoubleBarrelled_TwoBehaviors_IsFound(string text, string found)
    {
        ContentDiagnostic diagnostic = Assert.Single(Diagnostics(text), one => one.Code == "CC1003");

        Assert.Contains(found, diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Listens to customers and colleagues")]
    [InlineData("Answers calls and emails within a day")]
    [InlineData("Keeps records of calls and results")]
    [InlineData("Answers complaints and requests for help")]
    [InlineData("Asks what customers need and why")]
    [InlineData("Explains prices, terms, and delivery")]
    [InlineData("Writes to Mr. Bean at the St. Mary office")]
    [InlineData("3. Asks what the customer wants")]
    [InlineData("Asks what the customer &amp; others want")]
    public void DoubleBarrelled_OneBehavior_IsLeftAlone(string text) => AssertWithout("CC1003", text);

    [Theory]
    [InlineData("May interrupt the customer", "may")]
    [InlineData("Often interrupts the customer", "often")]
    [InlineData("Interrupts the customer and might raise the voice", "might")]
    [InlineData("Tends to interrupt the customer", "tends")]
    [InlineData("Interrupts the customer at times", "at times")]
    [InlineData("From time to time interrupts the customer", "from time to time")]
    [InlineData("On most occasions waits for the customer", "on most occasions")]
    [InlineData("Waits for the customer whenever possible", "whenever possible")]
    [InlineData("Usually waits for the customer", "usually")]
    public void Hedge_IsFound(string text, string word)
    {
        ContentDiagnostic diagnostic = Assert.Single(Diagnostics(text), one => one.Code == "CC1006");

        Assert.Contains(word, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Looks for problems that might be starting")]
    [InlineData("Asks how things could be improved")]
    [InlineData("Turns insights that can be acted on into results")]
    [InlineData("Arrives at the times agreed")]
    public void Hedge_InASubordinateClause_IsLeftAlone(string text) => AssertWithout("CC1006", text);

    [Theory]
    [InlineData("Does not interrupt the customer")]
    [InlineData("Doesn't interrupt the customer")]
    [InlineData("Doesn’t interrupt the customer")]
    [InlineData("Never interrupts the customer")]
    [InlineData("Fails to interrupt the customer")]
    [InlineData("Avoids interrupting the customer")]
    [InlineData("Refrains from interrupting the customer")]
    [InlineData("Leaves no question open")]
    public void Negation_InAHighStatement_IsFound(string text)
    {
        AssertWith("CC1005", text);
        Assert.DoesNotContain(Diagnostics(text, "low"), one => one.Code == "CC1005");
    }

    [Theory]
    [InlineData("Notes what the customer wants")]
    [InlineData("Nods while the customer speaks")]
    public void Negation_WordThatOnlyBeginsLikeOne_IsLeftAlone(string text) => AssertWithout("CC1005", text);

    [Theory]
    [InlineData("Asks the customer what he wants")]
    [InlineData("Asks her to wait")]
    [InlineData("Keeps his/her promises to customers")]
    [InlineData("Organizes himself well before calls")]
    public void GenderedPronoun_IsFound(string text) => AssertWith("CC1004", text);

    [Theory]
    [InlineData("Asks them what they want")]
    [InlineData("Shares the history of the account")]
    [InlineData("Cherishes a shelf of notes")]
    public void GenderedPronoun_WordThatOnlyHoldsOne_IsLeftAlone(string text) => AssertWithout("CC1004", text);

    [Theory]
    [InlineData("Is a good person at heart")]
    [InlineData("Has a positive attitude to work")]
    [InlineData("Feels responsible for the outcome")]
    [InlineData("Truly cares about the customer")]
    [InlineData("Shows a good attitude every day")]
    [InlineData("Understands what customers want")]
    public void NotObservable_IsFound(string text) => AssertWith("CC1012", text);

    [Theory]
    [InlineData("Shows a good grasp of the product")]
    [InlineData("Asks whether the customer is satisfied")]
    public void NotObservable_Behavior_IsLeftAlone(string text) => AssertWithout("CC1012", text);

    [Theory]
    [InlineData("• Asks what the customer wants")]
    [InlineData("- Asks what the customer wants")]
    [InlineData("3. Asks what the customer wants")]
    [InlineData("(a) Asks what the customer wants")]
    [InlineData("Asks what the <b>customer</b> wants")]
    [InlineData("Asks what the customer &amp; others want")]
    [InlineData("Asks **what** the customer wants")]
    [InlineData("Asks [what](wants) the customer wants")]
    [InlineData("Asks what the  customer wants")]
    [InlineData("Asks what the customer \uFFFDwants")]
    public void Markup_IsFound(string text) => AssertWith("CC1009", text);

    [Theory]
    [InlineData("Asks what R&D wants - and why")]
    [InlineData("Answers within 3 days if a < b")]
    [InlineData("A customer is asked first")]
    public void Markup_PlainText_IsLeftAlone(string text) => AssertWithout("CC1009", text);

    [Theory]
    [InlineData(30, 200, false)]
    [InlineData(31, 150, true)]
    [InlineData(10, 201, true)]
    public void TooLong_CountsWordsAndCharacters(int words, int characters, bool found)
    {
        string text = string.Join(' ', Enumerable.Repeat("ab", words));
        text = text.PadRight(characters, 'x');

        Assert.Equal(found, Diagnostics(text).Any(one => one.Code == "CC1010"));
    }

    [Theory]
    [InlineData("Asks", true)]
    [InlineData("Asks questions", true)]
    [InlineData("Asks open questions", false)]
    [InlineData("顧客の話を聞く", false)]
    [InlineData("รอ", false)]
    [InlineData("រក", false)]
    public void TooShort_CountsWords(string text, bool found) => Assert.Equal(found, Diagnostics(text).Any(one => one.Code == "CC1011"));

    [Fact]
    public void Language_NotEnglish_LeavesEnglishWordsAlone()
    {
        ContentValidation validation = Validate("Ist often he may not", "high", "de");

        Assert.Empty(validation.Diagnostics);
        Assert.NotEmpty(Validate("Ist often he may not", "high", "en-GB").Diagnostics);
        Assert.Contains(Validate("• Hört gut zu", "high", "de").Diagnostics, one => one.Code == "CC1009");
    }

    [Theory]
    [InlineData("cafe\u0301", 3)]
    [InlineData("ab\u0323\u0302", 1)]
    [InlineData("\u1112\u1161", 0)]
    [InlineData("\uD558\u11AB", 0)]
    [InlineData("\u03B1\u0301", 0)]
    [InlineData("caf\u00E9", -1)]
    [InlineData("q\u0301", -1)]
    [InlineData("\u1ECB\u0301", -1)]
    [InlineData("", -1)]
    public void NotComposed_PairWithOneLetter_IsFoundAtItsPlace(string text, int place) =>
        Assert.Equal(place, ComposedLetters.FirstDecomposed(text));

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

    private static void AssertWith(string code, string text) => Assert.Contains(Diagnostics(text), one => one.Code == code);

    private static void AssertWithout(string code, string text) => Assert.DoesNotContain(Diagnostics(text), one => one.Code == code);

    private static IReadOnlyList<ContentDiagnostic> Diagnostics(string text, string pole = "high") => Validate(text, pole, "en").Diagnostics;

    private static ContentValidation Validate(string text, string pole, string language) => ContentValidator.Validate(
        [ContentFile.FromText("test.json", ValidationSamples.Competency($$"""{ "id": "one", "pole": "{{pole}}", "text": "{{text}}", "sources": ["test"] }"""))],
        new ContentValidationOptions { Beside = null, Language = language });
}
