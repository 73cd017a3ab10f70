using System.Text;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>A text that is put together from the lines over which it is wrapped.</summary>
internal sealed class TextDraft
{
    private readonly StringBuilder text = new();

    public TextDraft(int line, string text, int gap = 0, bool afterPage = false, char bullet = Bullet.None)
    {
        Line = line;
        Gap = gap;
        AfterPage = afterPage;
        BulletSign = bullet;
        this.text.Append(text);
    }

    public TextDraft(DocumentToken token)
        : this(token.Line, token.Body, token.Gap, token.AfterPage, token.Bullet)
    {
    }

    /// <summary>The line on which it begins.</summary>
    public int Line { get; }

    public int Gap { get; }

    public bool AfterPage { get; }

    public char BulletSign { get; }

    /// <summary>Whether a line that is no heading that is known stands right before it, at the head of a page.</summary>
    public bool IsAfterStranger { get; init; }

    public bool IsEmpty => text.Length == 0;

    public string Text => text.ToString().TrimEnd('\u00AD', ' ');

    public bool EndsSentence => Wording.EndsSentence(Tail());

    /// <summary>Adds a wrapped line: with a space, but for a word that was divided at a hyphen.</summary>
    public void Append(string more)
    {
        if (text.Length == 0 || more.Length == 0)
        {
            text.Append(more);
            return;
        }

        char last = text[^1];
        if (last == '\u00AD')
        {
            text.Length--;
        }
        else if (last != '-' || text.Length < 2 || !char.IsLetter(text[^2]) || !char.IsLetter(more[0]))
        {
            text.Append(' ');
        }

        text.Append(more);
    }

    private string Tail() => text.ToString(Math.Max(0, text.Length - 4), Math.Min(4, text.Length));
}
