using System.Globalization;
using System.Text.RegularExpressions;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>The rules that look at one text: each gives what it found, or null.</summary>
internal static partial class WordingRules
{
    private const int MaxItemLength = 200;
    private const int MaxItemWords = 30;
    private const int MaxOtherLength = 800;
    private const int MinWords = 3;

    /// <summary>How far a subordinate clause reaches from the word that opens it.</summary>
    private const int ClauseReach = 6;

    private static readonly HashSet<string> Gendered = Set("he she him her his hers himself herself");
    private static readonly HashSet<string> Negations = Set("not never no none nothing nobody neither nor cannot");
    private static readonly HashSet<string> Frequencies =
        Set("often sometimes usually always frequently rarely seldom occasionally generally typically mostly hardly normally constantly commonly");

    private static readonly HashSet<string> Modals = Set("may might can could tends tend");
    private static readonly HashSet<string> ClauseOpeners = Set("that which who whom whose what whatever where when whenever how why whether if because");
    private static readonly HashSet<string> Subordinators = [.. ClauseOpeners, "as", "than", "while", "so"];

    private static readonly HashSet<string> Conjunctions = Set("and or but then while");
    private static readonly HashSet<string> Subjects = Set("he she they it this the person someone candidate manager employee representative agent");
    private static readonly HashSet<string> States = Set(
        "is are be being has have having feels feel believes believe thinks think wants want knows know understands understand likes like loves love hopes " +
        "hope wishes wish values value prefers prefer cares care enjoys enjoy possesses possess lacks lack appreciates appreciate dislikes dislike he's she's");

    private static readonly HashSet<string> Judgements =
        Set("good great bad excellent wonderful nice poor positive negative natural born strong weak outstanding");
    private static readonly HashSet<string> People = Set("person people leader player talent communicator listener");
    private static readonly HashSet<string> Traits = Set("attitude personality character nature disposition temperament");

    private static readonly HashSet<string> Showing =
        Set("shows show showing demonstrates demonstrate demonstrating displays display displaying exhibits exhibit exhibiting");
    private static readonly HashSet<string> Shown = Set("potential promise charisma aptitude maturity personality temperament");
    private static readonly HashSet<string> Taking = Set("takes take taking finds find finding");
    private static readonly HashSet<string> Taken = Set("pride pleasure joy delight satisfaction");
    private static readonly HashSet<string> Determiners = Set("the of their its a an");

    /// <summary>The rules that hold for texts in every language.</summary>
    public static IReadOnlyList<StatementRule> OfAnyLanguage { get; } =
    [
        new(DiagnosticRules.Markup, _ => true, Leftover),
        new(DiagnosticRules.TooLong, _ => true, Excess),
        new(DiagnosticRules.TooShort, statement => statement.Kind is StatementKind.Item or StatementKind.Advice or StatementKind.Definition, Shortfall),
    ];

    /// <summary>The rules for English texts: those, and the ones that go by words.</summary>
    public static IReadOnlyList<StatementRule> OfEnglish { get; } =
    [
        .. OfAnyLanguage,
        new(DiagnosticRules.DoubleBarrelled, statement => statement.Kind == StatementKind.Item, SecondBehavior),
        new(DiagnosticRules.GenderedPronoun, _ => true, statement => FirstOf(statement, Gendered)),
        new(DiagnosticRules.NegatedHigh, statement => statement.Pole == Pole.High, Negation),
        new(DiagnosticRules.Hedge, statement => statement.Kind == StatementKind.Item, HedgeIn),
        new(DiagnosticRules.NotObservable, statement => statement.Kind == StatementKind.Item, State),
    ];

    private static string? FirstOf(Statement statement, HashSet<string> words) =>
        statement.Words.Find(words) is int place and >= 0 ? $"the word '{statement.Words[place]}'" : null;

