using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>One thing wrong with a content or ratings file: where, which rule, what was expected and what was found.</summary>
/// <remarks>
/// Of a file about people it holds only numbers and words that the format knows, never a name: other text is described by its length, and a member whose name
/// the format does not know by its place.
/// </remarks>
public sealed record InputProblem
{
    private const int MaxShown = 80;

    /// <summary>The rule that is broken, such as "CC0005"; <see cref="ProblemCodes"/> names them.</summary>
    public required string Code { get; init; }

    /// <summary>What the rule expects.</summary>
    public required string Expected { get; init; }

    /// <summary>What was there: shortened, or only described where the file is about people.</summary>
    public required string Found { get; init; }

    /// <summary>The file, or another name of the input.</summary>
    /// <value>Null by default: built in code.</value>
    public string? Source { get; init; }

    /// <summary>The line, from 1.</summary>
    /// <value>Null by default: the place is given by <see cref="Path"/> alone.</value>
    public long? Line { get; init; }

    /// <summary>
    /// The place inside the input: a JSON path, or the name of a column. In a file about people "#3" is the third member of an object, where the format does
    /// not know its name.
    /// </summary>
    /// <value>Null by default: the input as a whole.</value>
    public string? Path { get; init; }

    /// <summary>The problem on one line: source, line, path, code, expected and found, with control and format characters as escapes.</summary>
    /// <returns>Such as "team.csv:3: empathy-listens: RS0002 expected a whole number from 1 to 5, found '9'".</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        if (Source is not null)
        {
            text.Append(Source);
            if (Line is long line)
            {
                text.Append(':').Append(line.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(": ");
        }
        else if (Line is long line)
        {
            text.Append("line ").Append(line.ToString(CultureInfo.InvariantCulture)).Append(": ");
        }

        if (Path is not null)
        {
            text.Append(Path).Append(": ");
        }

        return OnOneLine(text.Append(Code).Append(" expected ").Append(Expected).Append(", found ").Append(Found).ToString());
    }

    /// <summary>Says of a text found in a file about people what may be said: a number as it is, of another text the length, as it may be a name.</summary>
    /// <param name="found">The text as found.</param>
    /// <returns>Such as "'7'", "text of 11 characters" or "nothing".</returns>
    public static string Describe(string found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Length == 0 ? "nothing"
            : found.AsSpan().ContainsAnyExcept("0123456789+-., ")
                ? string.Create(CultureInfo.InvariantCulture, $"text of {found.Length} character{(found.Length == 1 ? string.Empty : "s")}")
            : $"'{Shorten(found)}'";
    }

    /// <summary>
    /// Says why a text is not JSON, in the parser's words without its advice. Its words quote from the text between apostrophes: such words are left out.
    /// </summary>
    /// <param name="e">The parser's exception.</param>
    /// <returns>Such as "Expected depth to be zero at the end of the JSON payload. (byte 12 of the line)".</returns>
    public static string Describe(JsonException e) => Describe(e, quotesText: false);

    internal static string Describe(JsonException e, bool quotesText)
    {
        ArgumentNullException.ThrowIfNull(e);
        int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string said = end < 0 ? e.Message : e.Message[..end];
        string words = quotesText || !said.Contains('\'') ? Shorten(said) : "text that is not JSON";
        return e.BytePositionInLine is long column ? string.Create(CultureInfo.InvariantCulture, $"{words} (byte {column + 1} of the line)") : words;
    }

    /// <summary>Makes a found text fit for one line of a message: control and format characters as escapes, at most 80 characters.</summary>
    /// <param name="found">The text as found.</param>
    /// <returns>The text for the message.</returns>
    public static string Shorten(string found)
    {
        ArgumentNullException.ThrowIfNull(found);
        int end = Math.Min(found.Length, MaxShown);
        string text = OnOneLine(found.AsSpan(0, end));
        return found.Length > end ? $"{text}..." : text;
    }

    /// <summary>A text on one line: control, format and direction-override characters and lone surrogates are written as \u escapes.</summary>
    /// <param name="found">The text.</param>
    /// <returns>The text on one line.</returns>
    public static string OnOneLine(ReadOnlySpan<char> found)
    {
        StringBuilder text = new(found.Length);
        for (int i = 0; i < found.Length; i++)
        {
            char c = found[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < found.Length && char.IsLowSurrogate(found[i + 1]);
            if (pair)
            {
                text.Append(c).Append(found[++i]);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\u2028' or '\u2029')
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
