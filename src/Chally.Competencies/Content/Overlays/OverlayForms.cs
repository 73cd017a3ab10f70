using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

/// <summary>What the texts of overlays must be.</summary>
internal static class OverlayForms
{
    public const string Was = "What stood there when the change was written.";
    public const string Now = "What is to stand there.";

    public static readonly TextForm Element = new("elementPath", ElementSchema, ModelRules.ElementPath, ProblemCodes.IdShape, isWholeRule: true);

    public static readonly TextForm TextMember = new("textMember", TextMemberSchema, ModelRules.TextMember, ProblemCodes.NotAllowed, isWholeRule: true);

    public static readonly TextForm WeightMember =
        new("weightMember", $$"""{ "const": "{{ModelRules.WeightMember}}" }""", ModelRules.IsWeightMember, ProblemCodes.NotAllowed, isWholeRule: true);

    public static readonly TextForm Language = new("language", LanguageSchema, ValueRules.Language, ProblemCodes.NotAllowed, isWholeRule: true);

    private const string ElementSchema =
        """
        {
          "description": "The id of an element, or those of a benchmark and a competency in it, joined by a slash.", "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", "allOf": [{ "pattern": "^[a-z0-9-]{1,80}(/[a-z0-9-]{1,80})?$" }],
          "not": { "pattern": "(^|/)(subject|rater|role|purpose|completed|overall)(/|$)" }
        }
        """;

    private const string TextMemberSchema =
        """
        {
          "description": "What is changed; level.1 is the name of a level by its rank, anchor.1 the word for a rating.", "type": "string",
          "pattern": "^(text|name|definition|caution|title|description|label|level\\.[0-9]{1,2}|anchor\\.[0-9]{1,2})$"
        }
        """;

    private const string LanguageSchema = """{ "type": "string", "maxLength": 35, "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }""";
}
