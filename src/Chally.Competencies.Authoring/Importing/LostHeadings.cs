namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Finds lists whose heading was lost: where the heading of the next list is missing, a list goes on only as far as it does for certain. What is
/// behind becomes the next list where a wider gap or the form of the words says so, and is else not read, as no statement may come to the wrong pole.
/// </summary>
internal sealed class LostHeadings
{
    private const string Doubtful = "an element behind a list whose next heading is missing, of which nothing says what it is";
    private readonly ImportLog log;
    private readonly HashSet<ListKind> known;
    private readonly ListKind? first;
    private readonly ListKind second;
    private readonly bool hasAdvice;
    private readonly int inPoles;
    private readonly int inAdvice;

    private LostHeadings(IReadOnlyList<ReadCompetency> all, bool hasAdvice, ImportLog log)
    {
        this.log = log;
        this.hasAdvice = hasAdvice;
        known = [.. all.SelectMany(one => one.Found)];

        // A competency that has both lists shows their order.
        ReadCompetency? both = all.FirstOrDefault(one => Poles(one) == 2 && !one.HasStrangers);
        first = both?.Found.Find(kind => kind <= ListKind.High);
        second = first == ListKind.Low ? ListKind.High : ListKind.Low;
        List<TextDraft>[] open = [.. all.Select(OpenPole).OfType<List<TextDraft>>()];
        List<TextDraft>[] closed = [.. all.SelectMany(one => (List<TextDraft>[])[one.ListOf(ListKind.Low), one.ListOf(ListKind.High)]).Except(open)];
        int? closedAdvice = ListGaps.Usual(
            all.SelectMany(one => (List<TextDraft>[])[one.Found.Contains(ListKind.Tactics) ? one.ListOf(ListKind.Tips) : [], one.ListOf(ListKind.Tactics)]));
        int? usualAdvice = ListGaps.Usual(all.SelectMany(one => (List<TextDraft>[])[one.ListOf(ListKind.Tips), one.ListOf(ListKind.Tactics)]));

        // Lists behind which a heading is lost say little of how elements stand, the less the shorter they are.
        inPoles = ListGaps.Usual(closed) ?? closedAdvice ?? open.Where(list => list.Count > 2).Select(ListGaps.Narrowest).DefaultIfEmpty(0).Min();
        inAdvice = usualAdvice ?? inPoles;
    }

    /// <summary>Moves elements into the lists that they belong to, and leaves unread what belongs to none for certain.</summary>
    /// <param name="all">The competencies of the document.</param>
    /// <param name="hasAdvice">Whether the kind of document has tips and tactics.</param>
    /// <param name="log">The log.</param>
    public static void Restore(IReadOnlyList<ReadCompetency> all, bool hasAdvice, ImportLog log)
    {
        LostHeadings lost = new(all, hasAdvice, log);
        foreach (ReadCompetency one in all)
        {
            lost.Restore(one);
        }
    }

    private void Restore(ReadCompetency one)
    {
        if (OpenPole(one) is List<TextDraft> open)
        {
            List<TextDraft> other = one.ListOf(open == one.ListOf(ListKind.Low) ? ListKind.High : ListKind.Low);
            Leave(other, hasAdvice && !one.Found.Contains(ListKind.Tips) ? AdviceForm.Begin(other) : -1);
            if (LacksSecond(one))
            {
                RestoreSecond(one, open);
            }
            else
            {
                RestoreAdvice(one, open);
            }
        }

        RestoreBelowTable(one);
        if (!one.Found.Contains(ListKind.Tactics) && ListGaps.Wide(one.ListOf(ListKind.Tips), inAdvice) is int gap and > 0)
        {
            Move(one, one.ListOf(ListKind.Tips), gap, ListKind.Tactics);
        }
    }

    /// <summary>The list of a pole that may hold what follows it, as the next heading is missing; null when there is none.</summary>
    private List<TextDraft>? OpenPole(ReadCompetency one) =>
        one.Found.FindLastIndex(kind => kind <= ListKind.High) is int last and >= 0 && (LacksSecond(one) || (hasAdvice && !one.Found.Contains(ListKind.Tips)))
            ? one.ListOf(one.Found[last])
            : null;

