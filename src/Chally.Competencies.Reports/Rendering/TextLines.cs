using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>Lines of text: whole ones, or broken to the width of a terminal and styled.</summary>
internal sealed class TextLines(TextWriter writer, TextOptions options)
{
    private const string Escape = "\e[";

    /// <summary>A text without what could steer a terminal, on one line, with the minus sign that can be typed.</summary>
    public static string Plain(string text) => PlainText.OnOneLine(text).Replace('−', '-');

    public void Break() => writer.Write('\n');

    public void Line(string text, TextStyle style = TextStyle.Plain) => Write(text, style, string.Empty, string.Empty);

    public void Bullet(string text) => Write(text, TextStyle.Plain, "  - ", "    ");

    /// <summary>A line that belongs to the bullet above it.</summary>
    public void Detail(string text) => Write(text, TextStyle.Plain, "      ", "      ");

    /// <summary>A line as it is, such as one of a table.</summary>
    public void Whole(string line, TextStyle style = TextStyle.Plain)
    {
        string shown = line.TrimEnd();
        writer.Write(style == TextStyle.Plain || !options.IsForTerminal || shown.Length == 0
            ? shown
            : $"{Escape}{(style == TextStyle.Bold ? 1 : 2)}m{shown}{Escape}0m");
        writer.Write('\n');
    }

    private void Write(string text, TextStyle style, string first, string others)
    {
        string plain = Plain(text);
        if (!options.IsForTerminal || options.Width is not int width)
        {
            Whole(first + plain, style);
            return;
        }

        string indent = first;
        foreach (string line in TextWidth.Broken(plain, width - first.Length).DefaultIfEmpty(string.Empty))
        {
            Whole(indent + line, style);
            indent = others;
        }
    }
}
