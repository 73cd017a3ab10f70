namespace Chally.Competencies.Authoring.Importing;

/// <summary>Measures the blank lines between the elements of a list. The end of a page is no gap.</summary>
internal static class ListGaps
{
    /// <summary>The first element behind a gap wider than the usual one; −1 when there is none.</summary>
    public static int Wide(List<TextDraft> list, int usual) =>
        list.Count < 2 ? -1 : list.FindIndex(1, item => item.Gap > usual && !item.AfterPage);

    /// <summary>The first element behind the end of a page; −1 when there is none.</summary>
    public static int Page(List<TextDraft> list) => list.Count < 2 ? -1 : list.FindIndex(1, item => item.AfterPage);

    /// <summary>The widest gap in a list; 0 when it has none.</summary>
    public static int Widest(List<TextDraft> list) => Of(list).DefaultIfEmpty(0).Max();

    /// <summary>The narrowest gap in a list; 0 when it has none.</summary>
    public static int Narrowest(List<TextDraft> list) => Of(list).DefaultIfEmpty(0).Min();

    /// <summary>The gap that stands most often between the elements of a list, the narrower one of two; null when no list has two elements.</summary>
    public static int? Usual(IEnumerable<List<TextDraft>> lists) => lists
        .SelectMany(Of)
        .GroupBy(gap => gap)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .Select(group => (int?)group.Key)
        .FirstOrDefault();

    private static IEnumerable<int> Of(List<TextDraft> list) => list.Skip(1).Where(item => !item.AfterPage).Select(item => item.Gap);
}
