namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads the cover of a toolkit and its profile description.</summary>
internal static class ToolkitFront
{
    private const string TitleEnd = " Benchmark";
    private static readonly string[] DescriptionLabels = ["Benchmark Profile Description", "Profile Description"];

    /// <param name="tokens">The tokens.</param>
    /// <param name="end">Where the list of names, or the first competency, begins.</param>
    /// <param name="hasNames">Whether a list of names follows; else what is behind the description's first paragraph is left alone.</param>
    /// <param name="log">The log.</param>
    /// <param name="read">The place of the first token that is left.</param>
    public static DocumentFront Read(List<DocumentToken> tokens, int end, bool hasNames, ImportLog log, out int read)
    {
        List<TextDraft> cover = [];
        List<int> starts = [];
        List<TextDraft> description = [];
        List<TextDraft> target = cover;
        int coverStart = -1;
        read = end;
        for (int i = 0; i < end; i++)
        {
            DocumentToken token = tokens[i];
            ToolkitHeading heading = ToolkitHeadings.Of(token);
            if (heading == ToolkitHeading.None)
            {
                bool isNext = target.Count == 0 || !(token.IsContinuation || (WrappedLines.Continues(target[^1], token) && target == description));
                if (isNext && target == description && description.Count == 1 && !hasNames)
                {
                    read = i;
                    break;
                }

                if (!isNext)
                {
                    target[^1].Append(token.Text);
                    continue;
                }

                target.Add(new TextDraft(token));
                if (target == cover)
                {
                    starts.Add(i);
                }
            }
            else if (heading == ToolkitHeading.Description)
            {
                target = description;
            }
            else if (coverStart < 0)
            {
                coverStart = cover.Count;
            }
        }

        if (!hasNames && target == cover)
        {
            // Name and definition of the first competency.
            int left = Math.Min(cover.Count, 2);
            read = left > 0 ? starts[^left] : end;
            cover.RemoveRange(cover.Count - left, left);
        }

        return Of(cover, description, Math.Clamp(coverStart, 0, cover.Count), log);
    }

    private static DocumentFront Of(List<TextDraft> cover, List<TextDraft> description, int coverStart, ImportLog log)
    {
        TextDraft? labelled = cover.Find(one => Array.Exists(DescriptionLabels, label => Wording.AfterLabel(one.Text, label) is { Length: > 0 }));
        if (labelled is not null)
        {
            cover.Remove(labelled);
            string text = DescriptionLabels.Select(label => Wording.AfterLabel(labelled.Text, label)).First(rest => rest is not null)!;
            description.Insert(0, new TextDraft(labelled.Line, text));
        }

        TextDraft? title = cover.Find(one => one.Text.EndsWith(TitleEnd, StringComparison.OrdinalIgnoreCase))
            ?? cover.Skip(coverStart).FirstOrDefault(one => Wording.IsTitleLike(one.Text));
        foreach (TextDraft other in cover.Where(other => other != title))
        {
            // Above the title stands who published it.
            if (title is not null && other.Line < title.Line && Wording.IsTitleLike(other.Text))
            {
                log.Skipped++;
            }
            else
            {
                log.LeaveUnread(other.Line, "a paragraph that belongs to nothing", other.Text);
            }
        }

        if (title is not null && title.Text.EndsWith(TitleEnd, StringComparison.OrdinalIgnoreCase))
        {
            title = new TextDraft(title.Line, title.Text[..^TitleEnd.Length]);
        }

        TextDraft? whole = description.Count > 0 ? description[0] : null;
        foreach (TextDraft more in description.Skip(1))
        {
            whole!.Append(more.Text);
        }

        return new DocumentFront(title, whole);
    }
}
