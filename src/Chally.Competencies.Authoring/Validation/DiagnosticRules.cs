using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>The rules of the content validator.</summary>
public static class DiagnosticRules
{
    internal const string OnePole = "CC1001";
    internal const string EvaluativeAnchors = "CC1002";
    internal const string DoubleBarrelled = "CC1003";
    internal const string GenderedPronoun = "CC1004";
    internal const string NegatedHigh = "CC1005";
    internal const string Hedge = "CC1006";
    internal const string NearDuplicateWithin = "CC1007";
    internal const string NearDuplicateAcross = "CC1008";
    internal const string Markup = "CC1009";
    internal const string TooLong = "CC1010";
    internal const string TooShort = "CC1011";
    internal const string NotObservable = "CC1012";
    internal const string Unsourced = "CC1013";
    internal const string NeedlessAcceptance = "CC1014";
    internal const string StaleTranslation = "CC1015";

    /// <summary>All rules, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Error(ProblemCodes.NotJson, "A file is strict JSON, at most 32 levels deep",
            "Mend the syntax at the place given; comments and trailing commas are not allowed."),
        Error(ProblemCodes.FormatVersion, "A file begins with the format version that it is written in", "Add \"formatVersion\": 1 to the outermost object."),
        Error(ProblemCodes.UnknownMember, "A file has no members that the format does not know", "Mend the spelling of the member, or remove it."),
        Error(ProblemCodes.MissingMember, "A file has all members that the format requires", "Add the member."),
        Error(ProblemCodes.DuplicateMember, "A member stands once in an object", "Keep one of the two."),
        Error(ProblemCodes.WrongType, "A member has its JSON type and is not null", "Write it in the expected type; leave an absent member out."),
        Error(ProblemCodes.NotAllowed, "Weights, ranks, levels, scales and words lie within what is allowed", "Choose one of the allowed ones."),
        Error(ProblemCodes.Text, "A text is not blank, at most 2,000 characters, without control or direction characters",
            "Write the text as one plain paragraph."),
        Error(ProblemCodes.IdShape, "An id is in kebab-case, at most 80 characters, and not reserved", "Use a-z, 0-9 and single hyphens."),
        Error(ProblemCodes.DuplicateId, "An id stands for one element in the whole catalog", "Give the newer element an id of its own."),
        Error(ProblemCodes.UnknownCompetency, "A benchmark names competencies that are there", "Mend the id, or add the competency's file."),
        Error(ProblemCodes.TooLarge, "A file has at most 16 MiB, a list at most 1,000 elements", "Split it."),
        Error(ProblemCodes.Unreadable, "A file or folder can be read and holds content", "Mend the path or the permission."),
        Error(ProblemCodes.ReusedId, "An id keeps its meaning from version to version",
            "Give the new element a new id; ratings and norms collected under the old one would be read wrongly."),
        Error(ProblemCodes.NotComposed, "A text is in the composed Unicode normal form (C)",
            "Replace the letter and its combining mark by the one composed letter."),
        Error(ProblemCodes.StaleBase, "An override was written against the text or weight that is there now",
            "Look at what changed, mend the override, and set \"was\" to the present one."),
        Error(ProblemCodes.UnknownElement, "An override is of a member that an element of the catalog has",
            "Mend the id or the member's name, or remove the override."),
        Warning(OnePole, "A competency with indicators has both poles",
            "Add indicators of the other pole, or name the gap in \"notPublished\", such as \"low indicators\"."),
        Warning(EvaluativeAnchors, "Low indicators are rated on how often, not on how well",
            "Use anchors of frequency or agreement: an excellent rating of a poor behavior means nothing."),
        Warning(DoubleBarrelled, "An indicator is one behavior", "Split it in two: a person may do one and not the other."),
        Warning(GenderedPronoun, "Content speaks of people of any gender", "Use the plural, or leave the pronoun out."),
        Warning(NegatedHigh, "A high indicator says what is done",
            "Say what the person does instead; a rating of \"never\" on \"does not\" is read in two ways."),
        Warning(Hedge, "How often is what the rating says", "Leave the hedge out."),
        Warning(NearDuplicateWithin, "A competency asks for a behavior once",
            "Keep one of the two, or say what differs: twins count double and raise reliability falsely."),
        Warning(NearDuplicateAcross, "Two competencies do not ask for the same behavior",
            "Keep it where it belongs: shared behaviors make competencies correlate by construction."),
        Warning(Markup, "A text is plain", "Remove bullets, numbers, tags and entities that were left over."),
        Warning(TooLong, "A text is short enough to be taken in at one reading", "Keep the behavior; move the rest to the definition or to a tip."),
        Warning(TooShort, "A text says enough to be understood alone", "Say what is done, to whom or when."),
        Warning(NotObservable, "An indicator can be seen or heard", "Say what the person does that shows it."),
        Warning(Unsourced, "A text says where it comes from", "Add \"sources\", or mark an indicator as \"inferred\"."),
        Warning(NeedlessAcceptance, "An accepted warning is one that would be given, accepted once", "Remove the acceptance, or mend its code or element."),
        Warning(StaleTranslation, "A translation is of the text that is there now",
            "Translate the present text and set \"was\" to it; until then the untranslated text is shown."),
    ];

    private static readonly Dictionary<string, DiagnosticRule> ByCode = All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule with a code.</summary>
    /// <param name="code">The code, such as "CC1003".</param>
    /// <returns>The rule; null when the validator has none.</returns>
    public static DiagnosticRule? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code);
    }

    private static DiagnosticRule Error(string code, string title, string fix) =>
        new() { Code = code, Severity = DiagnosticSeverity.Error, Title = title, Fix = fix };

    private static DiagnosticRule Warning(string code, string title, string fix) =>
        new() { Code = code, Severity = DiagnosticSeverity.Warning, Title = title, Fix = fix };
}
