using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Competencies with small weights: two weighted ratings still fit into a byte, and weight and count of a row come out of one addition.
/// </summary>
internal sealed class LightQuad : Quad
{
    private readonly Lane[] lanes;

    private LightQuad(KeyLayout layout, int first)
        : base(layout, first) => lanes = LanesOf(layout, 0);

    /// <summary>The quad; null when weights are too large for it or poles have minimums.</summary>
    public static Quad? TryCreate(KeyLayout layout, int first)
    {
        for (int c = first; c < Math.Min(first + Width, layout.Competencies); c++)
        {
            ReadOnlySpan<int> weights = layout.Weights.AsSpan(layout.Starts[c]..layout.Starts[c + 1]);
            int total = 0;
            int most = 0;
            foreach (int weight in weights)
            {
                total += weight;
                most = Math.Max(most, weight);
            }

            if (total >= Lane.Mark || 2 * most * layout.Range > byte.MaxValue || layout.NeededHigh[c] > 0 || layout.NeededLow[c] > 0)
            {
                return null;
            }
        }

        return new LightQuad(layout, first);
    }

    public override unsafe void Score(byte* rows, double* scores, int count, int width)
    {
        int items = Items;
        double* target = scores + First;
        fixed (Lane* all = lanes)
        {
            for (int r = 0; r < count; r += 2)
            {
                byte* next = rows + items;
                Vector256<int> sum = Vector256<int>.Zero;
                Vector256<int> marked = Vector256<int>.Zero;
                for (Lane* four = all; four < all + lanes.Length; four += Width)
                {
                    Vector256<int> sumA = Sum(four, rows, next, out Vector256<int> markedA);
                    Vector256<int> sumB = Sum(four + 1, rows, next, out Vector256<int> markedB);
                    Vector256<int> sumC = Sum(four + 2, rows, next, out Vector256<int> markedC);
                    Vector256<int> sumD = Sum(four + 3, rows, next, out Vector256<int> markedD);
                    sum += Avx2.HorizontalAdd(Slots(sumA, sumB), Slots(sumC, sumD));
                    marked += Avx2.HorizontalAdd(Slots(markedA, markedB), Slots(markedC, markedD));
                }

                Vector256<int> isMissing = Vector256.GreaterThan(NeededItems, Vector256.ShiftRightLogical(marked, 7));
                Vector256<int> weight = marked & Vector256.Create(Lane.Mark - 1);
                Divide(Vector256.AndNot(sum, isMissing), Vector256.AndNot(weight, isMissing), Range, target, target + width);
                rows = next + items;
                target += 2 * width;
            }
        }
    }

    /// <summary>Σw·(x′ − min), and Σ(w + 128) over the rated items, added up in each slot of a lane, for two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> Sum(Lane* lane, byte* row, byte* nextRow, out Vector256<int> marked)
    {
        Vector256<byte> ratings = Load(lane, row, nextRow);
        Vector256<byte> isMissing = Vector256.Equals(ratings, Vector256<byte>.Zero);
        Vector256<byte> keyed = Vector256.AndNot((ratings ^ lane->Turn) + lane->Plus, isMissing);
        marked = Avx2.SumAbsoluteDifferences(Vector256.AndNot(lane->MarkedWeights, isMissing), Vector256<byte>.Zero).AsInt32();
        return Avx2.SumAbsoluteDifferences(Avx2.MultiplyAddAdjacent(keyed, lane->Weights).AsByte(), Vector256<byte>.Zero).AsInt32();
    }
}
