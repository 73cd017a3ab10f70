using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>Competencies of any weights, ranges and minimums: sum, weight and counts are added up one by one.</summary>
internal sealed class WeightedQuad : Quad
{
    private readonly Lane[] lanes;
    private readonly Vector256<int> neededHigh;
    private readonly Vector256<int> neededLow;

    private WeightedQuad(KeyLayout layout, int first)
        : base(layout, first)
    {
        lanes = LanesOf(layout, 0);
        neededHigh = Needed(layout.NeededHigh, 0);
        neededLow = Needed(layout.NeededLow, 0);
    }

    /// <summary>The quad; null when a competency has too many low-pole items to count.</summary>
    public static Quad? TryCreate(KeyLayout layout, int first)
    {
        for (int c = first; c < Math.Min(first + Width, layout.Competencies); c++)
        {
            if (layout.IsLow.AsSpan(layout.Starts[c]..layout.Starts[c + 1]).Count(true) >= Lane.HighCount)
            {
                return null;
            }
        }

        return new WeightedQuad(layout, first);
    }

    public override unsafe void Score(byte* rows, double* scores, int count, int width)
    {
        int items = Items;
        int steps = lanes.Length / Width;
        double* target = scores + First;
        fixed (Lane* all = lanes)
        {
            for (int r = 0; r < count; r += 2)
            {
                byte* next = rows + items;
                Vector256<int> sum = Vector256<int>.Zero;
                Vector256<int> weight = Vector256<int>.Zero;
                Vector256<int> rated = Vector256<int>.Zero;
                Lane* four = all;
                for (int step = 0; step < steps; step++)
                {
                    Vector256<int> sumA = Sum(four, rows, next, out Vector256<int> weightA, out Vector256<int> ratedA);
                    Vector256<int> sumB = Sum(four + 1, rows, next, out Vector256<int> weightB, out Vector256<int> ratedB);
                    Vector256<int> sumC = Sum(four + 2, rows, next, out Vector256<int> weightC, out Vector256<int> ratedC);
                    Vector256<int> sumD = Sum(four + 3, rows, next, out Vector256<int> weightD, out Vector256<int> ratedD);
                    sum += Avx2.HorizontalAdd(Avx2.HorizontalAdd(sumA, sumB), Avx2.HorizontalAdd(sumC, sumD));
                    weight += Avx2.HorizontalAdd(Slots(weightA, weightB), Slots(weightC, weightD));
                    rated += Avx2.HorizontalAdd(Slots(ratedA, ratedB), Slots(ratedC, ratedD));
                    four += Width;
                }

                Vector256<int> high = Vector256.ShiftRightLogical(rated, 5);
                Vector256<int> low = rated & Vector256.Create(Lane.HighCount - 1);
                Vector256<int> isMissing = Vector256.GreaterThan(NeededItems, high + low)
                    | Vector256.GreaterThan(neededHigh, high) | Vector256.GreaterThan(neededLow, low);
                Divide(Vector256.AndNot(sum, isMissing), Vector256.AndNot(weight, isMissing), Range, target, target + width);
                rows = next + items;
                target += 2 * width;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> Sum(Lane* lane, byte* row, byte* nextRow, out Vector256<int> weight, out Vector256<int> rated)
    {
        Vector256<byte> ratings = Load(lane, row, nextRow);
        Vector256<byte> isMissing = Vector256.Equals(ratings, Vector256<byte>.Zero);
        Vector256<byte> keyed = (ratings ^ lane->Turn) + lane->Plus;
        Vector256<sbyte> weights = Vector256.AndNot(lane->Weights, isMissing.AsSByte());
        weight = Avx2.SumAbsoluteDifferences(weights.AsByte(), Vector256<byte>.Zero).AsInt32();
        rated = Avx2.SumAbsoluteDifferences(Vector256.AndNot(lane->Counts, isMissing), Vector256<byte>.Zero).AsInt32();
        return Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(keyed, weights), Vector256<short>.One);
    }
}
