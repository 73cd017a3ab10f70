namespace Chally.Competencies.Authoring.Importing;

/// <summary>Where in a run of elements without headings the high list ends and the low list begins. Nothing in between is certain.</summary>
/// <param name="HighEnd">The place behind the last element that is high for certain.</param>
/// <param name="LowStart">The place of the first element that is low for certain; the length of the run when there is none.</param>
/// <param name="IsPageEnd">Whether only the end of a page parts the lists.</param>
internal readonly record struct PoleGaps(int HighEnd, int LowStart, bool IsPageEnd)
{
    /// <summary>
    /// The widest gap parts the lists. Of several such gaps the first ends the high list and the last begins the low one, and one narrower than the
    /// others of the document ends the high list only; without any, the end of a page may part them where other competencies have both lists.
    /// One element alone is high; of several that nothing parts none is certain.
    /// </summary>
    /// <param name="list">The run, at least one element.</param>
    /// <param name="usual">The gap between elements of one list.</param>
    /// <param name="parting">The gap between the lists of other competencies; 0 when none has both lists.</param>
    public static PoleGaps Of(List<TextDraft> list, int usual, int parting)
    {
        int widest = ListGaps.Widest(list);
        if (widest > usual)
        {
            bool isNarrow = widest < parting;
            return new PoleGaps(
                ListGaps.Wide(list, isNarrow ? usual : widest - 1),
                isNarrow ? list.Count : list.FindLastIndex(item => item.Gap == widest && !item.AfterPage),
                IsPageEnd: false);
        }

        int page = ListGaps.Page(list);
        return page > 0
            ? new PoleGaps(page, parting > 0 ? list.FindLastIndex(item => item.AfterPage) : list.Count, IsPageEnd: true)
            : new PoleGaps(list.Count == 1 ? 1 : 0, list.Count, IsPageEnd: false);
    }
}
