using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Competencies whose items all weigh 1: each rated item adds its keyed rating and <see cref="ScoreTable.Rated"/>, so that sum and count
/// come out of one addition. Small competencies have a slot each, others one or more lanes.
/// </summary>
internal sealed class PlainQuad : Quad
{
    private readonly Lane[] lanes;
    private readonly bool isPaired;

    public PlainQuad(KeyLayout layout, int first)
        : base(layout, first)
    {
        if (Lane.TryPair(layout, first, first + 1, ScoreTable.Rated) is Lane pair
            && Lane.TryPair(layout, first + 2, first + 3, ScoreTable.Rated) is Lane nextPair)
        {
            lanes = [pair, nextPair];
            isPaired = true;
        }
        else
        {
            lanes = LanesOf(layout, ScoreTable.Rated);
        }
    }

    public override unsafe void Score(byte* rows, double* scores, int count, int width)
    {
        int items = Items;
        int steps = lanes.Length / Width;
        bool hasSecondHalf = Count > Width / 2;
        Vector256<double> range = Range;
        Vector256<int> needed = NeededItems * ScoreTable.Rated;
        double* target = scores + First;
        fixed (Lane* all = lanes)
        {
            for (int r = 0; r < count; r += 2)
            {
                byte* next = rows + items;
                Vector256<int> both;
                if (isPaired)
                {
                    both = Slots(Sum(all, rows, next), hasSecondHalf ? Sum(all + 1, rows, next) : Vector256<int>.Zero);
                }
                else
                {
                    both = Vector256<int>.Zero;
                    Lane* four = all;
                    for (int step = 0; step < steps; step++)
                    {
                        both += Avx2.HorizontalAdd(
                            Slots(Sum(four, rows, next), Sum(four + 1, rows, next)),
                            hasSecondHalf ? Slots(Sum(four + 2, rows, next), Sum(four + 3, rows, next)) : Vector256<int>.Zero);
                        four += Width;
                    }
                }

                both = Vector256.AndNot(both, Vector256.GreaterThan(needed, both));
                Divide(both & Vector256.Create(ScoreTable.Rated - 1), Vector256.ShiftRightLogical(both, 7), range, target, target + width);
                rows = next + items;
                target += 2 * width;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> Sum(Lane* lane, byte* row, byte* nextRow)
    {
        Vector256<byte> ratings = Load(lane, row, nextRow);
        Vector256<byte> isMissing = Vector256.Equals(ratings, Vector256<byte>.Zero);
        Vector256<byte> keyed = (ratings ^ lane->Turn) + lane->Plus;
        return Avx2.SumAbsoluteDifferences(Vector256.AndNot(keyed, isMissing), Vector256<byte>.Zero).AsInt32();
    }
}
