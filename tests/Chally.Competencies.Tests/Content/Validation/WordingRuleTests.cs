using System.Globalization;
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
    [InlineData(StatementKind.Name, 100)]
    [InlineData(StatementKind.Item, 200)]
    [InlineData(StatementKind.Definition, 800)]
    [InlineData(StatementKind.Advice, 800)]
    [InlineData(StatementKind.Note, 800)]
    public void TooLong_ByKind_SaysItsLimit(object kind, int limit)
    {
        Statement Of(int length) => new((StatementKind)kind, new string('x', length), default, "owner", "one", "en");
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1010");

        Assert.Null(rule.Find(Of(limit)));
        Assert.Equal($"{limit + 1} characters (at most {limit})", rule.Find(Of(limit + 1)));
    }

    [Fact]
    public void TooLong_WordsOfOtherTextsThanItems_AreNotCounted()
    {
        string words = string.Join(' ', Enumerable.Repeat("ab", 31));
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1010");

        Assert.Equal("31 words (at most 30)", rule.Find(new Statement(StatementKind.Item, words, default, "owner", "one", "en")));
        Assert.Null(rule.Find(new Statement(StatementKind.Advice, words, default, "owner", "one", "en")));
    }

    [Theory]
    [InlineData("Asks", "1 word (at least 3)")]
    [InlineData("Asks questions", "2 words (at least 3)")]
    [InlineData("-", "0 words (at least 3)")]
    [InlineData("ฮ", null)]
    [InlineData("\u0DC6", "1 word (at least 3)")]
    [InlineData("\u0E01", null)]
    [InlineData("\u0EDC", null)]
    [InlineData("\u0F00", "1 word (at least 3)")]
    [InlineData("\u1780", null)]
    [InlineData("\u3041", null)]
    [InlineData("\u9FFF", null)]
    [InlineData("\uA000", "1 word (at least 3)")]
    public void TooShort_SaysHowManyWords(string text, string? found)
    {
        StatementRule rule = WordingRules.OfAnyLanguage.Single(one => one.Code == "CC1011");

        Assert.Equal(found, rule.Find(new Statement(StatementKind.Item, text, default, "owner", "one", "en")));
    }

    [Theory]
    [InlineData("CC1003", StatementKind.Item)]
    [InlineData("CC1006", StatementKind.Item)]
    [InlineData("CC1012", StatementKind.Item)]
    [InlineData("CC1004", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1009", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1010", StatementKind.Item, StatementKind.Name, StatementKind.Definition, StatementKind.Advice, StatementKind.Note)]
    [InlineData("CC1011", StatementKind.Item, StatementKind.Definition, StatementKind.Advice)]
    public void Rule_LooksAtItsKindsOfTexts(string code, params object[] kinds)
    {
        StatementRule rule = WordingRules.OfEnglish.Single(one => one.Code == code);

        Assert.All(Enum.GetValues<StatementKind>(), kind => Assert.Equal(kinds.Contains(kind), rule.AppliesTo(new Statement(kind, "Text", default, "owner", "one", "en"))));
    }

    [Fact]
    public void NegatedHigh_LooksAtTextsOfTheHighPoleAlone()
    {
        StatementRule rule = WordingRules.OfEnglish.Single(one => one.Code == "CC1005");

        Assert.Equal([true, false, false], new Pole?[] { Pole.High, Pole.Low, null }.Select(pole => rule.AppliesTo(new Statement(StatementKind.Item, "Text", default, "owner", "one", "en", pole))));
    }

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
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN-us", true)]
    [InlineData("eng", false)]
    [InlineData("de", false)]
    public void Language_IsEnglishByItsFirstPart(string language, bool isEnglish) =>
        Assert.Equal(isEnglish, new Statement(StatementKind.Item, "Text", default, "owner", "one", language).IsEnglish);

    [Theory]
    [InlineData("Don’t 'quote' R2-D2's x’", "don't,quote,r2,d2's,x")]
    [InlineData("'' ’ -", "")]
    [InlineData("Ünïcode 42", "ünïcode,42")]
    public void Words_AreRunsOfLettersDigitsAndApostrophes(string text, string words) => Assert.Equal(words, string.Join(',', new Words(text).All));

    [Fact]
    public void Words_BeyondEitherEnd_AreEmpty()
    {
        Words words = new("one two");

        Assert.Equal([string.Empty, "one", "two", string.Empty], [words[-1], words[0], words[1], words[2]]);
        Assert.Equal((1, -1, -1), (words.Find(new HashSet<string> { "two" }), words.Find(new HashSet<string> { "one" }, 1), words.Find(new HashSet<string> { "three" })));
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
    [InlineData("\u1100\u1161", 0)]
    [InlineData("\u1112\u1175", 0)]
    [InlineData("\u1113\u1161", -1)]
    [InlineData("\u10FF\u1161", -1)]
    [InlineData("\u1100\u1160", -1)]
    [InlineData("\u1100\u1176", -1)]
    [InlineData("\uAC00\u11A8", 0)]
    [InlineData("\uAC01\u11A8", -1)]
    [InlineData("\uD788\u11C2", 0)]
    [InlineData("\uAC00\u11A7", -1)]
    [InlineData("\uAC00\u11C3", -1)]
    [InlineData("\uABE4\u11A8", -1)]
    [InlineData("\uD7A4\u11A8", -1)]
    [InlineData("", -1)]
    public void NotComposed_PairWithOneLetter_IsFoundAtItsPlace(string text, int place) =>
        Assert.Equal(place, ComposedLetters.FirstDecomposed(text));

    [Fact]
    public void NotComposed_EachMark_IsFoundBehindItsFirstAndLastBase()
    {
        const string Pairs =
            "00411FFE+0300 00411FFE+0301 00411ECD+0302 004101B0+0303 00411E5B+0304 00411EA1+0306 00411E63+0307 004104E9+0308 004101B0+0309 00410079+030A " +
            "004F0443+030B 00410292+030C 00410475+030F 00410075+0311 039103C9+0313 039103C9+0314 004F0075+031B 004101B0+0323 00550075+0324 00410061+0325 " +
            "00530074+0326 00430074+0327 00410075+0328 00440075+032D 00480068+032E 00450075+0330 0042007A+0331 003C22B5+0338 00A81FFE+0342 03911FF6+0345 " +
            "06270627+0653 062706D5+0654 06270627+0655 09280933+093C 09C709C7+09BE 09C709C7+09D7 0B470B47+0B3E 0B470B47+0B56 0B470B47+0B57 0BC60BC7+0BBE " +
            "0B920BC6+0BD7 0C460C46+0C56 0CC60CC6+0CC2 0CBF0CCA+0CD5 0CC60CC6+0CD6 0D460D47+0D3E 0D460D46+0D57 0DD90DDC+0DCA 0DD90DD9+0DCF 0DD90DD9+0DDF " +
            "10251025+102E 1B051B42+1B35 304630FD+3099 306F30DB+309A";

        Assert.All(Pairs.Split(' '), pair =>
        {
            char mark = Character(pair[9..]);
            Assert.Equal(1, ComposedLetters.FirstDecomposed($"x{Character(pair[..4])}{mark}"));
            Assert.Equal(1, ComposedLetters.FirstDecomposed($"x{Character(pair[4..8])}{mark}"));
        });

        static char Character(string hexadecimal) => (char)int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

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

    private static void AssertWith(string code, string text) => Assert.Contains(Diagnostics(text), one => one.Code == code);

    private static void AssertWithout(string code, string text) => Assert.DoesNotContain(Diagnostics(text), one => one.Code == code);

    private static IReadOnlyList<ContentDiagnostic> Diagnostics(string text, string pole = "high") => Validate(text, pole, "en").Diagnostics;

    private static ContentValidation Validate(string text, string pole, string language) => ContentValidator.Validate(
        [ContentFile.FromText("test.json", ValidationSamples.Competency($$"""{ "id": "one", "pole": "{{pole}}", "text": "{{text}}", "sources": ["test"] }"""))],
        new ContentValidationOptions { Beside = null, Language = language });
}
