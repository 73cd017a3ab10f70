using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Standardised differences of two means.</summary>
internal static class EffectSizeRule
{
    /// <summary>√(((n₁ − 1)s₁² + (n₂ − 1)s₂²)/(n₁ + n₂ − 2)).</summary>
    public static double PooledSd(GroupSummary first, GroupSummary second)
    {
        double squares = ((first.N - 1) * first.Sd!.Value * first.Sd.Value) + ((second.N - 1) * second.Sd!.Value * second.Sd.Value);
        return Math.Sqrt(squares / ((double)first.N + second.N - 2));
    }

    /// <summary>Cohen's d, first minus second, with its interval from the non-central t pivot (Steiger &amp; Fouladi 1997).</summary>
    public static EffectSize CohensD(GroupSummary first, GroupSummary second, double level, FigureNotes notes)
    {
        double d = (first.Mean!.Value - second.Mean!.Value) / PooledSd(first, second);
        double scale = Math.Sqrt((1.0 / first.N) + (1.0 / second.N));
        double degreesOfFreedom = (double)first.N + second.N - 2;
        double t = d / scale;
        double lower = NoncentralT.NoncentralityAt(t, degreesOfFreedom, (1 + level) / 2) * scale;
        double upper = NoncentralT.NoncentralityAt(t, degreesOfFreedom, (1 - level) / 2) * scale;
        return new EffectSize(d, new ConfidenceInterval(lower, upper, level), notes);
    }

    /// <summary>g = J(ν)·d, and its limits are J times those of d (Hedges 1981).</summary>
    public static EffectSize HedgesG(EffectSize d, GroupSummary first, GroupSummary second, FigureNotes notes)
    {
        double j = SmallSampleCorrection.Of((double)first.N + second.N - 2);
        return new EffectSize(j * d.Value, d.Interval with { Lower = j * d.Interval.Lower, Upper = j * d.Interval.Upper }, notes);
    }

    /// <summary>Why there is no standardised difference; null when there is one.</summary>
    public static string? WhyNone(GroupSummary first, GroupSummary second) =>
        first.N < 2 || second.N < 2 ? $"needs at least 2 scores in each group, but there are {first.N} and {second.N}"
        : !Scores.HasVariance(PooledSd(first, second)) ? "needs scores that differ within a group, but all are equal"
        : null;
}
