using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Validation;

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
    [InlineData("Plans/organizes the week", "a second behavior at 'Plans/organizes'")]
    [InlineData("Quickly reviews / approves invoices", "a second behavior at 'reviews / approves'")]
    [InlineData("Plans & schedules the week", "a second behavior at 'Plans & schedules'")]
    [InlineData("Listens to customers or also resolves complaints", "or resolves")]
    [InlineData("Listens to customers but thereby delays others", "but delays")]
    [InlineData("Greets guests and sometimes offers them help", "and offers")]
    [InlineData("Greeting guests and offering help", "and offering")]
    [InlineData("Chats with guests and offers them help", "and offers")]
    [InlineData("Chatting with guests and offering help", "and offering")]
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
    [InlineData("Reads plans/reports before the meeting")]
    [InlineData("Answers calls/emails within a day")]
    [InlineData("Plans/organizing committees are asked first")]
    [InlineData("Bus routes and sets of maps")]
    [InlineData("Asks questions, answers and reports of others")]
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
    [InlineData("Cannot be drawn into quarrels")]
    [InlineData("Asks what the customer wants and never interrupts")]
    [InlineData("Asks why it failed but does not blame the team")]
    [InlineData("Acts as a guide, never as a judge")]
    [InlineData("Does not promise what cannot be kept")]
    [InlineData("When asked does not guess")]
    [InlineData("Asks what was tried in the week before, not this one")]
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
    [InlineData("Explains what customers cannot see")]
    [InlineData("Asks why a customer does not buy")]
    [InlineData("Asks what the team doesn't need")]
    [InlineData("Notices when nobody has spoken for a while")]
    [InlineData("Finds tasks that nobody on the team owns")]
    public void Negation_InASubordinateClause_IsLeftAlone(string text) => AssertWithout("CC1005", text);

    [Theory]
    [InlineData("Fails to ask", "the word 'fails'")]
    [InlineData("Doesn’t ask", "the word 'doesn't'")]
    [InlineData("Asks and never waits", "the word 'never'")]
    public void Negation_IsNamed(string text, string found) =>
        Assert.Equal($"{found} in '{text}'", Assert.Single(Diagnostics(text), one => one.Code == "CC1005").Message);

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
    [InlineData("Wishes every guest a good stay")]
    [InlineData("He's kind to guests")]
    [InlineData("Brings the right attitude to work")]
    [InlineData("Hires natural leader types")]
    public void NotObservable_IsFound(string text) => AssertWith("CC1012", text);

    [Theory]
    [InlineData("Shows leadership potential", "a state or trait ('shows ... potential')")]
    [InlineData("Takes pride in the work of the team", "a state or trait ('takes ... pride')")]
    [InlineData("Takes great personal pride in clean records", "a state or trait ('takes ... pride')")]
    [InlineData("Displays maturity in conflicts", "a state or trait ('displays ... maturity')")]
    [InlineData("Is kind to guests", "a state or trait ('is')")]
    [InlineData("Works like a good leader", "a judgement ('good leader')")]
    [InlineData("Works with a good attitude", "a judgement ('good attitude')")]
    public void NotObservable_IsNamed(string text, string found) =>
        Assert.Equal($"{found} in '{text}'", Assert.Single(Diagnostics(text), one => one.Code == "CC1012").Message);

    [Theory]
    [InlineData("Shows a good grasp of the product")]
    [InlineData("Asks whether the customer is satisfied")]
    [InlineData("Puts the right people into each team")]
    [InlineData("Shows the client the potential savings")]
    [InlineData("Shows customers where in the range potential lies")]
    [InlineData("Takes notes in each conversation")]
    [InlineData("Explains the potential of a product")]
    [InlineData("Promotes good")]
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
    [InlineData("Asks what the customer &#39;wants&#39;")]
    [InlineData("# Asks what the customer wants")]
    [InlineData("Asks ``what`` the customer wants")]
    [InlineData("Asks __what__ the customer wants")]
    public void Markup_IsFound(string text) => AssertWith("CC1009", text);

    [Theory]
    [InlineData("Asks what R&D wants - and why")]
    [InlineData("Answers within 3 days if a < b")]
    [InlineData("A customer is asked first")]
    public void Markup_PlainText_IsLeftAlone(string text) => AssertWithout("CC1009", text);

    [Fact]
    public void Markup_IsNamedWithoutItsSpaces() => Assert.Equal(
        "'3.' in '3. Asks what the customer wants'", Assert.Single(Diagnostics("3. Asks what the customer wants"), one => one.Code == "CC1009").Message);

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

    private static void AssertWith(string code, string text) => Assert.Contains(Diagnostics(text), one => one.Code == code);

    private static void AssertWithout(string code, string text) => Assert.DoesNotContain(Diagnostics(text), one => one.Code == code);

    private static IReadOnlyList<ContentDiagnostic> Diagnostics(string text, string pole = "high") => Validate(text, pole, "en").Diagnostics;

    private static ContentValidation Validate(string text, string pole, string language) => ContentValidator.Validate(
        [ContentFile.FromText("test.json", ValidationSamples.Competency($$"""{ "id": "one", "pole": "{{pole}}", "text": "{{text}}", "sources": ["test"] }"""))],
        new ContentValidationOptions { Beside = null, Language = language });
}