    /// <summary>A negation inside a subordinate clause ("explains what customers cannot see") says nothing of what is done.</summary>
    private static string? Negation(Statement statement)
    {
        Words words = statement.Words;
        for (int i = 0; i < words.Count; i++)
        {
            bool negates = Negations.Contains(words[i]) || words[i].EndsWith("n't", StringComparison.Ordinal);
            if (negates && (OpensClause(words, i) || !IsSubordinate(words, i, ClauseOpeners)))
            {
                return $"the word '{words[i]}'";
            }
        }

        return words[0] is "fails" or "fail" or "lacks" or "lack" or "refuses" or "refuse" or "avoids" or "avoid" or "refrains" or "refrain"
            ? $"the word '{words[0]}'"
            : null;
    }

    /// <summary>A modal verb inside a subordinate clause ("problems that might start") speaks of the thing, not of how often.</summary>
    private static string? HedgeIn(Statement statement)
    {
        Words words = statement.Words;
        for (int i = 0; i < words.Count; i++)
        {
            if (Frequencies.Contains(words[i]) || (Modals.Contains(words[i]) && !IsSubordinate(words, i, Subordinators)))
            {
                return $"the word '{words[i]}'";
            }
        }

        return FrequencyPhrase().Match(statement.Text) is { Success: true } phrase ? $"the words '{phrase.Value.ToLowerInvariant()}'" : null;
    }

    private static bool IsSubordinate(Words words, int place, HashSet<string> openers) =>
        words.Find(openers, Math.Max(1, place - ClauseReach)) is int opener and >= 0 && opener < place;

    /// <summary>Whether a negation follows a conjunction, as in "and never interrupts" or "but does not interrupt".</summary>
    private static bool OpensClause(Words words, int place) =>
        Conjunctions.Contains(words[place - 1]) || (words[place - 1] is "do" or "does" && Conjunctions.Contains(words[place - 2]));

    private static string? SecondBehavior(Statement statement)
    {
        Words words = statement.Words;
        if (SentenceEnd().IsMatch(statement.Text))
        {
            return "two sentences";
        }

        if (FirstVerb(words) is not VerbForm form)
        {
            return null;
        }

        if (JoinedVerbs().Match(statement.Text) is { Success: true } pair
            && pair.Groups[1].Value.Equals(words[Opening(words)], StringComparison.OrdinalIgnoreCase)
            && FormOf(pair.Groups[2].Value.ToLowerInvariant()) == form)
        {
            return $"a second behavior at '{pair.Value}'";
        }

        for (int i = words.Find(Conjunctions, 1); i > 0; i = words.Find(Conjunctions, i + 1))
        {
            int next = i + 1;
            while (words[next].EndsWith("ly", StringComparison.Ordinal) || words[next] is "then" or "also" or "so" or "thereby"
                || Negations.Contains(words[next]) || Frequencies.Contains(words[next]))
            {
                next++;
            }

            if (EnglishVerbs.IsSecondVerb(words[next], words[next + 1], form))
            {
                return $"a second behavior at '{words[i]} {words[next]}'";
            }
        }

        return null;
    }

    /// <summary>The form of the verb that opens the text, an adverb or a subject before it passed over.</summary>
    private static VerbForm? FirstVerb(Words words) => FormOf(words[Opening(words)]);

    /// <summary>The form of a word that stands where a verb does; of an unknown one by its ending.</summary>
    private static VerbForm? FormOf(string word) => EnglishVerbs.FormOf(word)
        ?? (word.Length > 3 && word.EndsWith('s') ? VerbForm.ThirdPerson : word.EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Gerund : null);

    private static int Opening(Words words)
    {
        int first = 0;
        while (first < words.Count - 1
            && (words[first].EndsWith("ly", StringComparison.Ordinal) || Subjects.Contains(words[first]) || Frequencies.Contains(words[first])))
        {
            first++;
        }

        return first;
    }

