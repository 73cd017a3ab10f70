using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>Any two groups of scores on a grid of tenths, with ties within and between them and the odd person without a score.</summary>
internal static class Groups
{
    public static Arbitrary<(double[] High, double[] Low)> Any { get; } = Pairs(3, 40);

    /// <summary>Groups that are large enough for a cut.</summary>
    public static Arbitrary<(double[] High, double[] Low)> Large { get; } = Pairs(CutScore.MinimumGroup, 45);

    public static double[] Negated(IEnumerable<double> scores) => [.. scores.Select(score => -score)];

    public static double[] Present(IEnumerable<double> scores) => [.. scores.Where(score => !double.IsNaN(score))];

    private static Arbitrary<(double[] High, double[] Low)> Pairs(int least, int most)
    {
        Gen<double[]> column =
            from size in Gen.Choose(least, most)
            from spread in Gen.Elements(3, 20, 1_000)
            from shift in Gen.Choose(0, 10)
            from scores in Gen.Choose(0, spread).ArrayOf(size)
            from gap in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, size - 1)))
            select (double[])[.. scores.Select((score, i) => i == gap && size > least ? double.NaN : (score + shift) / 10.0)];
        return (from high in column from low in column select (high, low)).ToArbitrary();
    }
}
