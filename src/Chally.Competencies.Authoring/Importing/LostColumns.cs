namespace Chally.Competencies.Authoring.Importing;

/// <summary>Parts a table of both poles that lost its columns, so that its elements stand in one list, the left column first.</summary>
internal static class LostColumns
{
    /// <summary>
    /// The columns: a gap wider than the others parts them. Of several such gaps the last does where the heading of the tips follows; where it is
    /// lost, the first does, and only if the part behind the second gap has the form of advice. One gap then may as well be that before the tips.
    /// </summary>
    /// <param name="run">The elements.</param>
    /// <param name="next">The list whose heading follows within the competency; null when none does.</param>
    /// <param name="log">Where elements go that may be of either column.</param>
    /// <returns>Both columns; empty when nothing parts them.</returns>
    public static (List<TextDraft> Left, List<TextDraft> Right) Part(List<TextDraft> run, ListKind? next, ImportLog log)
    {
        int usual = ListGaps.Narrowest(run);
        int gap = ListGaps.Wide(run, usual);
        int last = run.FindLastIndex(item => item.Gap > usual && !item.AfterPage);
        bool isCertain = next == ListKind.Tips || (next is null && last == gap && gap > 0 && !AdviceForm.Changes(run[..gap], run[gap..]));
        if (gap > 0 && isCertain)
        {
            Leave(run[gap..last], log);
            return (run[..gap], run[last..]);
        }

        int second = gap < 0 ? -1 : run.FindIndex(gap + 1, item => item.Gap > usual && !item.AfterPage);
        if (second > 0 && AdviceForm.Changes(run[..second], run[second..]))
        {
            // The second column goes on as far as the advice, which is told from it with all competencies in sight.
            return (run[..gap], run[gap..]);
        }

        Leave(run, log);
        return ([], []);
    }

    private static void Leave(List<TextDraft> items, ImportLog log) =>
        items.ForEach(item => log.LeaveUnread(item.Line, "an element of which nothing says whether it is high or low", item.Text));
}