    private static string? State(Statement statement)
    {
        Words words = statement.Words;
        int first = Opening(words);
        if (States.Contains(words[first]))
        {
            return $"a state or trait ('{words[first]}')";
        }

        if ((ObjectOf(words, first, Showing, Shown) ?? ObjectOf(words, first, Taking, Taken)) is string inner)
        {
            return $"a state or trait ('{words[first]} ... {inner}')";
        }

        for (int i = 0; i + 1 < words.Count; i++)
        {
            bool judges = Judgements.Contains(words[i]) && (People.Contains(words[i + 1]) || Traits.Contains(words[i + 1]));
            if (judges || (words[i] == "right" && Traits.Contains(words[i + 1])))
            {
                return $"a judgement ('{words[i]} {words[i + 1]}')";
            }
        }

        return null;
    }

    /// <summary>
    /// The noun that is what a verb shows or takes, with at most two adjectives or nouns before it: "leadership potential", but not "customers the potential".
    /// </summary>
    private static string? ObjectOf(Words words, int verb, HashSet<string> verbs, HashSet<string> nouns)
    {
        int place = verbs.Contains(words[verb]) ? words.Find(nouns, verb + 1) : -1;
        for (int i = verb + 1; i < place; i++)
        {
            place = i > verb + 2 || Determiners.Contains(words[i]) ? -1 : place;
        }

        return place < 0 ? null : words[place];
    }

    private static string? Leftover(Statement statement) =>
        MarkupLeft().Match(statement.Text) is { Success: true } match ? $"'{InputProblem.Shorten(match.Value.Trim())}'" : null;

    private static string? Excess(Statement statement)
    {
        int limit = statement.Kind switch
        {
            StatementKind.Item => MaxItemLength,
            StatementKind.Name => 100,
            _ => MaxOtherLength,
        };
        if (statement.Text.Length > limit)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{statement.Text.Length} characters (at most {limit})");
        }

        return statement.Kind == StatementKind.Item && statement.Words.Count > MaxItemWords
            ? string.Create(CultureInfo.InvariantCulture, $"{statement.Words.Count} words (at most {MaxItemWords})")
            : null;
    }

    private static string? Shortfall(Statement statement) => statement.Words.Count < MinWords && !statement.Text.Any(IsUnspaced)
        ? string.Create(CultureInfo.InvariantCulture, $"{statement.Words.Count} word{(statement.Words.Count == 1 ? string.Empty : "s")} (at least {MinWords})")
        : null;

    /// <summary>Letters of scripts that write no spaces between words, where counting words means nothing.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF');

    /// <summary>How often, in more words than one.</summary>
    [GeneratedRegex(
        @"\b(?:at times|from time to time|(?:on|in) (?:most|many|some|rare) (?:occasions|cases)|on occasion|most of the time|(?:whenever|where) possible)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrequencyPhrase();

    /// <summary>The end of a sentence with another behind it; a number or bullet at the start, an abbreviated title and an entity are none.</summary>
    [GeneratedRegex(@"(?<!^\s*\(?(?:\d{1,3}|[a-z])|\b(?:Mr|Mrs|Ms|Dr|St|No))[.!?]\s+\p{Lu}|(?<!&(?:[A-Za-z]{2,10}|\#\w{1,7}));", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Two words with a slash or an ampersand between them.</summary>
    [GeneratedRegex(@"(\p{L}+)\s*[/&]\s*(\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedVerbs();

    /// <summary>A bullet or number at the start, a tag, an entity, marks of emphasis or links, a replacement character.</summary>
    [GeneratedRegex(
        @"^\s*(?:[-*+o\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u2043\u2013\u2014]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)|[\u2022\u25AA\u25CF\uFFFD\u00AD]|" +
            @"</?[A-Za-z][^<>]{0,200}>|&(?:[A-Za-z]{2,10}|\#\d{1,7}|\#x[0-9A-Fa-f]{1,6});|\*\*|__|\]\(|``|\s{2,}|^\#{1,6}\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex MarkupLeft();

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
