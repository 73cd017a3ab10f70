namespace Chally.Competencies.Content.Importing;

/// <summary>Reads the competencies of a web profile: a definition, then the list of the high performers, then that of the low producers.</summary>
internal sealed class ProfileParser(List<DocumentToken> tokens, ImportLog log)
{
    /// <summary>A paragraph with fewer words that no list follows is navigation.</summary>
    private const int FewWords = 12;

    private readonly List<TextDraft> paragraphs = [];
    private readonly Dictionary<CompetencyDraft, List<TextDraft>> unheaded = [];
    private ListKind? headed;

    public List<CompetencyDraft> Drafts { get; } = [];

    public void Read(int start)
    {
        for (int i = start; i < tokens.Count; i++)
        {
            DocumentToken token = tokens[i];
            ToolkitHeading heading = ToolkitHeadings.Of(token);
            if (heading is ToolkitHeading.Low or ToolkitHeading.High)
            {
                OpenList(heading == ToolkitHeading.Low ? ListKind.Low : ListKind.High, token);
            }
            else if (HtmlList.IsIn(token.Raw) || (token.IsBullet && !(paragraphs.Count > 0 && WrappedLines.IsDash(paragraphs[^1], token))))
            {
                AddElement(token);
            }
            else
            {
                AddText(token);
            }
        }

        foreach (TextDraft paragraph in paragraphs)
        {
            if (Wording.WordCount(paragraph.Text) < FewWords)
            {
                log.Skipped++;
            }
            else
            {
                log.LeaveUnread(paragraph.Line, "a paragraph without lists", paragraph.Text);
            }
        }

        Part();
    }

    private List<TextDraft>? OpenElements() =>
        Drafts.Count == 0 ? null : headed is ListKind kind ? Drafts[^1].Open(kind) : unheaded[Drafts[^1]];

    private void OpenList(ListKind kind, DocumentToken token)
    {
        bool comesAgain = Drafts.Count > 0 && Drafts[^1].Found.Contains(kind) && !token.AfterPage;
        if (Drafts.Count == 0 || paragraphs.Count > 0 || comesAgain)
        {
            Begin(token.Line);
        }

        headed = kind;
        Drafts[^1].Open(kind);
    }

    private void AddElement(DocumentToken token)
    {
        if (Drafts.Count == 0 || paragraphs.Count > 0)
        {
            Begin(token.Line);
            headed = null;
        }

        List<TextDraft> list = OpenElements()!;
        if (HtmlList.IsIn(token.Raw))
        {
            list.AddRange(HtmlList.Columns(token.Raw).SelectMany(column => column).Select((item, i) => new TextDraft(token.Line, item, i == 0 ? token.Gap : 0, token.AfterPage)));
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

    private void AddText(DocumentToken token)
    {
        if (paragraphs.Count == 0 && OpenElements() is { Count: > 0 } list && WrappedLines.Continues(list[^1], token))
        {
            WrappedLines.Append(list[^1], token, log);
        }
        else if (paragraphs.Count > 0 && WrappedLines.Continues(paragraphs[^1], token))
        {
            WrappedLines.Append(paragraphs[^1], token, log);
        }
        else
        {
            paragraphs.Add(new TextDraft(token));
        }
    }

    /// <summary>A competency begins with the last paragraph before its lists, and perhaps with a name before that.</summary>
    private void Begin(int line)
    {
        int count = paragraphs.Count;
        bool hasName = count > 1 && Wording.IsTitleLike(paragraphs[^2].Text) && Wording.WordCount(paragraphs[^2].Text) < Wording.WordCount(paragraphs[^1].Text);
        bool isName = count > 0 && !hasName && Wording.IsTitleLike(paragraphs[^1].Text) && Wording.WordCount(paragraphs[^1].Text) < FewWords;
        CompetencyDraft draft = new(count == 0 ? line : hasName ? paragraphs[^2].Line : paragraphs[^1].Line)
        {
            Name = hasName ? paragraphs[^2] : isName ? paragraphs[^1] : null,
            Definition = isName || count == 0 ? null : paragraphs[^1],
        };
        for (int i = 0; i < count - (hasName ? 2 : 1); i++)
        {
            log.LeaveUnread(paragraphs[i].Line, "a paragraph that belongs to nothing", paragraphs[i].Text);
        }

        paragraphs.Clear();
        Drafts.Add(draft);
        unheaded.Add(draft, []);
    }

    /// <summary>Parts the lists that stand without headings.</summary>
    private void Part()
    {
        int usual = LostHeadings.UsualGap(unheaded.Values);
        bool othersHaveBoth = unheaded.Values.Any(list => LostHeadings.WideGap(list, usual) > 0);
        foreach (CompetencyDraft draft in Drafts)
        {
            List<TextDraft> list = unheaded[draft];
            if (list.Count > 0)
            {
                PoleGaps gaps = PoleGaps.Of(list, usual, othersHaveBoth);
                Take(draft, list, gaps);
            }
        }
    }

    private void Take(CompetencyDraft draft, List<TextDraft> list, PoleGaps gaps)
    {
        draft.Open(ListKind.High).InsertRange(0, list[..gaps.HighEnd]);
        foreach (TextDraft item in list[gaps.HighEnd..gaps.LowStart])
        {
            log.LeaveUnread(item.Line, "an element between two lists, of which nothing says whether it is high or low", item.Text);
        }

        if (gaps.LowStart < list.Count)
        {
            draft.Open(ListKind.Low).AddRange(list[gaps.LowStart..]);
            log.Infer(list[0].Line, "the high list, as it is the first and the headings are lost", list[0].Text);
            log.Infer(list[gaps.LowStart].Line, gaps.IsPageEnd ? "the low list, after the end of a page, as the headings are lost" : "the low list, after a blank line, as the headings are lost", list[gaps.LowStart].Text);
        }
        else
        {
            log.Infer(list[0].Line, "the high list, as it is the only one and stands where the high list does", list[0].Text);
        }
    }
}
