using System.Runtime.Intrinsics;

namespace Chally.Competencies.Benchmarks;

/// <summary>The same bytes read and the same doubles written with no arithmetic: what memory alone takes.</summary>
internal static class Floor
{
    private const int Lines = 64;

    /// <summary>Reads and writes in turn, a few kilobytes each, as scoring does.</summary>
    public static unsafe void Pass(ReadOnlySpan<byte> rows, Span<double> scores, bool passByCache)
    {
        Vector256<byte> seen = Vector256<byte>.Zero;
        Vector256<double> value = Vector256.Create(50.0);
        long bytes = rows.Length & ~31;
        long doubles = scores.Length & ~3;
        long readStep = Math.Max(32, bytes / Math.Max(1, doubles / (4 * Lines)) & ~31);
        fixed (byte* input = rows)
        fixed (double* output = scores)
        {
            long read = 0;
            for (long written = 0; written < doubles || read < bytes;)
            {
                long readEnd = written >= doubles ? bytes : Math.Min(bytes, read + readStep);
                for (; read < readEnd; read += 32)
                {
                    seen |= Vector256.Load(input + read);
                }

                long writeEnd = Math.Min(doubles, written + (4 * Lines));
                for (; written < writeEnd; written += 4)
                {
                    if (passByCache)
                    {
                        value.StoreAlignedNonTemporal(output + written);
                    }
                    else
                    {
                        value.Store(output + written);
                    }
                }
            }
        }

        if (seen == Vector256.Create((byte)251))
        {
            throw new InvalidOperationException("Ratings are never all 251; this keeps the reads.");
        }
    }
}
