namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads the competencies of a toolkit: a name, a definition, and lists under headings that may be lost.</summary>
internal sealed class ToolkitParser
{
    private readonly ImportLog log;
    private readonly List<DocumentToken> tokens;
    private readonly ToolkitNames names;
    private readonly List<TextDraft> paragraphs = [];
    private ReadCompetency? current;
    private List<TextDraft>? list;
    private ListKind kind;
    private ColumnReader? table;
    private bool isLowFirst;

    public ToolkitParser(List<DocumentToken> tokens, ToolkitNames names, ImportLog log)
    {
        this.tokens = tokens;
        this.names = names;
        this.log = log;
    }

    public List<ReadCompetency> Drafts { get; } = [];

    /// <summary>Reads from a token to the end.</summary>
    public void Read(int start)
    {
        for (int i = start; i < tokens.Count; i++)
        {
            DocumentToken token = tokens[i];
            ToolkitHeading heading = ToolkitHeadings.Of(token);
            if (names.PlaceAt(tokens, i, out int length) is int place and >= 0)
            {
                OpenNamed(token, place);
                i += length - 1;
            }
            else if (ToolkitHeadings.IsList(heading))
            {
                OpenList(token, heading);
            }
            else if (heading != ToolkitHeading.None)
            {
                // The cover again, at the head of a page.
                log.Skipped++;
            }
            else if (!TryAddToTable(token))
            {
                Add(token);
            }
        }

        LeaveParagraphs();
        CloseTable();
    }

    private void OpenNamed(DocumentToken token, int place)
    {
        TextDraft name = names.Names[place];
        if (current?.Name == name)
        {
            // The name at the head of the next page.
            log.Skipped++;
            return;
        }

        LeaveParagraphs();
        Begin(token.Line).Name = name;
    }

    private ReadCompetency Begin(int line)
    {
        CloseTable();
        list = null;
        current = new ReadCompetency(line);
        Drafts.Add(current);
        return current;
    }

    private void OpenList(DocumentToken token, ToolkitHeading heading)
    {
        ListKind first = heading switch
        {
            ToolkitHeading.Low or ToolkitHeading.LowBesideHigh => ListKind.Low,
            ToolkitHeading.High or ToolkitHeading.HighBesideLow => ListKind.High,
            ToolkitHeading.Tips => ListKind.Tips,
            _ => ListKind.Tactics,
        };
        if (current is null || IsNext(first, token))
        {
            BeginUnlisted(token);
        }
        else
        {
            TakeDefinition();
        }

        CloseTable(first);
        kind = first;
        list = current!.Open(first);
        if (heading is ToolkitHeading.LowBesideHigh or ToolkitHeading.HighBesideLow)
        {
            isLowFirst = heading == ToolkitHeading.LowBesideHigh;
            table = new ColumnReader(token);
        }
    }

    /// <summary>Whether a heading belongs to another competency than the one before it: it is the first of its own, or comes again.</summary>
    private bool IsNext(ListKind first, DocumentToken token)
    {
        bool comesAgain = current!.Found.Contains(first) && !(kind == first && (token.AfterPage || ToolkitHeadings.IsContinued(token)));
        bool goesBack = first <= ListKind.High && (current.Found.Contains(ListKind.Tips) || current.Found.Contains(ListKind.Tactics));
        bool hasOwnName = paragraphs.Count > 1 && Wording.IsTitleLike(paragraphs[^2].Text);
        return current.HasLists && (comesAgain || goesBack || hasOwnName);
    }

    /// <summary>
    /// A competency whose name is not in the list: it is what stands last before the definition. Below a list of names one line alone is a definition.
    /// </summary>
    private void BeginUnlisted(DocumentToken token)
    {
        int count = paragraphs.Count;
        TextDraft? last = count > 0 ? paragraphs[^1] : null;
        bool hasName = count > 1 && Wording.IsTitleLike(paragraphs[^2].Text);
        bool isName = count > 0 && !hasName && names.Names.Count == 0 && Wording.IsTitleLike(last!.Text);
        TextDraft? name = hasName ? paragraphs[^2] : isName ? last : null;
        TextDraft? definition = isName ? null : last;
        paragraphs.RemoveRange(count - (hasName ? 2 : Math.Min(count, 1)), hasName ? 2 : Math.Min(count, 1));
        LeaveParagraphs();
        ReadCompetency draft = Begin((name ?? definition)?.Line ?? token.Line);
        draft.Name = name;
        draft.Definition = definition;
    }

