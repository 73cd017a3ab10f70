using System.Text.Json;

namespace Chally.Competencies.Input;

/// <content>Names, texts and places as they may be shown.</content>
internal sealed partial class JsonObjectReader
{
    /// <summary>The text of a string element, or null when it holds lone surrogates or is not UTF-8.</summary>
    public static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a property, or null with a problem logged when it cannot be text.</summary>
    public static string? NameOf(JsonProperty property, string path, InputProblems log)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            log.Add(ProblemCodes.Text, path, "member names that are text", "a name with lone surrogates or bytes that are not UTF-8");
            return null;
        }
    }

    public static string Child(string path, string name) => $"{path}.{InputProblem.Shorten(name)}";

    public static string Shown(JsonElement element, InputProblems log) => element.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => StringOf(element) is string text ? log.Shown(text) : "text with lone surrogates or bytes that are not UTF-8",
        _ => InputProblem.Shorten(element.GetRawText()),
    };

    /// <summary>The place of a member: by its name where the format has named it, else as the log may show it.</summary>
    private string PlaceOf(string name) => namesAreData && places.TryGetValue(name, out int index) ? log.PlaceOf(path, name, index) : Child(path, name);

    /// <summary>Logs the members that stand there again: when it is known which names the format has, or at once where the file names them.</summary>
    private void AddRepeated()
    {
        foreach ((string name, int index) in again)
        {
            string place = known.Contains(name) ? Child(path, name) : log.PlaceOf(path, name, index);
            log.Add(ProblemCodes.DuplicateMember, place, "each member once", "it again");
        }

        again.Clear();
    }
}
