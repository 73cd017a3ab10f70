using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

internal sealed partial class TileKernel
{
    private const int Block = 16;

    /// <summary>
    /// Turns 32 rows into one vector of 32 ratings an item, 16 items at a time. The lower half of each vector holds rows 0–15, the
    /// upper half rows 16–31. The last 16 items may overlap those before; they are the same bytes.
    /// </summary>
    /// <returns>The highest byte at each place.</returns>
    private unsafe Vector256<byte> Transpose(byte* rows, byte* tile)
    {
        Vector256<byte>* first = stackalloc Vector256<byte>[Block];
        Vector256<byte>* second = stackalloc Vector256<byte>[Block];
        Vector256<byte> highest = Vector256<byte>.Zero;
        int items = layout.Items;
        for (int item = 0; item < items; item += Block)
        {
            int from = Math.Min(item, items - Block);
            byte* corner = rows + from;
            for (int r = 0; r < Block; r++)
            {
                byte* row = corner + (r * items);
                Vector256<byte> pair = Vector256.Create(Vector128.Load(row), Vector128.Load(row + (Block * items)));
                highest = Vector256.Max(highest, pair);
                first[r] = pair;
            }

            InterleaveTwice(first, second);
            InterleaveTwice(second, (Vector256<byte>*)(tile + (from * Rows)));
        }

        return highest;
    }

    /// <summary>
    /// Two rounds of a perfect shuffle of 16 rows, each round interleaving row i with row i + 8; four rounds transpose 16 × 16 bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void InterleaveTwice(Vector256<byte>* from, Vector256<byte>* to)
    {
        for (int i = 0; i < 4; i++)
        {
            Vector256<byte> a = from[i];
            Vector256<byte> b = from[i + 4];
            Vector256<byte> c = from[i + 8];
            Vector256<byte> d = from[i + 12];
            Vector256<byte> ac0 = Avx2.UnpackLow(a, c);
            Vector256<byte> ac1 = Avx2.UnpackHigh(a, c);
            Vector256<byte> bd0 = Avx2.UnpackLow(b, d);
            Vector256<byte> bd1 = Avx2.UnpackHigh(b, d);
            Vector256<byte>* target = to + (4 * i);
            Avx2.UnpackLow(ac0, bd0).Store((byte*)target);
            Avx2.UnpackHigh(ac0, bd0).Store((byte*)(target + 1));
            Avx2.UnpackLow(ac1, bd1).Store((byte*)(target + 2));
            Avx2.UnpackHigh(ac1, bd1).Store((byte*)(target + 3));
        }
    }
}
