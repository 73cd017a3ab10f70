namespace Chally.Competencies.Cli.Input;

/// <summary>Reads lines of bytes; a line beyond the limit is passed over without being held in memory.</summary>
internal sealed class LineReader(Stream stream, int maxBytes)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly MemoryStream line = new();
    private int start;
    private int end;

    /// <summary>The number of the line just read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The bytes of the line just read, without its line break.</summary>
    public ReadOnlyMemory<byte> Line => line.GetBuffer().AsMemory(0, (int)line.Length);

    public bool IsTooLong { get; private set; }

    /// <summary>Whether the line holds nothing; a byte order mark at the beginning counts as nothing.</summary>
    public bool IsBlank => (Number == 1 && Line.Span.StartsWith("\uFEFF"u8) ? Line.Span[3..] : Line.Span).Trim(" \t\r"u8).IsEmpty;

    /// <summary>Reads the next line; false at the end of the stream.</summary>
    public bool Read()
    {
        line.SetLength(0);
        IsTooLong = false;
        bool any = false;
        while (start < end || Fill())
        {
            any = true;
            ReadOnlySpan<byte> rest = buffer.AsSpan(start, end - start);
            int lineBreak = rest.IndexOf((byte)'\n');
            Append(lineBreak < 0 ? rest : rest[..lineBreak]);
            start += lineBreak < 0 ? rest.Length : lineBreak + 1;
            if (lineBreak >= 0)
            {
                break;
            }
        }

        Number += any ? 1 : 0;
        return any;
    }

    private bool Fill()
    {
        start = 0;
        end = stream.Read(buffer);
        return end > 0;
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        IsTooLong |= line.Length + part.Length > maxBytes;
        if (!IsTooLong)
        {
            line.Write(part);
        }
    }
}
