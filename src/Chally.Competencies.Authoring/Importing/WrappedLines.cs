namespace Chally.Competencies.Authoring.Importing;

/// <summary>Tells the rest of a wrapped text from the beginning of another.</summary>
internal static class WrappedLines
{
    /// <summary>Whether a line goes on with a text: right below it, or after a gap when it can only be the rest of a sentence.</summary>
    public static bool Continues(TextDraft open, DocumentToken token) =>
        token.IsBullet ? IsDash(open, token) : token.IsContinuation || open.IsEmpty || (Wording.StartsLower(token.Text) && !open.EndsSentence);

    /// <summary>A dash within a wrapped sentence: right below the text, before a small letter.</summary>
    public static bool IsDash(TextDraft open, DocumentToken token) =>
        token is { Gap: 0, AfterPage: false, Bullet: '-' or '\u2013' or '\u2014' } && Wording.StartsLower(token.Body) && !open.IsEmpty && !open.EndsSentence;

    /// <summary>Adds the line, with a note where a gap or the end of a page stands between.</summary>
    public static void Append(TextDraft open, DocumentToken token, ImportLog log)
    {
        if (!token.IsContinuation && !token.IsBullet && !open.IsEmpty)
        {
            log.Infer(token.Line, token.AfterPage ? "a text goes on after the end of a page" : "a text goes on after a blank line", token.Text);
        }

        open.Append(token.Text);
    }

    /// <summary>
    /// Whether what looks like a bullet is a dash or a number within a wrapped sentence: right below an element that is no whole sentence,
    /// before a small letter while the elements begin with capitals, or a number in a list without numbers.
    /// </summary>
    public static bool IsNoBullet(List<TextDraft> list, DocumentToken token)
    {
        TextDraft last = list[^1];
        if (token.Gap > 0 || token.AfterPage || last.IsEmpty)
        {
            return false;
        }

        bool isOddNumber = token.Bullet == Bullet.Numbered && list[0].BulletSign != Bullet.Numbered;
        bool isOddCase = Wording.StartsLower(token.Body) && !Wording.StartsLower(list[0].Text);
        return isOddNumber || (isOddCase && !last.EndsSentence);
    }
}
