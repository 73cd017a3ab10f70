using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Chally.Competencies.Reports.Markup;

/// <summary>Writes HTML and SVG: every text and every attribute is encoded here, and nowhere else.</summary>
/// <remarks>What it writes is well-formed as XML too, so that a part of a page can stand alone as SVG. Not thread-safe.</remarks>
internal sealed class MarkupWriter
{
    /// <summary>Elements that start on a line of their own, so that pages can be read and compared line by line.</summary>
    private static readonly HashSet<string> Lines = new(
        ("address article aside body dd details div dl dt fieldset figure footer form h1 h2 h3 h4 head header html legend li link main meta nav ol p script " +
            "section style summary svg table tbody td template tfoot th thead title tr ul").Split(' '),
        StringComparer.Ordinal);

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder markup = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element, which <see cref="Close"/> ends.</summary>
    /// <param name="tag">The name of the element.</param>
    /// <param name="attributes">Its attributes; those with null are left out.</param>
    public MarkupWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        markup.Append('>');
        open.Push(tag);
        return this;
    }

    /// <summary>Ends the element that was opened last.</summary>
    public MarkupWriter Close()
    {
        markup.Append(CultureInfo.InvariantCulture, $"</{open.Pop()}>");
        return this;
    }

    /// <summary>An element that holds a text alone.</summary>
    public MarkupWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    /// <summary>An element without content.</summary>
    public MarkupWriter Empty(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        markup.Append("/>");
        return this;
    }

    /// <summary>Text, made safe and encoded.</summary>
    public MarkupWriter Text(string text)
    {
        markup.Append(Encode(text));
        return this;
    }

    /// <summary>Markup of our own: style sheets, scripts, parts that another writer wrote.</summary>
    public MarkupWriter Own(string own)
    {
        markup.Append(own);
        return this;
    }

    public override string ToString() => open.Count == 0 ? markup.ToString() : throw new InvalidOperationException($"Not closed: {string.Join(", ", open)}.");

    private static string Encode(string text) => Encoder.Encode(PlainText.Of(text));

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (markup.Length > 0 && Lines.Contains(tag))
        {
            markup.Append('\n');
        }

        markup.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                markup.Append(CultureInfo.InvariantCulture, $" {name}=\"{Encode(value)}\"");
            }
        }
    }
}
