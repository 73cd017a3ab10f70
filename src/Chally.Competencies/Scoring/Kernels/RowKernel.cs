using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Scores one row sixteen items at a time, for keys whose items all weigh 1. Beside its scalar twin <see cref="ScalarKernel"/>; the
/// same whole-number sums, so the same doubles.
/// </summary>
internal sealed class RowKernel
{
    private const int Lanes = 16;
    private readonly KeyLayout layout;
    private readonly Chunk[] chunks;
    private readonly int[] firstChunk;

    private RowKernel(KeyLayout layout)
    {
        this.layout = layout;
        List<Chunk> list = [];
        firstChunk = new int[layout.Competencies + 1];
        for (int c = 0; c < layout.Competencies; c++)
        {
            for (int item = layout.Starts[c]; item < layout.Starts[c + 1]; item += Lanes)
            {
                list.Add(ChunkOf(item, Math.Min(item + Lanes, layout.Starts[c + 1])));
            }

            firstChunk[c + 1] = list.Count;
        }

        chunks = [.. list];
    }

    /// <summary>The kernel for a key; null when the key or the machine does not suit it.</summary>
    public static RowKernel? TryCreate(KeyLayout layout) =>
        Vector128.IsHardwareAccelerated && layout.Items >= Lanes && Array.TrueForAll(layout.Weights, weight => weight == 1)
            ? new RowKernel(layout)
            : null;

    /// <summary>Scores one row; false, with nothing to rely on in the scores, when a byte is no rating.</summary>
    public bool TryScoreRow(ReadOnlySpan<byte> row, Span<double> scores)
    {
        ref byte first = ref MemoryMarshal.GetReference(row);
        Vector128<byte> highest = Vector128<byte>.Zero;
        for (int c = 0; c < firstChunk.Length - 1; c++)
        {
            int sum = 0;
            int high = 0;
            int low = 0;
            for (int k = firstChunk[c]; k < firstChunk[c + 1]; k++)
            {
                ref readonly Chunk chunk = ref chunks[k];
                Vector128<byte> ratings = Vector128.LoadUnsafe(ref first, (nuint)chunk.Offset) & chunk.Own;
                highest = Vector128.Max(highest, ratings);
                Vector128<byte> rated = ~Vector128.Equals(ratings, Vector128<byte>.Zero);

                // x − 1 for a high-pole item; for a low-pole one ~(x − 1) + points, which is points − x.
                Vector128<byte> counted = (((ratings - Vector128<byte>.One) ^ chunk.Low) + chunk.LowPoints) & rated;
                sum += Vector128.Sum(Vector128.WidenLower(counted) + Vector128.WidenUpper(counted));
                uint which = rated.ExtractMostSignificantBits();
                high += BitOperations.PopCount(which & ~chunk.LowBits);
                low += BitOperations.PopCount(which & chunk.LowBits);
            }

            bool isScored = high + low >= layout.NeededItems[c] && high >= layout.NeededHigh[c] && low >= layout.NeededLow[c];
            scores[c] = isScored ? (double)(100 * sum) / (layout.Range * (high + low)) : double.NaN;
        }

        scores[layout.Competencies] = ScalarKernel.Composite(scores[..layout.Competencies], layout.CompetencyWeights, layout.NeededCompetencies);
        return !Vector128.GreaterThanAny(highest, Vector128.Create((byte)layout.Points));
    }

    /// <summary>Sixteen bytes of a row, some of them items of one competency. The load never reaches beyond the row.</summary>
    private Chunk ChunkOf(int from, int to)
    {
        int offset = Math.Min(from, layout.Items - Lanes);
        Span<byte> own = stackalloc byte[Lanes];
        Span<byte> low = stackalloc byte[Lanes];
        Span<byte> points = stackalloc byte[Lanes];
        for (int item = from; item < to; item++)
        {
            own[item - offset] = byte.MaxValue;
            low[item - offset] = layout.IsLow[item] ? byte.MaxValue : (byte)0;
            points[item - offset] = layout.IsLow[item] ? (byte)layout.Points : (byte)0;
        }

        Vector128<byte> isLow = Vector128.Create<byte>(low);
        return new Chunk(offset, Vector128.Create<byte>(own), isLow, Vector128.Create<byte>(points), isLow.ExtractMostSignificantBits());
    }

    private readonly record struct Chunk(int Offset, Vector128<byte> Own, Vector128<byte> Low, Vector128<byte> LowPoints, uint LowBits);
}
