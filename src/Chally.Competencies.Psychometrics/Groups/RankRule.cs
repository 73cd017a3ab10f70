using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics;

/// <summary>Figures from the ranks of two groups.</summary>
internal static class RankRule
{
    /// <summary>Up to how many pairs the Mann-Whitney p is exact.</summary>
    public const long ExactPairs = 1_000;

    /// <summary>2U of the high group, a whole number: Σh(2·lows below + lows equal).</summary>
    public static long DoubledU(RankedGroups groups)
    {
        long doubled = 0;
        for (int i = 0; i < groups.Scores.Length; i++)
        {
            doubled += groups.HighAt(i) * ((2L * groups.LowBelow(i)) + groups.LowAt(i));
        }

        return doubled;
    }

    /// <summary>The Mann-Whitney test of groups that are not all of one score.</summary>
    public static RankTest MannWhitney(RankedGroups groups, FigureNotes notes)
    {
        double pairs = (double)groups.High * groups.Low;
        double u = DoubledU(groups) / 2.0;
        double all = (double)groups.High + groups.Low;
        double ties = 0;
        for (int i = 0; i < groups.Scores.Length; i++)
        {
            double tied = (double)groups.HighAt(i) + groups.LowAt(i);
            ties += (tied * tied * tied) - tied;
        }

        double sigma = Math.Sqrt(pairs / 12 * (all + 1 - (ties / (all * (all - 1)))));
        double z = (u - (pairs / 2)) / sigma;
        return pairs <= ExactPairs
            ? new RankTest(u, z, PValue.Of(ExactP(groups)), RankTestMethod.Exact, notes)
            : new RankTest(u, z, PValue.Of(TailProbability.TwoSidedNormal(z)), RankTestMethod.Normal, notes);
    }

    /// <summary>The area under the curve with the variance of DeLong, DeLong and Clarke-Pearson (1988), from counts at each score.</summary>
    public static AreaUnderCurve Auc(RankedGroups groups, double level, FigureNotes notes)
    {
        double pairs = (double)groups.High * groups.Low;
        long doubledU = DoubledU(groups);
        double auc = doubledU / (2 * pairs);
        bool separated = doubledU == 0 || doubledU == 2L * groups.High * groups.Low;
        double? error = separated || groups.High < 2 || groups.Low < 2 ? null : DeLongError(groups, auc);
        if (error is not double known || known == 0)
        {
            return new AreaUnderCurve(auc, null, null, separated, notes);
        }

        double reach = Normal.InvCDF(0, 1, (1 + level) / 2) * known;
        return new AreaUnderCurve(auc, known, new ConfidenceInterval(Math.Max(0, auc - reach), Math.Min(1, auc + reach), level), false, notes);
    }

    private static double DeLongError(RankedGroups groups, double auc)
    {
        double high = 0;
        double low = 0;
        for (int i = 0; i < groups.Scores.Length; i++)
        {
            double highPlacement = (groups.LowBelow(i) + (groups.LowAt(i) / 2.0)) / groups.Low;
            double lowPlacement = (groups.HighFrom(i) - (groups.HighAt(i) / 2.0)) / groups.High;
            high += groups.HighAt(i) * (highPlacement - auc) * (highPlacement - auc);
            low += groups.LowAt(i) * (lowPlacement - auc) * (lowPlacement - auc);
        }

        double variance = (high / (groups.High - 1.0) / groups.High) + (low / (groups.Low - 1.0) / groups.Low);
        return Math.Sqrt(variance);
    }

    private static double ExactP(RankedGroups groups)
    {
        int[] doubledRanks = new int[groups.High + groups.Low];
        bool isHighSmaller = groups.High <= groups.Low;
        long sum = 0;
        int below = 0;
        for (int i = 0; i < groups.Scores.Length; i++)
        {
            int tied = groups.HighAt(i) + groups.LowAt(i);
            int rank = (2 * below) + tied + 1;
            doubledRanks.AsSpan(below, tied).Fill(rank);
            sum += (long)rank * (isHighSmaller ? groups.HighAt(i) : groups.LowAt(i));
            below += tied;
        }

        return RankPermutation.TwoSidedP(doubledRanks, Math.Min(groups.High, groups.Low), sum);
    }
}
