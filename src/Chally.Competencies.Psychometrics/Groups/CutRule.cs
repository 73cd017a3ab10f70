using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Finds the cut with the largest Youden's J, and what it does with people who were left out.</summary>
/// <remarks>J is compared as tp·n₂ − fp·n₁ in whole numbers, so that tied cuts are tied.</remarks>
internal static class CutRule
{
    public static CutScore Best(RankedGroups groups, CutTable table, FigureNotes notes)
    {
        int best = 0;
        for (int i = 1; i < groups.Scores.Length; i++)
        {
            if (Gain(groups, i, groups.High, groups.Low) > Gain(groups, best, groups.High, groups.Low))
            {
                best = i;
            }
        }

        return new CutScore(table[best], LeaveOneOut(groups), best == 0 ? notes.With(StudyNotes.SelectsEveryone) : notes);
    }

    /// <summary>
    /// Each person classified by the best cut of the others. Without a person of the high group with score x, J·(n₁ − 1)·n₂ of cut c is
    /// A(c) = tp·n₂ − fp·(n₁ − 1), less n₂ when c ≤ x; so the best cut up to x and the best above x, which are found once for all x,
    /// decide. A score that only the person had is no cut of the others. The low group likewise.
    /// </summary>
    private static HeldOutAccuracy LeaveOneOut(RankedGroups groups)
    {
        long selectedHigh = CountSelected(groups, groups.High - 1, groups.Low, -groups.Low, groups.HighAt);
        long selectedLow = CountSelected(groups, groups.High, groups.Low - 1, groups.High, groups.LowAt);
        double sensitivity = (double)selectedHigh / groups.High;
        double specificity = (double)(groups.Low - selectedLow) / groups.Low;
        return new HeldOutAccuracy(sensitivity, specificity, sensitivity + specificity - 1);
    }

    /// <summary>How many people of one group are selected by the best cuts of the others, when leaving one out leaves so many.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="high">How many of the high group are left.</param>
    /// <param name="low">How many of the low group are left.</param>
    /// <param name="change">What leaving the person out adds to the gain of cuts up to the person's score.</param>
    /// <param name="countAt">How many of the person's group have the score at a place.</param>
    private static long CountSelected(RankedGroups groups, long high, long low, long change, Func<int, int> countAt)
    {
        int count = groups.Scores.Length;
        long[] bestAbove = new long[count + 1];
        bestAbove[count] = long.MinValue;
        for (int i = count - 1; i >= 0; i--)
        {
            bestAbove[i] = Math.Max(bestAbove[i + 1], Gain(groups, i, high, low));
        }

        long selected = 0;
        long bestBelow = long.MinValue;
        for (int i = 0; i < count; i++)
        {
            bool isAlone = groups.HighAt(i) + groups.LowAt(i) == 1;
            long bestBefore = bestBelow;
            bestBelow = Math.Max(bestBelow, Gain(groups, i, high, low));
            long upTo = isAlone ? bestBefore : bestBelow;

            // Ties go to the lower cut. long.MinValue stands for no cut at all and must not be added to.
            bool isSelected = upTo != long.MinValue && upTo + change >= bestAbove[i + 1];
            selected += isSelected ? countAt(i) : 0;
        }

        return selected;
    }

    private static long Gain(RankedGroups groups, int place, long high, long low) =>
        (groups.HighFrom(place) * low) - (groups.LowFrom(place) * high);
}
