namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads a job profile with proficiency levels, line by line.</summary>
internal sealed class LevelsParser
{
    private readonly List<DocumentToken> tokens;
    private readonly ImportLog log;
    private readonly List<TextDraft> paragraphs = [];
    private readonly LevelFacts facts;
    private LevelPart part = LevelPart.Before;
    private LevelFamily? family;
    private LevelsDraft? draft;
    private LevelDraft? level;
    private bool isLevelUnknown;

    public LevelsParser(List<DocumentToken> tokens, ImportLog log)
    {
        this.tokens = tokens;
        this.log = log;
        facts = new LevelFacts(log);
        DocumentToken? title = tokens.Find(LevelLines.IsTitle);
        Job = title is null ? null : new TextDraft(title.Line, LevelLines.Job(title.Text)!);
    }

    /// <summary>The job; null when no title names it.</summary>
    public TextDraft? Job { get; }

    public TextDraft? Description { get; private set; }

    public List<LevelsDraft> Drafts { get; } = [];

    public List<LevelFamily> Families { get; } = [];

    public IReadOnlyList<LevelFact> Facts => facts.Facts;

    public void Read()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            DocumentToken token = tokens[i];
            if (LevelLines.HeadingOf(token) is LevelPart heading)
            {
                Open(heading);
            }
            else if (LevelLines.Family(token) is LevelFamily found)
            {
                Open(LevelPart.Competencies);
                family = found;
                draft = null;
                if (!Families.Exists(one => one.Word == found.Word))
                {
                    Families.Add(found);
                    facts.AddFigure(LevelsSummary.Label(found.Word), found.Line, found.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            else
            {
                ReadLine(token, i + 1 < tokens.Count ? tokens[i + 1] : null);
            }
        }

        ClosePart();
    }

    private void Open(LevelPart next)
    {
        ClosePart();
        part = next;
    }

    private void ReadLine(DocumentToken token, DocumentToken? next)
    {
        bool mayBegin = part is LevelPart.Competencies or LevelPart.Rules or LevelPart.Opening || (part != LevelPart.Names && LevelLines.IsBelowRow(next))
            || (part == LevelPart.Before && next is not null && LevelLines.Rank(next.Text) is not null);
        if (mayBegin && LevelLines.Row(token, next) is LevelRow row)
        {
            if (part != LevelPart.Competencies)
            {
                Open(LevelPart.Competencies);
            }

            Begin(token, row);
        }
        else if (part == LevelPart.Competencies)
        {
            ReadOfCompetency(token);
        }
        else if (part is LevelPart.Before || LevelLines.IsPrompt(token.Text))
        {
            log.Skipped++;
        }
        else if (part == LevelPart.Facts)
        {
            facts.AddLine(token);
        }
        else if (part == LevelPart.Opening)
        {
            log.LeaveUnread(token);
        }
        else if (paragraphs.Count > 0 && WrappedLines.Continues(paragraphs[^1], token) && !(part == LevelPart.Names && LevelsSummary.Begins(token.Text)))
        {
            paragraphs[^1].Append(token.Text);
        }
        else
        {
            paragraphs.Add(new TextDraft(token));
        }
    }

    private void Begin(DocumentToken token, LevelRow row)
    {
        level = null;
        isLevelUnknown = false;
        draft = new LevelsDraft(token.Line)
        {
            Name = row.Name is null ? null : new TextDraft(token.Line, row.Name),
            Row = token.Text,
            Family = family?.Word,
        };
        Drafts.Add(draft);
    }

    private void ReadOfCompetency(DocumentToken token)
    {
        string text = token.Body;
        if (draft is null)
        {
            log.LeaveUnread(token);
        }
        else if (LevelLines.Required(token) is int required)
        {
            draft.Required = required;
        }
        else if (LevelLines.Definition(text) is string definition)
        {
            draft.Definition = new TextDraft(token.Line, definition);
        }
        else if (LevelLines.Rank(text) is { Rank: >= 1 and <= ModelRules.MaxRank } found)
        {
            isLevelUnknown = false;
            level = draft.Level(found.Rank, token.Line);
            level.Name ??= found.Name is null ? null : new TextDraft(token.Line, found.Name);
        }
        else if (LevelLines.IsUnknownRank(token) || isLevelUnknown)
        {
            isLevelUnknown = true;
            level = null;
            log.LeaveUnread(token.Line, "a line of a level whose rank is not known", token.Text);
        }
        else if (level is { Name: null, Lines.Count: 0 } && LevelLines.LevelName(text) is string levelName)
        {
            level.Name = new TextDraft(token.Line, levelName);
        }
        else if (level is not null && LevelLines.Withheld(text) is int withheld)
        {
            level.Withheld += withheld;
        }
        else if (level is not null && draft.Name is not null)
        {
            level.Lines.Add(token);
        }
        else if (level is null && draft.Definition is TextDraft open && WrappedLines.Continues(open, token))
        {
            WrappedLines.Append(open, token, log);
        }
        else
        {
            log.LeaveUnread(token);
        }
    }

    private void ClosePart()
    {
        switch (part)
        {
            case LevelPart.Description:
                foreach (TextDraft paragraph in paragraphs)
                {
                    Describe(paragraph);
                }

                break;
            case LevelPart.Responsibilities:
                paragraphs.ForEach(facts.AddResponsibilities);
                break;
            case LevelPart.Rules:
                paragraphs.ForEach(facts.AddRule);
                break;
            case LevelPart.Facts:
                facts.Close();
                break;
            case LevelPart.Names:
                ReadSummary();
                break;
        }

        paragraphs.Clear();
    }

    private void Describe(TextDraft paragraph)
    {
        if (Description is null)
        {
            Description = paragraph;
        }
        else
        {
            Description.Append(paragraph.Text);
        }
    }

    /// <summary>Names that only the summary gives follow last.</summary>
    private void ReadSummary()
    {
        LevelsSummary summary = new(Job?.Text, facts, log);
        summary.Read(paragraphs, Drafts);
        foreach ((TextDraft name, string word) in summary.Names)
        {
            if (!Drafts.Exists(one => one.Name is not null && Wording.Key(one.Name.Text) == Wording.Key(name.Text)))
            {
                Drafts.Add(new LevelsDraft(name.Line) { Name = name, Row = name.Text, Family = word });
                log.Infer(name.Line, "a competency of which only the summary gives the name", name.Text);
            }
        }
    }
}
