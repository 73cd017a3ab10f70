using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics;

/// <summary>Fifths of scores, and what became of the people in them.</summary>
internal static class ExpectancyRule
{
    public const int Fifths = 5;

    /// <summary>min(5, ⌊5·PR⌋ + 1) with PR as a share, rounded to 10 decimals first.</summary>
    public static int Quintile(double midRankShare) => Math.Min(Fifths, (int)Math.Floor(ScoreBoundary.Round(Fifths * midRankShare)) + 1);

    /// <summary>
    /// The share of high performers by fifths of the population: each high performer counts rate/n₁, each low producer (1 − rate)/n₂,
    /// also in the percentile ranks that make the fifths.
    /// </summary>
    public static ExpectancyTable OfGroups(RankedGroups groups, double baseRate, FigureNotes notes)
    {
        Fifth[] fifths = NewFifths();
        double high = baseRate / groups.High;
        double low = (1 - baseRate) / groups.Low;
        for (int i = 0; i < groups.Scores.Length; i++)
        {
            double success = high * groups.HighAt(i);
            double share = success + (low * groups.LowAt(i));
            double below = (high * groups.HighBelow(i)) + (low * groups.LowBelow(i));
            fifths[Quintile(below + (share / 2)) - 1].Add(groups.Scores[i], groups.HighAt(i) + groups.LowAt(i), share, success, 0);
        }

        return new ExpectancyTable(baseRate, [.. fifths.Select((fifth, i) => fifth.Row(i + 1, hasSuccess: true, hasCriterion: false))], notes);
    }

    /// <summary>The mean criterion, and the share that reaches a mark, by fifths of the scores.</summary>
    /// <param name="scores">The scores, none missing.</param>
    /// <param name="criterion">The criterion of the same people.</param>
    /// <param name="successFrom">From which criterion on a person is successful; null when that is not defined.</param>
    /// <param name="notes">The notes.</param>
    public static ExpectancyTable OfCriterion(double[] scores, double[] criterion, double? successFrom, FigureNotes notes)
    {
        double[] keys = [.. scores.Select(ScoreBoundary.Round)];
        double[] outcomes = [.. criterion];
        Array.Sort(keys, outcomes);
        Fifth[] fifths = NewFifths();
        int successful = 0;
        int start = 0;
        while (start < keys.Length)
        {
            int end = start;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            Fifth fifth = fifths[Quintile((start + end) / (2.0 * keys.Length)) - 1];
            for (int i = start; i < end; i++)
            {
                bool isSuccess = successFrom is double mark && ScoreBoundary.Round(outcomes[i]) >= ScoreBoundary.Round(mark);
                successful += isSuccess ? 1 : 0;
                fifth.Add(keys[i], 1, 1.0 / keys.Length, isSuccess ? 1.0 / keys.Length : 0, outcomes[i]);
            }

            start = end;
        }

        return new ExpectancyTable(
            successFrom is null ? null : (double)successful / keys.Length,
            [.. fifths.Select((fifth, i) => fifth.Row(i + 1, successFrom is not null, hasCriterion: true))],
            notes);
    }

    private static Fifth[] NewFifths()
    {
        Fifth[] fifths = new Fifth[Fifths];
        for (int i = 0; i < fifths.Length; i++)
        {
            fifths[i] = new Fifth();
        }

        return fifths;
    }

    private sealed class Fifth
    {
        private double? lowest;
        private double? highest;
        private int count;
        private double share;
        private double success;
        private double criterion;

        /// <summary>Adds people with one score; scores come from the lowest.</summary>
        public void Add(double score, int people, double populationShare, double successShare, double outcome)
        {
            lowest ??= score;
            highest = score;
            count += people;
            share += populationShare;
            success += successShare;
            criterion += outcome;
        }

        public ExpectancyRow Row(int quintile, bool hasSuccess, bool hasCriterion) => new(
            quintile,
            lowest,
            highest,
            count,
            Math.Min(1, share),
            hasSuccess && share > 0 ? Math.Min(1, success / share) : null,
            hasCriterion && count > 0 ? criterion / count : null);
    }
}
