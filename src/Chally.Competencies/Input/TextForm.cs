namespace Chally.Competencies.Input;

/// <summary>What a text must be: the rule that reading checks, and its definition in the schema.</summary>
public sealed class TextForm
{
    /// <summary>Any line of text that is not blank.</summary>
    public static readonly TextForm Text = new("text", TextSchema, ValueRules.Text, ProblemCodes.Text, isWholeRule: true);

    /// <summary>A sentence of the library's own, which may quote a name: a line of up to 10,000 characters.</summary>
    public static readonly TextForm Message = new("message", (Func<string>)MessageSchema, ValueRules.Message, ProblemCodes.Text, isWholeRule: true);

    /// <summary>Any text, of any length: a quotation of what another document held.</summary>
    public static readonly TextForm Any = new("any", """{ "type": "string" }""", static _ => null, ProblemCodes.Text, isWholeRule: true);

    /// <summary>An id in kebab-case.</summary>
    public static readonly TextForm Id = new("id", IdSchema, ValueRules.Id, ProblemCodes.IdShape, isWholeRule: true);

    /// <summary>The id of the element that has it: in one input it stands once.</summary>
    internal static readonly TextForm OwnId = new("id", IdSchema, ValueRules.Id, ProblemCodes.IdShape, isWholeRule: true);

    /// <summary>The name of a person: no problem shows it.</summary>
    public static readonly TextForm PersonName = new("text", TextSchema, ValueRules.Text, ProblemCodes.Text, isWholeRule: true, isPrivate: true);

    /// <summary>The id of a person or response, a text or a whole number: no problem shows it.</summary>
    public static readonly TextForm PersonId =
        new("personId", PersonIdSchema, ValueRules.Text, ProblemCodes.Text, isWholeRule: true, isPrivate: true, mayBeWhole: true);

    /// <summary>A hash: 64 lower-case hexadecimal digits.</summary>
    public static readonly TextForm Hash = new("hash", HashSchema, ValueRules.Hash, ProblemCodes.NotAllowed, isWholeRule: true);

    internal static readonly TextForm Time = new("time", TimeSchema, TimeText.TimeRule, ProblemCodes.Time, isWholeRule: false);

    internal static readonly TextForm Date =
        new("date", DateSchema, TimeText.DateRule, ProblemCodes.Time, isWholeRule: true);

    private const string TextSchema =
        """
        {
          "description": "One line of text that is not blank: no control or direction-override characters.",
          "type": "string", "maxLength": 2000, "pattern": "[^ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]",
          "not": { "pattern": "[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]" }
        }
        """;

    private const string IdSchema =
        """
        {
          "description": "An id in kebab-case. The names of columns in rating files and score tables are reserved.",
          "type": "string", "maxLength": 80, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "not": { "enum": ["subject", "rater", "role", "purpose", "completed", "overall"] }
        }
        """;

    private const string PersonIdSchema =
        """{ "description": "A number, an e-mail address or another id.", "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "integer" }] }""";

    private const string HashSchema = """{ "description": "64 lower-case hexadecimal digits.", "type": "string", "pattern": "^[0-9a-f]{64}$" }""";

    private const string DateSchema = """{ "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }""";

    private const string TimePattern = "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,7})?)?(Z|[+-][0-9]{1,2}:?[0-5][0-9])?)?";

    private const string TimeSchema =
        $$"""
        {
          "description": "A date, or a date and time, in ISO 8601 form; without an offset it is UTC.", "type": "string",
          "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]){{TimePattern}}$"
        }
        """;

    internal readonly string Name;
    internal readonly Func<string, string?> Rule;
    internal readonly string Code;

    /// <summary>Whether the rule says all; else the text must also be a line that is not blank.</summary>
    internal readonly bool IsWholeRule;
    internal readonly bool IsPrivate;
    internal readonly bool MayBeWhole;

    /// <summary>A text, or what makes one when it is asked for.</summary>
    private readonly object schema;

    /// <summary>Creates a form of texts that are not blank.</summary>
    /// <param name="name">The name of the definition in a schema.</param>
    /// <param name="schema">The definition, a JSON object; it may refer to <c>#/$defs/text</c>.</param>
    /// <param name="rule">Says what was expected of a text that breaks the rule; null of one that keeps it.</param>
    /// <param name="code">The code of the problem, one of <see cref="ProblemCodes"/>.</param>
    public TextForm(string name, string schema, Func<string, string?> rule, string code)
        : this(name, schema, rule, code, isWholeRule: false)
    {
    }

    internal TextForm(
        string name, object schema, Func<string, string?> rule, string code, bool isWholeRule, bool isPrivate = false, bool mayBeWhole = false)
    {
        Name = name;
        this.schema = schema;
        Rule = rule;
        Code = code;
        IsWholeRule = isWholeRule;
        IsPrivate = isPrivate;
        MayBeWhole = mayBeWhole;
    }

    private static string MessageSchema() => TextSchema.Replace("h\": 2000", "h\": 10000", StringComparison.Ordinal);

    internal string Schema() => schema as string ?? ((Func<string>)schema)();
}
