using Chally.Competencies.Input;
using MathNet.Numerics.Statistics;

namespace Chally.Competencies.Psychometrics;

/// <summary>The scores of one group.</summary>
/// <param name="N">How many people have a score.</param>
/// <param name="NotScored">How many of the group have none, and stand in no figure.</param>
/// <param name="Mean">The mean, in units of the scores; null without scores.</param>
/// <param name="Sd">The standard deviation with n − 1, in units of the scores; null below two scores.</param>
public sealed partial record GroupSummary(int N, int NotScored, double? Mean, double? Sd) : PersonalRecord
{
    /// <summary>How many have a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int N { get; init => field = Require.NotNegative(value); } = Require.NotNegative(N);

    /// <summary>How many have none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int NotScored { get; init => field = Require.NotNegative(value); } = Require.NotNegative(NotScored);

    /// <summary>The mean; null where nobody has a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Mean { get; init => field = Require.Number(value); } = Require.Number(Mean);

    /// <summary>The standard deviation; null under two scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double? Sd { get; init => field = value is double number ? Require.Within(number, 0, double.PositiveInfinity) : null; } = Sd is double sd
        ? Require.Within(sd, 0, double.PositiveInfinity)
        : null;

    /// <summary>The summary of the scores that are there, of so many people in all.</summary>
    internal static GroupSummary Of(double[] present, int all)
    {
        if (present.Length == 0)
        {
            return new GroupSummary(0, all, null, null);
        }

        (double mean, double sd) = ArrayStatistics.MeanStandardDeviation(present);
        return new GroupSummary(present.Length, all - present.Length, mean, present.Length > 1 ? sd : null);
    }
}
