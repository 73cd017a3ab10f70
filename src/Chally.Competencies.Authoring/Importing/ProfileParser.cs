namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads the competencies of a web profile: a definition, then the list of the high performers, then that of the low producers.</summary>
internal sealed class ProfileParser(List<DocumentToken> tokens, ImportLog log)
{
    /// <summary>A paragraph with fewer words that no list follows is navigation.</summary>
    private const int FewWords = 12;

    private readonly List<TextDraft> paragraphs = [];
    private readonly Dictionary<ReadCompetency, List<TextDraft>> unheaded = [];
    private ListKind? headed;

    public List<ReadCompetency> Drafts { get; } = [];

    public void Read(int start)
    {
        for (int i = start; i < tokens.Count; i++)
        {
            DocumentToken token = tokens[i];
            ToolkitHeading heading = ToolkitHeadings.Of(token) is ToolkitHeading.None ? ToolkitHeadings.InOtherWords(token) : ToolkitHeadings.Of(token);
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
            list.AddRange(HtmlList.Columns(token.Raw).SelectMany(column => column)
                .Select((item, i) => new TextDraft(token.Line, item, i == 0 ? token.Gap : 0, token.AfterPage)));
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
        ReadCompetency draft = new(count == 0 ? line : hasName ? paragraphs[^2].Line : paragraphs[^1].Line)
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

    /// <summary>Parts the lists that stand without headings, then those of which one heading was lost.</summary>
    private void Part()
    {
        int usual = ListGaps.Usual(unheaded.Values) ?? 0;
        int parting = unheaded.Values.Select(ListGaps.Widest).Where(gap => gap > usual)
            .GroupBy(gap => gap).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).Select(group => group.Key).FirstOrDefault();
        foreach (ReadCompetency one in Drafts)
        {
            List<TextDraft> list = unheaded[one];
            if (list.Count > 0)
            {
                PoleGaps gaps = one.HasLists ? BeforeHeading(one, list, usual) : PoleGaps.Of(list, usual, parting);

                // A short line right above one list alone may as well be its heading.
                bool isHeaded = !one.HasLists && one.Name is not null && one.Definition is null && gaps.LowStart == list.Count;
                Take(one, list, isHeaded ? gaps with { HighEnd = 0 } : gaps);
            }
        }

        LostHeadings.Restore(Drafts, hasAdvice: false, log);
    }

    /// <summary>Above the heading of the low list stands the high one, as far as nothing parts it; above that of the high list nothing is certain.</summary>
    private static PoleGaps BeforeHeading(ReadCompetency one, List<TextDraft> list, int usual)
    {
        int end = list.FindIndex(item => item != list[0] && (item.Gap > usual || item.AfterPage));
        return new PoleGaps(one.Found.Contains(ListKind.High) ? 0 : end < 0 ? list.Count : end, list.Count, IsPageEnd: false);
    }

    private void Take(ReadCompetency one, List<TextDraft> list, PoleGaps gaps)
    {
        foreach (TextDraft item in list[gaps.HighEnd..gaps.LowStart])
        {
            log.LeaveUnread(item.Line, "an element of which nothing says whether it is high or low", item.Text);
        }

        if (gaps.HighEnd > 0)
        {
            one.Open(ListKind.High).InsertRange(0, list[..gaps.HighEnd]);
            log.Infer(list[0].Line,
                gaps.LowStart < list.Count
                    ? "the high list, as it is the first and the headings are lost"
                    : "the high list, as it stands where the high list does",
                list[0].Text);
        }

        if (gaps.LowStart < list.Count)
        {
            one.Open(ListKind.Low).AddRange(list[gaps.LowStart..]);
            log.Infer(list[gaps.LowStart].Line, $"the low list, after {(gaps.IsPageEnd ? "the end of a page" : "a blank line")}, as the headings are lost",
                list[gaps.LowStart].Text);
        }
    }
}
