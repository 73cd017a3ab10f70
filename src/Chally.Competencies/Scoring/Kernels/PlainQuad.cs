using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Competencies whose items all weigh 1: each rated item adds its keyed rating and <see cref="Lane.Mark"/>, so that sum and count
/// come out of one addition. Small competencies have a slot each, others one or more lanes.
/// </summary>
internal sealed class PlainQuad : Quad
{
    private readonly Lane[] lanes;
    private readonly bool isPaired;
    private readonly bool isShortScale;
    private readonly Vector256<byte> keyedByRating;

    public PlainQuad(KeyLayout layout, int first)
        : base(layout, first)
    {
        Vector256<byte>? keyed = KeyedByRating(layout);
        isShortScale = keyed is not null;
        keyedByRating = keyed.GetValueOrDefault();
        if (Lane.TryPair(layout, first, first + 1, Lane.Mark) is Lane pair
            && Lane.TryPair(layout, first + 2, first + 3, Lane.Mark) is Lane nextPair)
        {
            lanes = [pair, nextPair];
            isPaired = true;
        }
        else
        {
            lanes = LanesOf(layout, Lane.Mark);
        }
    }

    /// <summary>What each rating adds on a scale of up to seven points, by rating and side; null on a longer one.</summary>
    public static Vector256<byte>? KeyedByRating(KeyLayout layout)
    {
        if (layout.Points >= Lane.LowSide)
        {
            return null;
        }

        Span<byte> keyed = stackalloc byte[Lane.Bytes];
        for (int rating = 1; rating <= layout.Points; rating++)
        {
            keyed[rating] = (byte)(Lane.Mark + rating - 1);
            keyed[Lane.LowSide + rating] = (byte)(Lane.Mark + layout.Points - rating);
        }

        return Vector256.Create(Vector128.Create<byte>(keyed), Vector128.Create<byte>(keyed));
    }

    /// <summary>128 for each rated item and its keyed rating, added up in each slot of a lane, for two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<int> Sum(Lane* lane, byte* row, byte* nextRow, bool isShortScale, Vector256<byte> keyedByRating)
    {
        Vector256<byte> ratings = Load(lane, row, nextRow);
        Vector256<byte> keyed = isShortScale
            ? Avx2.Shuffle(keyedByRating, ratings | lane->Side)
            : Vector256.AndNot((ratings ^ lane->Turn) + lane->Plus, Vector256.Equals(ratings, Vector256<byte>.Zero));
        return Avx2.SumAbsoluteDifferences(keyed, Vector256<byte>.Zero).AsInt32();
    }

    public override unsafe void Score(byte* rows, double* scores, int count, int width)
    {
        int items = Items;
        int steps = lanes.Length / Width;
        Vector256<double> range = Range;
        bool isShort = isShortScale;
        Vector256<byte> keyed = keyedByRating;
        Vector256<int> needed = NeededItems * Lane.Mark;
        double* target = scores + First;
        fixed (Lane* all = lanes)
        {
            for (int r = 0; r < count; r += 2)
            {
                byte* next = rows + items;
                Vector256<int> both;
                if (isPaired)
                {
                    both = Slots(Sum(all, rows, next, isShort, keyed), Sum(all + 1, rows, next, isShort, keyed));
                }
                else
                {
                    both = Vector256<int>.Zero;
                    Lane* four = all;
                    for (int step = 0; step < steps; step++)
                    {
                        both += Avx2.HorizontalAdd(
                            Slots(Sum(four, rows, next, isShort, keyed), Sum(four + 1, rows, next, isShort, keyed)),
                            Slots(Sum(four + 2, rows, next, isShort, keyed), Sum(four + 3, rows, next, isShort, keyed)));
                        four += Width;
                    }
                }

                both = Vector256.AndNot(both, Vector256.GreaterThan(needed, both));
                Divide(both & Vector256.Create(Lane.Mark - 1), Vector256.ShiftRightLogical(both, 7), range, target, target + width);
                rows = next + items;
                target += 2 * width;
            }
        }
    }
}
