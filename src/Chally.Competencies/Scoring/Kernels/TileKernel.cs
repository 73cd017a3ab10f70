using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Scores rows in tiles of 32: turns them into one vector an item (<see cref="Transpose"/>), adds up the items of each competency
/// in whole numbers, divides once (<see cref="Divide"/>), and writes the finished rows out. Beside its scalar twin
/// <see cref="ScalarKernel"/>: the same sums, so the same doubles.
/// </summary>
[SkipLocalsInit] // Scratch on the stack is written before it is read; clearing it would cost as much as the sums.
internal sealed partial class TileKernel
{
    public const int Rows = 32;

    private readonly KeyLayout layout;
    private readonly CompetencyPlan[] plans;
    private readonly int[] rateable;
    private readonly double rateableWeight;

    private TileKernel(KeyLayout layout)
    {
        this.layout = layout;
        plans = [.. Enumerable.Range(0, layout.Competencies).Select(c => CompetencyPlan.Of(layout, c))];
        rateable = [.. Enumerable.Range(0, plans.Length).Where(c => plans[c].Count > 0)];
        foreach (int c in rateable)
        {
            rateableWeight += layout.CompetencyWeights[c];
        }
    }

    /// <summary>The kernel for a key; null when the key or the machine does not suit it.</summary>
    public static TileKernel? TryCreate(KeyLayout layout)
    {
        TileKernel? kernel = Avx2.IsSupported && layout.Items >= Block ? new TileKernel(layout) : null;
        return kernel is not null && Array.TrueForAll(kernel.plans, plan => plan.Fits) ? kernel : null;
    }

    /// <summary>Scores whole tiles.</summary>
    /// <param name="rows">One byte an item, row after row; the number of rows is a multiple of <see cref="Rows"/>.</param>
    /// <param name="scores">One number a competency and the composite, row after row.</param>
    /// <returns>How many rows were scored: all, or those before the first tile with a byte that is no rating.</returns>
    public unsafe int Score(ReadOnlySpan<byte> rows, Span<double> scores)
    {
        int tiles = rows.Length / (Rows * layout.Items);
        int tileScores = Rows * layout.Columns;
        byte[] items = ArrayPool<byte>.Shared.Rent(Rows * layout.Items);
        double[] columns = ArrayPool<double>.Shared.Rent(tileScores);
        double[] finished = ArrayPool<double>.Shared.Rent(tileScores);
        int scored = 0;
        fixed (byte* input = rows, tile = items)
        fixed (double* output = scores, byColumn = columns, byRow = finished)
        {
            bool streams = (nuint)output % (nuint)sizeof(Vector256<double>) == 0;
            for (; scored < tiles; scored++)
            {
                Vector256<byte> highest = Transpose(input + ((long)scored * Rows * layout.Items), tile);
                if (Vector256.GreaterThanAny(highest, Vector256.Create((byte)layout.Points)))
                {
                    break;
                }

                uint rowsWithGaps = 0;
                for (int c = 0; c < plans.Length; c++)
                {
                    rowsWithGaps |= ScoreCompetency(plans[c], tile, byColumn + (c * Rows));
                }

                Compose(byColumn, rowsWithGaps);
                double* target = output + ((long)scored * tileScores);
                if (streams)
                {
                    ToRows(byColumn, byRow);
                    Stream(byRow, target, tileScores);
                }
                else
                {
                    ToRows(byColumn, target);
                }
            }
        }

        ArrayPool<byte>.Shared.Return(items);
        ArrayPool<double>.Shared.Return(columns);
        ArrayPool<double>.Shared.Return(finished);
        return scored * Rows;
    }

    /// <summary>From one column after the other to one row after the other.</summary>
    private unsafe void ToRows(double* columns, double* rows)
    {
        int width = layout.Columns;
        int c = 0;
        for (; c + 4 <= width; c += 4)
        {
            for (int r = 0; r < Rows; r += 4)
            {
                double* from = columns + (c * Rows) + r;
                Vector256<double> a = Vector256.Load(from);
                Vector256<double> b = Vector256.Load(from + Rows);
                Vector256<double> d = Vector256.Load(from + (2 * Rows));
                Vector256<double> e = Vector256.Load(from + (3 * Rows));
                Vector256<double> ab0 = Avx.UnpackLow(a, b);
                Vector256<double> ab1 = Avx.UnpackHigh(a, b);
                Vector256<double> de0 = Avx.UnpackLow(d, e);
                Vector256<double> de1 = Avx.UnpackHigh(d, e);
                double* to = rows + (r * width) + c;
                Avx.Permute2x128(ab0, de0, 0x20).Store(to);
                Avx.Permute2x128(ab1, de1, 0x20).Store(to + width);
                Avx.Permute2x128(ab0, de0, 0x31).Store(to + (2 * width));
                Avx.Permute2x128(ab1, de1, 0x31).Store(to + (3 * width));
            }
        }

        for (; c < width; c++)
        {
            for (int r = 0; r < Rows; r++)
            {
                rows[(r * width) + c] = columns[(c * Rows) + r];
            }
        }
    }

    /// <summary>Copies past the cache: the caller's memory is written once and not read here again.</summary>
    private static unsafe void Stream(double* from, double* to, int count)
    {
        for (int i = 0; i < count; i += Vector256<double>.Count)
        {
            Vector256.Load(from + i).StoreAlignedNonTemporal(to + i);
        }
    }
}
