namespace Chally.Competencies.Authoring.Validation;

/// <summary>Verbs with which behaviours are described, in the three forms that lists of behaviours use: "asks", "ask", "asking".</summary>
internal static class EnglishVerbs
{
    private const string Bases =
        "accept achieve acknowledge act adapt adjust admit advise agree align allow analyze answer anticipate apologize apply argue arrange ask assess " +
        "assign assume assure attend avoid balance become begin blame block break bring build bypass care challenge change channel check choose clarify " +
        "close coach collaborate collect come communicate compare complain complete comply conclude confirm confront consider consult contribute control " +
        "convey convince coordinate correct create criticize debrief decide deepen defend define delay delegate deliver demand demonstrate deny depend " +
        "describe design determine develop direct discourage discuss dismiss document do draw drive earn embrace encourage engage ensure escalate establish " +
        "evaluate examine exclude expect explain explore express fail fill find finish focus follow forecast forget foster gain gather get give go greet " +
        "grow guide handle help hesitate hide hold identify ignore implement improve include influence inform initiate insist inspire interpret interrupt " +
        "intervene introduce investigate invite involve judge keep know lead learn leave let limit link listen lose maintain make manage measure meet mentor " +
        "miss model monitor motivate name negotiate neglect note notify offer organize overlook oversee own participate persist persuade pick plan point " +
        "postpone practice praise prepare present press prevent prioritize promise promote propose protect provide pull punish pursue push put question " +
        "raise reach react read recall recognize recommend record recover reduce refer refuse reject relate rely reply remain remember remind repeat report " +
        "request require resist resolve respond restate retain review reward run say schedule search seek seize select sell send serve set settle share show " +
        "sign simplify skip solve speak state stay stop strengthen strive struggle study suggest summarize support take talk teach tell test thank think " +
        "track train treat trust try turn understand update use verify volunteer wait warn watch welcome withdraw withhold work write";

    /// <summary>Forms that are nouns as often as verbs: after "and" they are verbs only when an object follows.</summary>
    private static readonly HashSet<string> AlsoNouns = new(StringComparer.Ordinal)
    {
        "acts", "answers", "balances", "blocks", "breaks", "challenges", "changes", "channels", "checks", "controls", "cares", "care", "demands", "delays",
        "designs", "documents", "drives", "forecasts", "guides", "handles", "holds", "influences", "judges", "leads", "leaves", "limits", "links", "measures",
        "mentors", "models", "names", "notes", "offers", "plans", "points", "practices", "presents", "promises", "questions", "reads", "records", "reports",
        "requests", "reviews", "rewards", "runs", "schedules", "searches", "sets", "shares", "shows", "signs", "states", "studies", "supports", "talks",
        "tests", "tracks", "trains", "trusts", "turns", "updates", "uses", "works", "building", "coaching", "coordinating", "learning", "listening", "managing",
        "meeting", "planning", "reporting", "selling", "teaching", "testing", "training", "understanding", "working", "writing", "thinking",
    };

    /// <summary>Verbs that double their last letter before "ing".</summary>
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal)
    {
        "admit", "begin", "control", "forget", "get", "let", "plan", "put", "refer", "run", "set", "skip", "stop",
    };

    private static readonly HashSet<string> ObjectStarts = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "their", "them", "it", "its", "every", "each", "all", "any", "others", "people", "what", "whatever", "how", "when", "why", "whether",
        "that", "this", "these", "those", "up", "out", "off", "down", "back", "away", "colleagues", "customers", "clients", "him", "her", "his", "no", "new",
    };

    private static readonly Dictionary<string, VerbForm> Forms = AllForms();

    /// <summary>The form of a word that is a verb of behaviours; null for other words.</summary>
    public static VerbForm? FormOf(string word) => Forms.TryGetValue(word, out VerbForm form) ? form : null;

    /// <summary>Whether a word that follows "and" is another verb rather than another thing.</summary>
    public static bool IsSecondVerb(string word, string next, VerbForm form) =>
        FormOf(word) == form && (!AlsoNouns.Contains(word) || ObjectStarts.Contains(next));

    private static Dictionary<string, VerbForm> AllForms()
    {
        Dictionary<string, VerbForm> forms = new(StringComparer.Ordinal);
        foreach (string verb in Bases.Split(' '))
        {
            forms.TryAdd(verb, VerbForm.Base);
            forms.TryAdd(ThirdPerson(verb), VerbForm.ThirdPerson);
            forms.TryAdd(Gerund(verb), VerbForm.Gerund);
        }

        return forms;
    }

    private static string ThirdPerson(string verb)
    {
        if (verb.EndsWith('y') && !IsVowel(verb[^2]))
        {
            return verb[..^1] + "ies";
        }

        return verb[^1] is 's' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal)
            ? verb + "es"
            : verb + "s";
    }

    private static string Gerund(string verb)
    {
        if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal))
        {
            return verb[..^1] + "ing";
        }

        return Doubling.Contains(verb) ? verb + verb[^1] + "ing" : verb + "ing";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