    private void TakeDefinition()
    {
        if (!current!.HasLists && paragraphs.Count > 0)
        {
            current.Definition = paragraphs[0];
            paragraphs.RemoveAt(0);
        }

        current.HasStrangers |= current.HasLists && paragraphs.Count > 0;
        LeaveParagraphs();
    }

    private bool TryAddToTable(DocumentToken token)
    {
        bool isRow = token.IsBullet || token.IsContinuation || HtmlList.IsIn(token.Raw) || token.Raw.AsSpan().Trim().ContainsAny('\t', '|');
        if (table is null || !isRow || paragraphs.Count > 0)
        {
            return false;
        }

        if (!table.Add(token))
        {
            log.LeaveUnread(token.Line, "a row of more than two columns", token.Text);
        }

        return true;
    }

    /// <summary>The columns go to their lists; a table that lost its columns is one list of which the part after a blank line is the second.</summary>
    /// <param name="next">The list whose heading follows within the competency; null when none does.</param>
    private void CloseTable(ListKind? next = null)
    {
        if (table is null)
        {
            return;
        }

        List<TextDraft> left = table.Left;
        List<TextDraft> right = table.Right;
        ListKind second = isLowFirst ? ListKind.High : ListKind.Low;
        if (!table.AreApart)
        {
            (left, right) = LostColumns.Part(left, next, log);
            if (right.Count > 0)
            {
                log.Infer(right[0].Line,
                    isLowFirst ? "the high list, after a blank line below the two headings" : "the low list, after a blank line below the two headings",
                    right[0].Text);
            }
        }

        current!.BelowTable.AddRange(table.Below);
        current.ListOf(isLowFirst ? ListKind.Low : ListKind.High).AddRange(left);
        current.Open(second).AddRange(right);
        table = null;
    }

    private void Add(DocumentToken token)
    {
        if (list is not null && table is null && HtmlList.IsIn(token.Raw))
        {
            list.AddRange(HtmlList.Columns(token.Raw).SelectMany(column => column).Select(item => new TextDraft(token.Line, item, token.Gap, token.AfterPage)));
        }
        else if (list is not null && table is null && HtmlList.IsOnlyTags(token.Text))
        {
            log.Skipped++;
        }
        else if (token.IsBullet && table is not null)
        {
            log.LeaveUnread(token.Line, "an element below a line that belongs to nothing", token.Text);
        }
        else if (token.IsBullet && !(paragraphs.Count > 0 && WrappedLines.IsDash(paragraphs[^1], token)))
        {
            AddElement(token);
        }
        else if (list is { Count: > 0 } && table is null && paragraphs.Count == 0 && WrappedLines.Continues(list[^1], token))
        {
            WrappedLines.Append(list[^1], token, log);
        }
        else if (paragraphs.Count > 0 && WrappedLines.Continues(paragraphs[^1], token))
        {
            paragraphs[^1].Append(token.Text);
        }
        else
        {
            paragraphs.Add(new TextDraft(token.Line, token.Text, token.Gap, token.AfterPage));
        }
    }

    private void AddElement(DocumentToken token)
    {
        bool isBroken = list is not null && paragraphs.Count > 0;
        if (isBroken)
        {
            CloseText();
        }

        if (list is null)
        {
            log.LeaveUnread(token.Line, "an element below no heading that is known", token.Text);
        }
        else if (isBroken)
        {
            // What stood between was no heading, and so the gap is none.
            list.Add(new TextDraft(token.Line, token.Body, token.Gap, afterPage: true, token.Bullet) { IsAfterStranger = true });
        }
        else if (list.Count > 0 && WrappedLines.IsNoBullet(list, token))
        {
            list[^1].Append(token.Text);
        }
        else
        {
            list.Add(new TextDraft(token));
        }
    }

    /// <summary>
    /// Text between two elements of a list: the rest of one that goes on over the end of a page, a stranger at the head of a page, or a heading
    /// that is not known and ends the list, so that nothing below it is taken for what it is not.
    /// </summary>
    private void CloseText()
    {
        if (list!.Count > 0 && paragraphs is [{ AfterPage: true } only] && !list[^1].EndsSentence && !Wording.IsTitleLike(only.Text))
        {
            list[^1].Append(only.Text);
            log.Infer(only.Line, "a text goes on after the end of a page", only.Text);
            paragraphs.Clear();
        }
        else if (!paragraphs.TrueForAll(paragraph => paragraph.AfterPage))
        {
            list = null;
        }

        LeaveParagraphs();
    }

    private void LeaveParagraphs()
    {
        foreach (TextDraft paragraph in paragraphs)
        {
            log.LeaveUnread(paragraph.Line, "a paragraph that belongs to nothing", paragraph.Text);
        }

        paragraphs.Clear();
    }
}
