namespace Chally.Competencies.Input;

/// <summary>The stable codes of what can be wrong with an input. A code is never reused.</summary>
public static class ProblemCodes
{
    /// <summary>The input is not JSON, is nested too deeply, or cannot be read as text.</summary>
    public const string NotJson = "CC0001";

    /// <summary>The format version is missing or is not one that this version of the library reads.</summary>
    public const string FormatVersion = "CC0002";

    /// <summary>A member is there that the format does not know.</summary>
    public const string UnknownMember = "CC0003";

    /// <summary>A member that the format requires is missing.</summary>
    public const string MissingMember = "CC0004";

    /// <summary>A member stands twice in one object.</summary>
    public const string DuplicateMember = "CC0005";

    /// <summary>A member or element has the wrong JSON type, or is null.</summary>
    public const string WrongType = "CC0006";

    /// <summary>A value is outside what is allowed.</summary>
    public const string NotAllowed = "CC0007";

    /// <summary>A text is blank, too long, or holds control characters.</summary>
    public const string Text = "CC0008";

    /// <summary>An id is not in kebab-case, too long, or reserved.</summary>
    public const string IdShape = "CC0009";

    /// <summary>An id stands for two elements.</summary>
    public const string DuplicateId = "CC0010";

    /// <summary>A benchmark names a competency that is not in the catalog.</summary>
    public const string UnknownCompetency = "CC0011";

    /// <summary>The input, or a list in it, is larger than allowed.</summary>
    public const string TooLarge = "CC0012";

    /// <summary>The file or folder cannot be read, or holds no content.</summary>
    public const string Unreadable = "CC0013";

    /// <summary>An id stood for another element in an earlier version of the catalog.</summary>
    public const string ReusedId = "CC0014";

    /// <summary>A text is not in the composed Unicode normal form.</summary>
    public const string NotComposed = "CC0015";

    /// <summary>An override was written against another text or weight than the present one.</summary>
    public const string StaleBase = "CC0016";

    /// <summary>An override is of an element or member that the catalog does not have.</summary>
    public const string UnknownElement = "CC0017";

    /// <summary>A rating is for an item that the benchmark does not have.</summary>
    public const string UnknownItem = "RS0001";

    /// <summary>A rating is not a whole number on the benchmark's scale.</summary>
    public const string RatingOutOfRange = "RS0002";

    /// <summary>A sheet was collected for another benchmark.</summary>
    public const string OtherBenchmark = "RS0003";

    /// <summary>An item is rated twice in one sheet.</summary>
    public const string ItemTwice = "RS0004";

    /// <summary>A column of a table of ratings is unknown, missing or there twice.</summary>
    public const string Column = "RS0005";

    /// <summary>A row of a table of ratings does not have one field a column, or its text cannot be read.</summary>
    public const string Row = "RS0006";

    /// <summary>A rater's role is not one of the known ones.</summary>
    public const string Role = "RS0007";

    /// <summary>A point in time is not in ISO 8601 form.</summary>
    public const string Time = "RS0008";

    /// <summary>A question of the caller's own is not mapped to an item.</summary>
    public const string UnmappedQuestion = "RS0009";

    /// <summary>An answer to an item that is not among those presented.</summary>
    public const string NotPresented = "RS0010";

    /// <summary>Sheets that are to be combined are of different people.</summary>
    public const string OtherSubject = "RS0011";

    /// <summary>A rater has two sheets of one person where agreement is computed.</summary>
    public const string SameRater = "RS0012";

    /// <summary>Scores that are to be combined were not scored alike: another scoring hash, policy or list of competencies.</summary>
    public const string OtherScoring = "RS0013";

    /// <summary>There is no sheet to combine.</summary>
    public const string NoSheets = "RS0014";

    /// <summary>A sheet that was collected for development is to be ranked, or to stand under a cut.</summary>
    public const string ForDevelopment = "RS0015";

    /// <summary>A sheet has the response id of another sheet of the same person: it is a copy.</summary>
    public const string Copy = "RS0016";

    /// <summary>Scores of protected raters that an earlier publication of nearly the same raters would tell apart.</summary>
    public const string NearlyTheSameRaters = "RS0020";

    /// <summary>Pages of single sheets by several raters of one person.</summary>
    public const string ShowsRaters = "RS0021";

    /// <summary>A norm set and a score do not belong together: another benchmark, scoring hash, rater role or weights.</summary>
    public const string NormMismatch = "NS0001";

    /// <summary>The figures of a norm set contradict each other.</summary>
    public const string NormFigures = "NS0002";

    /// <summary>A document that is to be imported is not of the kind that was asked for.</summary>
    public const string OtherDocument = "ID0001";
}
