using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>As <see cref="PlainQuad"/> for the last one or two competencies of a key: four rows by two competencies a step.</summary>
internal sealed class PlainPair : Quad
{
    private readonly Lane[] lanes;
    private readonly bool isPaired;
    private readonly bool isShortScale;
    private readonly Vector256<byte> keyedByRating;

    public PlainPair(KeyLayout layout, int first)
        : base(layout, first)
    {
        Vector256<byte>? keyed = PlainQuad.KeyedByRating(layout);
        isShortScale = keyed is not null;
        keyedByRating = keyed.GetValueOrDefault();
        Lane? pair = Lane.TryPair(layout, first, first + 1, Lane.Mark);
        isPaired = pair is not null;
        lanes = pair is Lane one ? [one] : LanesOf(layout, Lane.Mark, competencies: 2);
    }

    public override unsafe void Score(byte* rows, double* scores, int count, int width)
    {
        int items = Items;
        Vector256<double> range = Range;
        bool isShort = isShortScale;
        Vector256<byte> keyed = keyedByRating;
        Vector256<int> needed = NeededItems * Lane.Mark;
        double* target = scores + First;
        fixed (Lane* all = lanes)
        {
            for (int r = 0; r < count; r += 4)
            {
                byte* second = rows + (2 * items);
                Vector256<int> both = Vector256<int>.Zero;
                if (isPaired)
                {
                    both = Slots(PlainQuad.Sum(all, rows, rows + items, isShort, keyed), PlainQuad.Sum(all, second, second + items, isShort, keyed));
                }
                else
                {
                    for (Lane* two = all; two < all + lanes.Length; two += 2)
                    {
                        both += Avx2.HorizontalAdd(
                            Slots(PlainQuad.Sum(two, rows, rows + items, isShort, keyed), PlainQuad.Sum(two + 1, rows, rows + items, isShort, keyed)),
                            Slots(PlainQuad.Sum(two, second, second + items, isShort, keyed), PlainQuad.Sum(two + 1, second, second + items, isShort, keyed)));
                    }
                }

                both = Vector256.AndNot(both, Vector256.GreaterThan(needed, both));
                Vector256<int> sum = both & Vector256.Create(Lane.Mark - 1);
                Vector256<int> rated = Vector256.ShiftRightLogical(both, 7);
                Vector256<double> even = Percent(sum.GetLower(), rated.GetLower(), range);
                Vector256<double> odd = Percent(sum.GetUpper(), rated.GetUpper(), range);
                even.GetLower().Store(target);
                odd.GetLower().Store(target + width);
                even.GetUpper().Store(target + (2 * width));
                odd.GetUpper().Store(target + (3 * width));
                rows = second + (2 * items);
                target += 4 * width;
            }
        }
    }
}
