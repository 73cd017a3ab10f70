using Chally.Competencies.Scoring;

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
    /// For each score, those that differ from it by the reach or less, after rounding to 10 decimals. In order of score they stand side by
    /// side, and both ends only move on, so that one walk finds them all.
    /// </summary>
    public static RankSpan[] Spans(ReadOnlySpan<(int Place, double Points)> order, ReadOnlySpan<int> ranks, double reach)
    {
        double limit = ScoreBoundary.Round(reach);
        RankSpan[] spans = new RankSpan[order.Length];
        int first = 0;
        int last = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            while (ScoreBoundary.Round(order[first].Points - order[i].Points) > limit)
            {
                first++;
            }

            last = Math.Max(last, i);
            while (last + 1 < order.Length && ScoreBoundary.Round(order[i].Points - order[last + 1].Points) <= limit)
            {
                last++;
            }

            spans[i] = new RankSpan(ranks[first], ranks[last], last - first);
        }

        return spans;
    }
}