    private bool LacksSecond(ReadCompetency one) => Poles(one) == 1 && (first is null || one.Found.Contains(first.Value));

    private static int Poles(ReadCompetency one) => one.Found.Count(kind => kind <= ListKind.High);

    /// <summary>
    /// The heading of the second pole is lost: a gap parts the lists where another competency shows their order, and of several gaps the last.
    /// </summary>
    private void RestoreSecond(ReadCompetency one, List<TextDraft> open)
    {
        bool isClosed = !hasAdvice || one.Found.Contains(ListKind.Tips) || TakeAdvice(one, open);
        int gap = ListGaps.Wide(open, inPoles);
        if (gap > 0 && !isClosed && AdviceForm.Changes(open[..gap], open[gap..]))
        {
            Move(one, open, gap, ListKind.Tips);
            return;
        }

        int last = open.FindLastIndex(item => item.Gap > inPoles && !item.AfterPage);
        if (gap > 0 && first is not null && (last == gap || isClosed))
        {
            Move(one, open, last, second);
        }

        Leave(open, gap > 0 ? gap : ListGaps.Page(open));
    }

    /// <summary>The heading of the tips is lost.</summary>
    private void RestoreAdvice(ReadCompetency one, List<TextDraft> open)
    {
        int gap = ListGaps.Wide(open, inPoles);
        if (gap > 0 && (known.Contains(ListKind.Tips) || AdviceForm.Changes(open[..gap], open[gap..])))
        {
            Move(one, open, gap, ListKind.Tips);
        }
        else if (gap > 0)
        {
            Leave(open, gap);
        }
        else if (!TakeAdvice(one, open))
        {
            Leave(open, open.FindIndex(item => item.IsAfterStranger));
        }
    }

    /// <summary>Takes advice off the end of a list, by its form.</summary>
    private bool TakeAdvice(ReadCompetency one, List<TextDraft> open)
    {
        int begin = AdviceForm.Begin(open);
        if (begin < 0)
        {
            return false;
        }

        if (open[begin].AfterPage || open[begin].Gap > inPoles)
        {
            Move(one, open, begin, ListKind.Tips);
        }

        Leave(open, begin);
        return true;
    }

    /// <summary>What stands apart below the table of both poles is no row of it, unless only the end of a page stands between.</summary>
    private void RestoreBelowTable(ReadCompetency one)
    {
        List<TextDraft> below = one.BelowTable;
        List<TextDraft> rows = [.. one.ListOf(ListKind.Low), .. one.ListOf(ListKind.High)];
        if (below.Count > 0 && !one.Found.Contains(ListKind.Tips) && (known.Contains(ListKind.Tips) || AdviceForm.Changes(rows, below)))
        {
            Move(one, below, 0, ListKind.Tips);
        }
        else if (below.Count > 0 && one.Found.Contains(ListKind.Tips) && below[0].AfterPage)
        {
            one.ListOf(one.Found.Find(kind => kind <= ListKind.High)).AddRange(below);
            below.Clear();
        }

        Leave(below, 0);
    }

    private void Move(ReadCompetency one, List<TextDraft> list, int begin, ListKind kind)
    {
        TextDraft at = list[begin];
        one.Open(kind).AddRange(list[begin..]);
        list.RemoveRange(begin, list.Count - begin);
        log.Infer(at.Line, $"{ListNames.Of(kind)} after {(at.AfterPage ? "the end of a page" : "a blank line")}, as their heading is lost", at.Text);
    }

    /// <summary>Leaves the end of a list unread; a negative place is none.</summary>
    private void Leave(List<TextDraft> list, int begin)
    {
        if (begin >= 0)
        {
            list.Skip(begin).ToList().ForEach(item => log.LeaveUnread(item.Line, Doubtful, item.Text));
            list.RemoveRange(begin, list.Count - begin);
        }
    }
}
