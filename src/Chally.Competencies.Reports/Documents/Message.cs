using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Chally.Competencies.Reports.Documents;

/// <summary>
/// A label or sentence before it has a language: its English form, which is its key in <see cref="Messages"/>, with what differs from report to report.
/// </summary>
/// <remarks>An interpolated string becomes one: <c>$"Only {title}"</c> has the key "Only {0}". A string becomes one without arguments.</remarks>
[InterpolatedStringHandler]
internal sealed class Message(int literalLength, int formattedCount)
{
    private readonly StringBuilder key = new(literalLength + (3 * formattedCount));
    private readonly List<string> arguments = new(formattedCount);

    /// <summary>The English text, with {0}, {1} … for the arguments.</summary>
    public string Key => key.ToString();

    /// <summary>What the places in the text hold.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    public static implicit operator Message(string text)
    {
        Message message = new(text.Length, 0);
        message.AppendLiteral(text);
        return message;
    }

    public void AppendLiteral(string text) => key.Append(text);

    public void AppendFormatted(string? argument)
    {
        key.Append(CultureInfo.InvariantCulture, $"{{{arguments.Count}}}");
        arguments.Add(argument ?? string.Empty);
    }

    /// <summary>The English text.</summary>
    public override string ToString() => Messages.English.Of(this);
}
