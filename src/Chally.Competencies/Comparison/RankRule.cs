using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Comparison;

/// <summary>Orders scores, gives equal ones a shared rank, and finds which ranks error of measurement does not tell apart.</summary>
internal static class RankRule
{
    /// <summary>The places of the scored people, from the highest score; equal scores, after rounding to 10 decimals, in the order given.</summary>
    public static (int Place, double Points)[] Order(ReadOnlySpan<double?> percents)
    {
        List<(int Place, double Points)> scored = [];
        for (int place = 0; place < percents.Length; place++)
        {
            if (percents[place] is double percent)
            {
                scored.Add((place, ScoreBoundary.Round(percent)));
            }
        }

        // The sort of the framework is not stable, so the place decides within a tie.
        scored.Sort(static (a, b) => a.Points == b.Points ? a.Place.CompareTo(b.Place) : b.Points.CompareTo(a.Points));
        return [.. scored];
    }

    /// <summary>Ranks as in "1, 2, 2, 4": one more than the number of higher scores.</summary>
    public static int[] Ranks(ReadOnlySpan<(int Place, double Points)> order)
    {
        int[] ranks = new int[order.Length];
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] = i > 0 && order[i].Points == order[i - 1].Points ? ranks[i - 1] : i + 1;
        }

        return ranks;
    }

    /// <summary>
    /// For each score, those from which error of measurement does not tell it apart: scores that differ by q·√(SEM² + SEM²) of the two or less,
    /// after rounding to 10 decimals. Null for a score whose error is not known, which is in nobody's span. Scores of one error stand side by
    /// side in order, and both ends only move on, so that two groups of n and m scores take n + m steps.
    /// </summary>
    public static RankSpan?[] Spans(ReadOnlySpan<(int Place, double Points)> order, ReadOnlySpan<int> ranks, ReadOnlySpan<double?> sems, double quantile)
    {
        Dictionary<double, List<int>> groups = [];
        for (int i = 0; i < order.Length; i++)
        {
            if (sems[i] is double sem)
            {
                (groups.TryGetValue(sem, out List<int>? group) ? group : groups[sem] = []).Add(i);
            }
        }

        RankSpan?[] spans = new RankSpan?[order.Length];
        foreach ((double sem, List<int> group) in groups)
        {
            foreach ((double otherSem, List<int> others) in groups)
            {
                double limit = ScoreBoundary.Round(quantile * Math.Sqrt((sem * sem) + (otherSem * otherSem)));
                Widen(spans, order, ranks, group, others, limit);
            }
        }

        return spans;
    }

    private static void Widen(
        RankSpan?[] spans, ReadOnlySpan<(int Place, double Points)> order, ReadOnlySpan<int> ranks, List<int> group, List<int> others, double limit)
    {
        int first = 0;
        int end = 0;
        foreach (int i in group)
        {
            double points = order[i].Points;
            while (first < others.Count && ScoreBoundary.Round(order[others[first]].Points - points) > limit)
            {
                first++;
            }

            while (end < others.Count && ScoreBoundary.Round(points - order[others[end]].Points) <= limit)
            {
                end++;
            }

            // Who is in a group stands within error of themselves, and is none of the others.
            RankSpan? span = spans[i];
            spans[i] = end <= first
                ? span
                : new RankSpan(
                    Math.Min(span?.First ?? ranks[i], ranks[others[first]]), Math.Max(span?.Last ?? ranks[i], ranks[others[end - 1]]),
                    (span?.Others ?? -1) + end - first);
        }
    }
}
