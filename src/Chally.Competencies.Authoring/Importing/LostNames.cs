namespace Chally.Competencies.Authoring.Importing;

/// <summary>Gives names to competencies that stand without one: from the list of names where their place in it is certain, else from their own words.</summary>
internal static class LostNames
{
    private const int MaxWords = 8;

    private static readonly HashSet<string> LooseEnds = new(
        "a an and any are as at by for from in into is not of on or that the their them they to which who with".Split(' '), StringComparer.Ordinal);

    /// <summary>Takes from the list the names between those of the neighbours, where just as many competencies lack one.</summary>
    public static void FromList(List<ReadCompetency> drafts, ToolkitNames names, ImportLog log)
    {
        int next = 0;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (PlaceOf(drafts[i], names) is int place and >= 0)
            {
                next = Math.Max(next, place + 1);
                continue;
            }

            int end = i;
            while (end < drafts.Count && drafts[end].Name is null)
            {
                end++;
            }

            int until = end == drafts.Count ? names.Names.Count : PlaceOf(drafts[end], names);
            if (end > i && until - next == end - i)
            {
                for (; i < end; i++)
                {
                    drafts[i].Name = names.Names[next++];
                    drafts[i].NameStatus = NameStatus.Published;
                    log.Infer(drafts[i].Line, "a name that stands only in the list of predictive competencies", drafts[i].Name!.Text);
                }

                i--;
            }
            else
            {
                i = Math.Max(i, end - 1);
            }
        }
    }

    /// <summary>The first words of the definition, or of the first element where there is none.</summary>
    public static void FromWords(ReadCompetency draft, ImportLog log)
    {
        TextDraft? words = draft.Definition ?? draft.Found.SelectMany(draft.ListOf).FirstOrDefault(item => !item.IsEmpty);
        string text = words?.Text ?? string.Empty;
        int end = text.AsSpan().IndexOfAny(";,.:(");
        List<string> name = [.. (end > 0 ? text[..end] : text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords)];
        while (name.Count > 1 && LooseEnds.Contains(name[^1].ToLowerInvariant()))
        {
            name.RemoveAt(name.Count - 1);
        }

        draft.Name = new TextDraft(words?.Line ?? draft.Line, string.Join(' ', name));
        draft.NameStatus = NameStatus.Inferred;
        log.Infer(draft.Name.Line, "a name made of the first words, as the document gives none", draft.Name.Text);
    }

    private static int PlaceOf(ReadCompetency draft, ToolkitNames names) => draft.Name is null ? -1 : names.Names.IndexOf(draft.Name);
}
