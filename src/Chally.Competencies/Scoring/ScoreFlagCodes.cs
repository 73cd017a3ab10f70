namespace Chally.Competencies.Scoring;

/// <summary>The codes of the flags that a score can carry. A code is never reused.</summary>
public static class ScoreFlagCodes
{
    /// <summary>Only items of one pole were rated, so agreeing with everything and being good at it cannot be told apart.</summary>
    public const string OnePole = "one-pole";

    /// <summary>The norm set rests on fewer than 100 people.</summary>
    public const string SmallNorm = "small-norm";

    /// <summary>The norm set states a reliability of 1, so that there is no standard error of measurement.</summary>
    public const string ReliabilityOfOne = "reliability-of-one";

    /// <summary>The standard error of measurement covers the sampling of items, not that of raters.</summary>
    public const string ItemErrorOnly = "item-error-only";

    /// <summary>Items are missing, and the standard error of measurement is that of the rated ones.</summary>
    public const string ItemsMissing = "items-missing";

    /// <summary>Items are missing, but the reliability is of a kind that does not say how error grows with that.</summary>
    public const string ErrorOfWholeSheet = "error-of-whole-sheet";

    /// <summary>Items are missing, and nothing says how large the error of measurement is without them.</summary>
    public const string ErrorNotKnown = "error-not-known";

    /// <summary>Two sheets were not filled in by the same rater in the same role.</summary>
    public const string OtherRater = "other-rater";

    /// <summary>The sheet was collected with another version of the content than the one that scored it.</summary>
    public const string OtherContentVersion = "other-content-version";

    /// <summary>The composite leaves out competencies that could be rated but were not scored.</summary>
    public const string PartialComposite = "partial-composite";

    /// <summary>The composite leaves out competencies that have nothing to rate.</summary>
    public const string NothingToRate = "nothing-to-rate";

    /// <summary>Many items are not rated.</summary>
    public const string ManyMissing = "many-missing";

    /// <summary>A long run of equal ratings.</summary>
    public const string Longstring = "longstring";

    /// <summary>The ratings hardly vary.</summary>
    public const string LowVariability = "low-variability";

    /// <summary>Items of both poles are rated high, or both low.</summary>
    public const string Acquiescence = "acquiescence";

    /// <summary>The policy has a decision rule, but the sheet was collected for development.</summary>
    public const string DecisionRefused = "decision-refused";

    /// <summary>Nothing says how much of a difference in a ranking is error of measurement.</summary>
    public const string OrderMayBeNoise = "order-may-be-noise";

    /// <summary>Raters of a ranking stand in different roles to those they rated.</summary>
    public const string MixedRoles = "mixed-roles";

    /// <summary>A ranking holds several sheets of one person.</summary>
    public const string SeveralSheets = "several-sheets";

    /// <summary>Composites that are set against each other rest on different competencies.</summary>
    public const string DifferentParts = "different-parts";

    /// <summary>Too few raters of a role: what is withheld is not in the combined scores.</summary>
    public const string RolesWithheld = "roles-withheld";

    /// <summary>Scores of protected raters that are told as "5 or less" or "95 or more" and count as 5 or 95.</summary>
    public const string ScoresAtEnds = "scores-at-ends";

    /// <summary>Combined scores that rest on the raters of one role alone.</summary>
    public const string OneRole = "one-role";

    /// <summary>Names that differ in spelling alone were taken for one person.</summary>
    public const string NamesMerged = "names-merged";

    /// <summary>One id stands beside several names.</summary>
    public const string IdWithTwoNames = "id-with-two-names";

    /// <summary>A name stands without an id, and beside several ids elsewhere.</summary>
    public const string NameOfSeveralIds = "name-of-several-ids";

    /// <summary>
    /// A rater, or the person themselves, has several sheets of one person in one role: they count as one rater, unless response ids tell raters of one name
    /// apart.
    /// </summary>
    public const string RaterTwice = "rater-twice";

    /// <summary>The person's own name or id stands as that of a rater in another role than self.</summary>
    public const string OwnNameAsRater = "own-name-as-rater";

    /// <summary>Sheets of one person in one role have the same ratings.</summary>
    public const string EqualSheets = "equal-sheets";
}
