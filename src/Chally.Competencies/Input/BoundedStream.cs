namespace Chally.Competencies.Input;

/// <summary>Reads whole inputs without letting a hostile one fill the memory.</summary>
internal static class BoundedStream
{
    /// <summary>All bytes up to a limit; when there are more, limit + 1 bytes, so that the caller can tell.</summary>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, int limit)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[64 * 1024];
        while (copy.Length <= limit)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1L - copy.Length));
            if (read == 0)
            {
                break;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <summary>All bytes up to a limit; when there are more, limit + 1 bytes, so that the caller can tell.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[64 * 1024];
        while (copy.Length <= limit)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, limit + 1L - copy.Length)), cancellationToken)
                .ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
