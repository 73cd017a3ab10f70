namespace Chally.Competencies.Authoring.Importing;

/// <summary>Collects the facts of a job profile: responsibilities, figures with labels, what levels mean.</summary>
internal sealed class LevelFacts(ImportLog log)
{
    private const int ShortestWord = 3;
    private TextDraft? label;
    private int responsibilities;
    private int rules;
    private int figures;

    public List<LevelFact> Facts { get; } = [];

    /// <summary>A paragraph of responsibilities: each of its sentences is one.</summary>
    public void AddResponsibilities(TextDraft paragraph)
    {
        foreach (string sentence in Sentences(paragraph.Text))
        {
            Facts.Add(new LevelFact("Responsibility", new TextDraft(paragraph.Line, sentence), "responsibility", ++responsibilities));
        }
    }

    public void AddRule(TextDraft paragraph) => Facts.Add(new LevelFact("Proficiency levels", paragraph, "rule", ++rules));

    public void AddFigure(string name, int line, string text)
    {
        // A family is counted where its list begins and again in the summary.
        if (!Facts.Exists(fact => fact.Label == name && fact.Text.Text == text))
        {
            Facts.Add(new LevelFact(name, new TextDraft(line, text), Kind(name, text), ++figures));
        }
    }

    /// <summary>A line of the figures: "Job Level: M02", or a label whose fact is the next line.</summary>
    public void AddLine(DocumentToken token)
    {
        string text = token.Body;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int tab = token.Raw.Trim().IndexOf('\t', StringComparison.Ordinal);
        if (label is null && tab > 0)
        {
            string raw = token.Raw.Trim();
            AddFigure(Wording.Collapsed(raw.AsSpan(0, tab)), token.Line, Wording.Collapsed(raw.AsSpan(tab)));
        }
        else if (colon > 0 && colon < text.Length - 1 && (label is null || LevelLines.IsFactLabel(text[..colon])))
        {
            Close();
            AddFigure(text[..colon].Trim(), token.Line, text[(colon + 1)..].Trim());
        }
        else if (label is null || LevelLines.IsFactLabel(text))
        {
            Close();
            label = new TextDraft(token.Line, text.TrimEnd(':'));
        }
        else
        {
            AddFigure(label.Text, label.Line, text);
            label = null;
        }
    }

    /// <summary>Ends the figures: a label without a fact is missing it.</summary>
    public void Close()
    {
        if (label is null)
        {
            return;
        }

        if (LevelLines.IsFactLabel(label.Text))
        {
            log.Miss(label.Line, "the fact to a label", label.Text);
        }
        else
        {
            log.LeaveUnread(label.Line, "a line that belongs to nothing", label.Text);
        }

        label = null;
    }

    /// <summary>"Job Level" is "fact:job-level"; a sum of money is marked.</summary>
    private static string Kind(string label, string text)
    {
        int slash = label.IndexOf('/', StringComparison.Ordinal);
        string name = (slash > 0 ? label[..slash] : label).ToLowerInvariant().Replace(' ', '-');
        return text.StartsWith('$') ? $"fact:{name}-usd" : $"fact:{name}";
    }

    private static IEnumerable<string> Sentences(string text)
    {
        int start = 0;
        for (int i = ShortestWord; i + 2 < text.Length; i++)
        {
            bool isEnd = text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2])
                && char.IsLetter(text[i - 1]) && char.IsLetter(text[i - 2]) && char.IsLetter(text[i - 3]);
            if (isEnd)
            {
                yield return text[start..(i + 1)];
                start = i + 2;
            }
        }

        yield return text[start..];
    }
}
