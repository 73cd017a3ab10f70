using System.Collections.ObjectModel;
using System.Globalization;

namespace Chally.Competencies.Reports.Documents;

/// <summary>The labels, headings and sentences of reports in one language. Their English form is the key, so English needs no entries.</summary>
/// <param name="texts">The texts by their keys, with {0}, {1} … where the key has them; a key that is not there stays English.</param>
internal sealed class Messages(IReadOnlyDictionary<string, string> texts)
{
    /// <summary>The words as the source has them.</summary>
    public static Messages English { get; } = new(ReadOnlyDictionary<string, string>.Empty);

    /// <summary>The text in this language.</summary>
    public string Of(Message message)
    {
        string text = texts.GetValueOrDefault(message.Key, message.Key);
        return message.Arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. message.Arguments]);
    }
}
