using System.Buffers;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Scores rows in blocks of 64 that stay in the nearest cache: validates them, scores four competencies at a time (<see cref="Quad"/>),
/// then the composites, then writes the finished rows out. Beside its scalar twin <see cref="ScalarKernel"/>: the same whole-number
/// sums, so the same doubles.
/// </summary>
internal sealed partial class BlockKernel
{
    public const int Rows = 64;

    /// <summary>From how many numbers on they are written past the cache: a megabyte, more than is still there when it is read.</summary>
    private const int LeastStreamed = 1 << 17;

    private readonly KeyLayout layout;
    private readonly Quad[] quads;
    private readonly int rateable;
    private readonly double weightOfAll;

    private BlockKernel(KeyLayout layout, Quad[] quads)
    {
        this.layout = layout;
        this.quads = quads;
        for (int c = 0; c < layout.Competencies; c++)
        {
            if (layout.Starts[c + 1] > layout.Starts[c])
            {
                rateable++;
                weightOfAll += layout.CompetencyWeights[c];
            }
        }
    }

    /// <summary>The kernel for a key; null when the key or the machine does not suit it.</summary>
    public static BlockKernel? TryCreate(KeyLayout layout, ScoreTable?[] tables)
    {
        if (!Avx2.IsSupported || layout.Items < Lane.Bytes)
        {
            return null;
        }

        List<Quad> quads = [];
        for (int c = 0; c < layout.Competencies; c += Quad.Width)
        {
            if (QuadOf(layout, tables, c) is not Quad quad)
            {
                return null;
            }

            if (quad.HasFirst || quad.HasSecond || quad.HasThird || quad.HasFourth)
            {
                quads.Add(quad);
            }
        }

        return new BlockKernel(layout, [.. quads]);
    }

    /// <summary>Scores whole blocks.</summary>
    /// <param name="rows">One byte an item, row after row; the number of rows is a multiple of <see cref="Rows"/>.</param>
    /// <param name="scores">One number a competency and the composite, row after row.</param>
    /// <returns>How many rows were scored: all, or those before the first block with a byte that is no rating.</returns>
    public unsafe int Score(ReadOnlySpan<byte> rows, Span<double> scores)
    {
        int blockItems = Rows * layout.Items;
        int blockScores = Rows * layout.Columns;
        int blocks = rows.Length / blockItems;
        double[] scratch = ArrayPool<double>.Shared.Rent(blockScores + Quad.Width); // The last row's last quad may reach beyond it.
        Array.Fill(scratch, double.NaN); // Competencies without items stay so.
        int scored = 0;
        fixed (byte* input = rows)
        fixed (double* output = scores, finished = scratch)
        {
            bool streams = scores.Length >= LeastStreamed && (nuint)output % (nuint)sizeof(Vector256<double>) == 0;
            for (; scored < blocks; scored++)
            {
                byte* block = input + ((long)scored * blockItems);
                if (!IsValid(block, blockItems))
                {
                    break;
                }

                // From the last quad to the first: what one writes beyond its competencies is written over by the others.
                for (int q = quads.Length - 1; q >= 0; q--)
                {
                    Prefetch(block + blockItems + (q * blockItems / quads.Length), blockItems / quads.Length);
                    quads[q].Score(block, finished, Rows, layout.Columns);
                }

                Compose(finished);
                double* target = output + ((long)scored * blockScores);
                if (streams)
                {
                    Stream(finished, target, blockScores);
                }
                else
                {
                    new ReadOnlySpan<double>(finished, blockScores).CopyTo(new Span<double>(target, blockScores));
                }
            }
        }

        // Streamed stores are not ordered by a release: without this, a thread that is handed the scores could read older ones.
        Sse.StoreFence();
        ArrayPool<double>.Shared.Return(scratch);
        return scored * Rows;
    }

    /// <summary>The quickest way to score the competencies from a place on; null when there is none.</summary>
    private static Quad? QuadOf(KeyLayout layout, ReadOnlySpan<ScoreTable?> tables, int first)
    {
        int count = Math.Min(Quad.Width, layout.Competencies - first);
        return tables.Slice(first, count).Contains(null) ? LightQuad.TryCreate(layout, first) ?? WeightedQuad.TryCreate(layout, first)
            : count > Quad.Width / 2 ? new PlainQuad(layout, first)
            : new PlainPair(layout, first);
    }

    /// <summary>Whether every byte is a rating. The number of bytes is a multiple of 32.</summary>
    private unsafe bool IsValid(byte* ratings, int count)
    {
        Vector256<byte> highest = Vector256<byte>.Zero;
        Vector256<byte> alsoHighest = Vector256<byte>.Zero;
        int half = count / 2;
        for (int i = 0; i < half; i += Vector256<byte>.Count)
        {
            highest = Vector256.Max(highest, Vector256.Load(ratings + i));
            alsoHighest = Vector256.Max(alsoHighest, Vector256.Load(ratings + count - Vector256<byte>.Count - i));
        }

        return !Vector256.GreaterThanAny(Vector256.Max(highest, alsoHighest), Vector256.Create((byte)layout.Points));
    }

    /// <summary>Asks for memory that is read soon, while there is still something else to do; beyond the end it does no harm.</summary>
    private static unsafe void Prefetch(byte* from, int count)
    {
        const int Line = 64;
        for (int i = 0; i < count; i += Line)
        {
            Sse.Prefetch0(from + i);
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
