using System.Text.Json;

namespace Chally.Competencies.Input;

/// <content>Reads who people are: a problem with that never shows the text, as messages reach logs.</content>
internal sealed partial class JsonObjectReader
{
    /// <summary>The name of a person: a problem with it does not show it, as messages reach logs.</summary>
    public string PrivateLabel(string name)
    {
        if (Required(name) is not JsonElement found)
        {
            return string.Empty;
        }

        string? text = found.ValueKind == JsonValueKind.String ? StringOf(found) : null;
        string? expected = found.ValueKind != JsonValueKind.String ? "a string" : text is null ? "text" : ValueRules.Label(text);
        Check(expected, name, "something else", found.ValueKind == JsonValueKind.String ? ProblemCodes.Text : ProblemCodes.WrongType);
        return text ?? string.Empty;
    }

    /// <summary>An optional id of a person or response, text or a whole number: a problem with it does not show it, as messages reach logs.</summary>
    public string? PrivateId(string name)
    {
        if (Optional(name) is not JsonElement found)
        {
            return null;
        }

        string? text = found.ValueKind switch
        {
            JsonValueKind.String => StringOf(found),
            JsonValueKind.Number when found.GetRawText() is string number && !number.AsSpan().ContainsAnyExcept("-0123456789") => number,
            _ => null,
        };
        string? expected = text is null ? "text or a whole number" : ValueRules.Label(text);
        Check(expected, name, "something else", found.ValueKind == JsonValueKind.String ? ProblemCodes.Text : ProblemCodes.WrongType);
        return expected is null ? text : null;
    }
}
