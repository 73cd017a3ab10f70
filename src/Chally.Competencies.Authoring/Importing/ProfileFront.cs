namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads the title and the overview of a web profile; what stands before them is navigation.</summary>
internal static class ProfileFront
{
    private static readonly string[] OverviewLabels = ["Position Overview", "Role Overview", "Job Overview", "Overview", "Position Summary"];
    private static readonly string[] PredictiveLabels = ["Predictive Skills", "Predictive Competencies", "Predictive Characteristics"];

    public static bool IsOverview(string text) => After(text, OverviewLabels) is not null;

    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first element of a list.</param>
    /// <param name="log">The log.</param>
    /// <param name="read">The place of the first token that is left.</param>
    public static DocumentFront Read(List<DocumentToken> tokens, int first, ImportLog log, out int read)
    {
        int overview = tokens.FindIndex(0, first, token => IsOverview(token.Text) || IsHeading(token, OverviewLabels));
        int predictive = tokens.FindIndex(Math.Max(overview, 0), first - Math.Max(overview, 0),
            token => After(token.Text, PredictiveLabels) is not null || IsHeading(token, PredictiveLabels));
        int titleEnd = overview >= 0 ? overview : predictive >= 0 ? predictive : first;
        int start = tokens.FindLastIndex(Math.Max(titleEnd - 1, 0),
            token => token.Text.Contains("Profile", StringComparison.OrdinalIgnoreCase) && Wording.IsTitleLike(token.Text));
        TextDraft? title = titleEnd > 0 && start >= 0 ? new TextDraft(tokens[start]) : null;
        read = Math.Max(start, 0);
        if (title is not null)
        {
            // A subtitle right below.
            for (read = start + 1; read < titleEnd && tokens[read].IsContinuation; read++)
            {
                title.Append(tokens[read].Text);
            }
        }

        log.Skipped += Math.Max(start, 0);
        TextDraft? description = null;
        if (overview >= 0)
        {
            log.Skipped += Math.Max(overview - read, 0);
            read = Paragraph(tokens, overview, predictive >= 0 ? predictive : first, OverviewLabels, out description);
        }

        if (predictive >= 0)
        {
            for (int i = read; i < predictive; i++)
            {
                log.LeaveUnread(tokens[i]);
            }

            read = Paragraph(tokens, predictive, first, PredictiveLabels, out _);
            log.Skipped++;
        }

        return new DocumentFront(title is null ? null : Job(title), description);
    }

    /// <summary>The paragraph that begins with a label, or that follows it as a heading; the place behind it.</summary>
    private static int Paragraph(List<DocumentToken> tokens, int at, int end, string[] labels, out TextDraft? text)
    {
        DocumentToken token = tokens[at];
        text = After(token.Text, labels) is { Length: > 0 } rest ? new TextDraft(token.Line, rest) : null;
        int next = at + 1;
        if (text is null && next < end)
        {
            text = new TextDraft(tokens[next++]);
        }

        while (text is not null && next < end && WrappedLines.Continues(text, tokens[next]))
        {
            text.Append(tokens[next++].Text);
        }

        return next;
    }

    /// <summary>"Store Manager Profile: Compare …" is the profile of a store manager.</summary>
    private static TextDraft Job(TextDraft title)
    {
        string text = title.Text;
        int end = text.IndexOf(" Profile", StringComparison.OrdinalIgnoreCase);
        return end > 0 ? new TextDraft(title.Line, text[..end]) : title;
    }

    private static bool IsHeading(DocumentToken token, string[] labels) => Array.Exists(labels, label => Wording.Key(label) == token.Key);

    private static string? After(string text, string[] labels)
    {
        foreach (string label in labels)
        {
            if (Wording.AfterLabel(text, label) is string rest)
            {
                return rest;
            }
        }

        return null;
    }
}
