using System.Globalization;

namespace Chally.Competencies.Reports.Documents;

/// <summary>The labels, headings and sentences of reports in one language. Their English form is the key, so English needs no entries.</summary>
/// <param name="find">Gives the text of a key, with {0}, {1} … where the key has them; null where there is none, which then stays English.</param>
internal sealed class Messages(Func<string, string?> find)
{
    /// <summary>The words as the source has them.</summary>
    public static Messages English { get; } = new(static _ => null);

    /// <summary>The text in this language.</summary>
    public string Of(Message message)
    {
        string text = find(message.Key) ?? message.Key;
        return message.Arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. message.Arguments]);
    }
}
