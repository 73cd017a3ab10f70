namespace Chally.Competencies.Authoring.Importing;

/// <summary>A line that says something, with the room before it.</summary>
/// <remarks>Blank lines and page furniture are no tokens: they show in <see cref="Gap"/> and <see cref="AfterPage"/> of the next one.</remarks>
internal sealed class DocumentToken
{
    private DocumentToken(DocumentLine line, string text, int gap, bool afterPage)
    {
        Line = line.Number;
        Raw = line.Raw;
        Gap = gap;
        AfterPage = afterPage;
        Bullet = Importing.Bullet.Of(text, out int body);
        Text = Bullet == Importing.Bullet.None ? Wording.Unmarked(text) : text;
        Body = Bullet == Importing.Bullet.None ? Text : text[body..];
        Key = Wording.Key(Body);
    }

    public int Line { get; }

    /// <summary>The line with its indentation and tabs.</summary>
    public string Raw { get; }

    /// <summary>The line trimmed, with single spaces.</summary>
    public string Text { get; }

    /// <summary>The text behind the bullet; the whole text when there is none.</summary>
    public string Body { get; }

    /// <summary>The bullet; <see cref="Importing.Bullet.None"/> when there is none.</summary>
    public char Bullet { get; }

    public bool IsBullet => Bullet != Importing.Bullet.None;

    /// <summary>How many blank lines stand before it.</summary>
    public int Gap { get; }

    /// <summary>Whether a page ends between the token before and this one.</summary>
    public bool AfterPage { get; }

    /// <summary>What headings and names are compared by.</summary>
    public string Key { get; }

    public bool IsContinuation => Gap == 0 && !AfterPage && !IsBullet;

    /// <summary>The tokens of a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isFurniture">Says of a line that is not blank, by its place, whether it belongs to the page and not to the text.</param>
    public static List<DocumentToken> Of(IReadOnlyList<DocumentLine> lines, Func<int, bool> isFurniture)
    {
        List<DocumentToken> tokens = [];
        int gap = 0;
        bool afterPage = false;
        for (int i = 0; i < lines.Count; i++)
        {
            DocumentLine line = lines[i];
            afterPage |= line.StartsPage;
            string text = Wording.Collapsed(line.Raw);
            if (text.Length == 0)
            {
                // The end of a page is not a blank line of the text.
                gap += line.StartsPage || (i + 1 < lines.Count && lines[i + 1].StartsPage) ? 0 : 1;
            }
            else if (isFurniture(i))
            {
                afterPage = true;
            }
            else
            {
                tokens.Add(new DocumentToken(line, text, gap, afterPage));
                gap = 0;
                afterPage = false;
            }
        }

        return tokens;
    }
}
