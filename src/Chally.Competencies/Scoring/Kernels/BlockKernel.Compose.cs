using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Kernels;

/// <content>
/// The composites of a block, four rows at a time, as <see cref="CompositeMean.Of"/> has them. The native minimum and maximum give
/// their second operand when one is NaN.
/// </content>
internal sealed partial class BlockKernel
{
    /// <summary>Writes the last number of each row from those before it.</summary>
    private unsafe void Compose(double* scores)
    {
        int width = layout.Columns;
        bool needsAll = layout.NeededCompetencies == rateable;
        for (int r = 0; r < Rows; r += 4)
        {
            double* row = scores + (r * width);
            Vector256<double> composite = needsAll ? MeanOfAll(row, width) : MeanOfScored(row, width);
            double* target = row + layout.Competencies;
            target[0] = composite[0];
            target[width] = composite[1];
            target[2 * width] = composite[2];
            target[3 * width] = composite[3];
        }
    }

    /// <summary>The composite when every competency that can be rated is needed: one that is not scored makes the sum NaN by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe Vector256<double> MeanOfAll(double* row, int width)
    {
        Vector256<double> lowest = Vector256.Create(double.PositiveInfinity);
        Vector256<double> highest = Vector256.Create(double.NegativeInfinity);
        Vector256<double> sum = Vector256<double>.Zero;
        fixed (double* weights = layout.CompetencyWeights)
        {
            foreach (Quad quad in quads)
            {
                double* weight = weights + quad.First;
                Vector256<double> a;
                Vector256<double> b;
                Vector256<double> c = default;
                Vector256<double> d = default;
                if (quad.Count > Quad.Width / 2)
                {
                    FourColumns(row + quad.First, width, out a, out b, out c, out d);
                }
                else
                {
                    TwoColumns(row + quad.First, width, out a, out b);
                }

                AddWhere(quad.HasFirst, a, weight, ref sum, ref lowest, ref highest);
                AddWhere(quad.HasSecond, b, weight + 1, ref sum, ref lowest, ref highest);
                AddWhere(quad.HasThird, c, weight + 2, ref sum, ref lowest, ref highest);
                AddWhere(quad.HasFourth, d, weight + 3, ref sum, ref lowest, ref highest);
            }
        }

        return Clamp(sum / Vector256.Create(weightOfAll), lowest, highest);
    }

    /// <summary>The composite when some competencies may go unscored: these add nothing.</summary>
    private unsafe Vector256<double> MeanOfScored(double* row, int width)
    {
        Vector256<double> lowest = Vector256.Create(double.PositiveInfinity);
        Vector256<double> highest = Vector256.Create(double.NegativeInfinity);
        Vector256<double> sum = Vector256<double>.Zero;
        Vector256<double> weights = Vector256<double>.Zero;
        Vector256<long> scored = Vector256<long>.Zero;
        for (int c = 0; c < layout.Competencies; c++)
        {
            Vector256<double> percent = Vector256.Create(row[c], row[width + c], row[(2 * width) + c], row[(3 * width) + c]);
            Vector256<double> weight = Vector256.Create(layout.CompetencyWeights[c]);
            Vector256<double> isScored = Vector256.Equals(percent, percent);
            scored -= isScored.AsInt64();
            weights += weight & isScored;
            sum += (weight * percent) & isScored;
            lowest = Vector256.MinNative(percent, lowest);
            highest = Vector256.MaxNative(percent, highest);
        }

        Vector256<double> isEnough = Vector256.GreaterThanOrEqual(scored, Vector256.Create((long)layout.NeededCompetencies)).AsDouble();
        return Vector256.ConditionalSelect(isEnough, Clamp(sum / weights, lowest, highest), Vector256.Create(double.NaN));
    }

    /// <summary>Four columns of four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void FourColumns(
        double* row, int width, out Vector256<double> a, out Vector256<double> b, out Vector256<double> c, out Vector256<double> d)
    {
        Vector256<double> first = Vector256.Load(row);
        Vector256<double> second = Vector256.Load(row + width);
        Vector256<double> third = Vector256.Load(row + (2 * width));
        Vector256<double> fourth = Vector256.Load(row + (3 * width));
        Vector256<double> ac = Avx.UnpackLow(first, second);
        Vector256<double> bd = Avx.UnpackHigh(first, second);
        Vector256<double> nextAc = Avx.UnpackLow(third, fourth);
        Vector256<double> nextBd = Avx.UnpackHigh(third, fourth);
        a = Avx.Permute2x128(ac, nextAc, 0x20);
        b = Avx.Permute2x128(bd, nextBd, 0x20);
        c = Avx.Permute2x128(ac, nextAc, 0x31);
        d = Avx.Permute2x128(bd, nextBd, 0x31);
    }

    /// <summary>Two columns of four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void TwoColumns(double* row, int width, out Vector256<double> a, out Vector256<double> b)
    {
        Vector256<double> firstAndThird = Vector256.Create(Vector128.Load(row), Vector128.Load(row + (2 * width)));
        Vector256<double> secondAndFourth = Vector256.Create(Vector128.Load(row + width), Vector128.Load(row + (3 * width)));
        a = Avx.UnpackLow(firstAndThird, secondAndFourth);
        b = Avx.UnpackHigh(firstAndThird, secondAndFourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void AddWhere(
        bool isRateable, Vector256<double> percent, double* weight, ref Vector256<double> sum, ref Vector256<double> lowest, ref Vector256<double> highest)
    {
        if (isRateable)
        {
            sum += Vector256.Create(*weight) * percent;
            lowest = Vector256.MinNative(percent, lowest);
            highest = Vector256.MaxNative(percent, highest);
        }
    }

    private static Vector256<double> Clamp(Vector256<double> mean, Vector256<double> lowest, Vector256<double> highest) =>
        Vector256.MaxNative(lowest, Vector256.MinNative(highest, mean));
}
