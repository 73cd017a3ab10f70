using System.Globalization;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads the summary of a job profile: counts of skills, and names that stand nowhere else.</summary>
internal sealed class LevelsSummary(string? job, LevelFacts facts, ImportLog log)
{
    private const string Skills = " skills for ";

    /// <summary>The names that the summary gives, with the sort of skills they belong to.</summary>
    public List<(TextDraft Name, string Family)> Names { get; } = [];

    /// <summary>Reads the paragraphs of the summary; those behind the last that says something are navigation.</summary>
    public void Read(List<TextDraft> paragraphs, IReadOnlyList<LevelsDraft> known)
    {
        int last = paragraphs.FindLastIndex(IsRecognised);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (i > last)
            {
                log.Skipped++;
            }
            else if (!TryRead(paragraphs[i], known))
            {
                log.LeaveUnread(paragraphs[i].Line, "a paragraph that belongs to nothing", paragraphs[i].Text);
            }
        }
    }

    /// <summary>Whether a line begins a paragraph of its own.</summary>
    public static bool Begins(string text) => Count(text) is not null || Distinct(text) is not null || NameList(text) is not null || IsInWords(text);

    private static bool IsRecognised(TextDraft paragraph) => Begins(paragraph.Text);

    private bool TryRead(TextDraft paragraph, IReadOnlyList<LevelsDraft> known)
    {
        string text = paragraph.Text;
        if (Count(text) is (string word, int count))
        {
            facts.AddFigure(Label(word), paragraph.Line, Number(count));
        }
        else if (NameList(text) is (string family, int listed, string rest))
        {
            facts.AddFigure(Label(family), paragraph.Line, Number(listed));
            AddNames(paragraph.Line, family, rest, known);
        }
        else if (Distinct(text) is int total)
        {
            facts.AddFigure("Distinct skills", paragraph.Line, Number(total));
        }
        else if (IsInWords(text))
        {
            facts.AddRule(paragraph);
        }
        else
        {
            return false;
        }

        return true;
    }

    public static string Label(string word) => word.Length == 0 ? "Skills" : $"{char.ToUpperInvariant(word[0])}{word[1..]} skills";

    /// <summary>"There are 0 hard skills for …".</summary>
    private static (string Word, int Count)? Count(string text)
    {
        string? rest = text.StartsWith("There are ", StringComparison.OrdinalIgnoreCase)
            ? text[10..]
            : text.StartsWith("There is ", StringComparison.OrdinalIgnoreCase)
            ? text[9..]
            : null;
        return rest is not null && Wording.LeadingNumber(rest) is (int count, string what)
            && what.IndexOf(" skill", StringComparison.OrdinalIgnoreCase) is int end and > 0
            ? (what[..end], count)
            : null;
    }

    /// <summary>"12 general skills for …, Planning, Reporting, etc.".</summary>
    private static (string Family, int Count, string Names)? NameList(string text) =>
        Wording.LeadingNumber(text) is (int count, string what) && what.IndexOf(Skills, StringComparison.OrdinalIgnoreCase) is int end and > 0
            && Wording.WordCount(what.AsSpan(0, end)) == 1
            ? (what[..end], count, what[(end + Skills.Length)..])
            : null;

    /// <summary>"… totals 25 distinct skills …".</summary>
    private static int? Distinct(string text)
    {
        int end = text.IndexOf(" distinct skills", StringComparison.OrdinalIgnoreCase);
        int start = end > 0 ? text.LastIndexOf(' ', end - 1) : -1;
        return start > 0 && int.TryParse(text.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int total)
            ? total
            : null;
    }

    /// <summary>"For instance, … needs to be skilled in Planning": a required level in words.</summary>
    private static bool IsInWords(string text) =>
        (text.StartsWith("For instance", StringComparison.OrdinalIgnoreCase) || text.StartsWith("For example", StringComparison.OrdinalIgnoreCase))
        && text.Contains(" skilled ", StringComparison.OrdinalIgnoreCase);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void AddNames(int line, string family, string rest, IReadOnlyList<LevelsDraft> known)
    {
        bool isAfterJob = job is not null && rest.StartsWith(job, StringComparison.OrdinalIgnoreCase);
        int comma = rest.IndexOf(',', StringComparison.Ordinal);
        string list = isAfterJob ? rest[job!.Length..] : comma < 0 ? string.Empty : rest[comma..];
        foreach (LevelsDraft draft in known.Where(draft => draft.Name is not null))
        {
            // A known name may have commas of its own.
            list = list.Replace(draft.Name!.Text, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        foreach (string part in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = (part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part).TrimEnd('.');
            string key = Wording.Key(name);
            if (key is not ("" or "etc" or "and" or "andmore" or "more") && !Names.Exists(one => Wording.Key(one.Name.Text) == key))
            {
                Names.Add((new TextDraft(line, name), family));
            }
        }
    }
}
