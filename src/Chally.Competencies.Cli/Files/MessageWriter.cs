using System.Globalization;
using System.Text;

namespace Chally.Competencies.Cli.Files;

/// <summary>
/// Where messages go: control and direction characters of a line, as names of files may hold, are shown as escapes, other than a tab that indents a line;
/// and where nobody can be told, nothing is said.
/// </summary>
internal sealed class MessageWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(Shown(value ?? string.Empty)));

    public override void Flush() => Try(inner.Flush);

    /// <summary>A text with line breaks and the tabs behind them as they are, and other control and direction characters as escapes.</summary>
    public static string Shown(string text)
    {
        StringBuilder shown = new(text.Length);
        foreach (char c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            bool isLayout = c == '\n' || (c == '\t' && shown.Length > 0 && shown[^1] == '\n');
            if (!isLayout && (char.IsControl(c) || IsUnseen(c)))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    /// <summary>A text on one line: line breaks too as escapes.</summary>
    public static string OnOneLine(string text) =>
        Shown(text.Replace("\r", "\\u000d", StringComparison.Ordinal).Replace("\n", "\\u000a", StringComparison.Ordinal));

    /// <summary>Whether a character turns the direction of text, ends a line or is a mark that nobody sees.</summary>
    private static bool IsUnseen(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Standard error is full, closed or read by nobody: the exit code remains.
        }
    }
}
