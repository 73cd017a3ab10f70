namespace Chally.Competencies.Content.Importing;

/// <summary>Where in a run of elements without headings the high list ends and the low list begins. Nothing in between is certain.</summary>
/// <param name="HighEnd">The place behind the last element that is high for certain.</param>
/// <param name="LowStart">The place of the first element that is low for certain; the length of the run when there is none.</param>
/// <param name="IsPageEnd">Whether only the end of a page parts the lists.</param>
internal readonly record struct PoleGaps(int HighEnd, int LowStart, bool IsPageEnd)
{
    /// <summary>
    /// The widest gap parts the lists. Of several such gaps the first ends the high list and the last begins the low one; without any, the end
    /// of a page may part them where other competencies have both lists.
    /// </summary>
    /// <param name="list">The run, at least one element.</param>
    /// <param name="usual">The gap between elements of one list.</param>
    /// <param name="othersHaveBoth">Whether other competencies have both lists.</param>
    public static PoleGaps Of(List<TextDraft> list, int usual, bool othersHaveBoth)
    {
        int widest = list.Skip(1).Where(item => !item.AfterPage).Select(item => item.Gap).DefaultIfEmpty(0).Max();
        if (widest > usual)
        {
            return new PoleGaps(
                list.FindIndex(1, item => item.Gap == widest && !item.AfterPage),
                list.FindLastIndex(item => item.Gap == widest && !item.AfterPage),
                IsPageEnd: false);
        }

        int first = list.Count > 1 ? list.FindIndex(1, item => item.AfterPage) : -1;
        return first > 0 && othersHaveBoth
            ? new PoleGaps(first, list.FindLastIndex(item => item.AfterPage), IsPageEnd: true)
            : new PoleGaps(list.Count, list.Count, IsPageEnd: false);
    }
}
