namespace Chally.Competencies.Content.Importing;

/// <summary>
/// Finds lists whose heading was lost: where a list has a wider gap than lists of the document usually have between elements, and the heading of
/// the next list is missing, that list begins there. The end of a page is no gap.
/// </summary>
internal static class LostHeadings
{
    /// <summary>Moves the elements behind such gaps into the lists that they belong to.</summary>
    public static void Restore(IReadOnlyList<CompetencyDraft> drafts, ImportLog log)
    {
        int inPoles = UsualGap(drafts.SelectMany(draft => (List<TextDraft>[])[draft.ListOf(ListKind.Low), draft.ListOf(ListKind.High)]));
        int inAdvice = UsualGap(drafts.SelectMany(draft => (List<TextDraft>[])[draft.ListOf(ListKind.Tips), draft.ListOf(ListKind.Tactics)]));
        ListKind first = drafts.SelectMany(draft => draft.Found).FirstOrDefault(kind => kind <= ListKind.High);
        ListKind second = first == ListKind.Low ? ListKind.High : ListKind.Low;
        ListKind[] order = [first, second, ListKind.Tips, ListKind.Tactics];
        HashSet<ListKind> known = [.. drafts.SelectMany(draft => draft.Found)];
        foreach (CompetencyDraft draft in drafts)
        {
            Restore(draft, order, known, kind => kind <= ListKind.High ? inPoles : inAdvice, log);
        }
    }

    /// <summary>The first element behind a gap wider than the usual one; −1 when there is none.</summary>
    public static int WideGap(List<TextDraft> list, int usual) =>
        list.Count < 2 ? -1 : list.FindIndex(1, item => item.Gap > usual && !item.AfterPage);

    public static int NarrowestGap(List<TextDraft> list) =>
        list.Skip(1).Where(item => !item.AfterPage).Select(item => item.Gap).DefaultIfEmpty(0).Min();

    /// <summary>The gap that stands most often between the elements of a list; the narrower one of two.</summary>
    public static int UsualGap(IEnumerable<List<TextDraft>> lists) => lists
        .SelectMany(list => list.Skip(1))
        .Where(item => !item.AfterPage)
        .GroupBy(item => item.Gap)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    private static void Restore(CompetencyDraft draft, ListKind[] order, HashSet<ListKind> known, Func<ListKind, int> usual, ImportLog log)
    {
        ListKind? above = null;
        foreach (ListKind kind in order)
        {
            if (draft.Found.Contains(kind))
            {
                above = kind;
            }
            else if (above is ListKind holder && (known.Contains(kind) || holder == ListKind.Tips) && WideGap(draft.ListOf(holder), usual(holder)) is int gap and > 0)
            {
                List<TextDraft> list = draft.ListOf(holder);
                draft.ListOf(kind).AddRange(list[gap..]);
                list.RemoveRange(gap, list.Count - gap);
                above = kind;
                TextDraft begin = draft.ListOf(kind)[0];
                log.Infer(begin.Line, $"{ListNames.Of(kind)} after a blank line, as their heading is lost", begin.Text);
            }
        }
    }
}
