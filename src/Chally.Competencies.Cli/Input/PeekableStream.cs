using Chally.Competencies.Cli.Files;

namespace Chally.Competencies.Cli.Input;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekableStream(Stream inner) : OneWayStream
{
    /// <summary>More than a sheet is likely to take, so that the end of the first line of NDJSON is seen.</summary>
    private const int MaxPeeked = 1024 * 1024;

    private readonly byte[] beginning = new byte[MaxPeeked];
    private int filled;
    private int given;

    public override bool CanRead => true;

    /// <summary>The first bytes, a little over 1 MiB at most; to be called before the first read.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        filled = inner.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        return beginning.AsSpan(0, filled);
    }

    public override int Read(Span<byte> buffer)
    {
        if (given == filled)
        {
            return inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, filled - given);
        beginning.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
