using System.Text.Json;

namespace Chally.Competencies.Cli.Input;

/// <summary>Reads a JSON array element by element, strictly, and holds one element in memory at a time.</summary>
/// <param name="stream">The text in UTF-8, which may begin with a byte order mark.</param>
internal sealed class JsonArrayReader(Stream stream)
{
    /// <summary>The largest element that is read: 16 MiB.</summary>
    public const int MaxElementBytes = 16 * 1024 * 1024;

    /// <summary>How deep objects and arrays may lie in each other, the array itself counted.</summary>
    public const int MaxDepth = 32;

    private byte[] buffer = new byte[64 * 1024];
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private bool isBegun;
    private bool isOpen;
    private bool isAtEnd;
    private int element = -1;
    private int counted;
    private int read;
    private int filled;

    /// <summary>Whether reading stopped at an element that is larger than <see cref="MaxElementBytes"/>.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The line on which the element just read begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Reads the next element.</summary>
    /// <param name="json">The element, good until the next call.</param>
    /// <returns>False at the end of the array, and behind it of the text; or when an element is too large.</returns>
    /// <exception cref="JsonException">The text is not a JSON array.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> json)
    {
        do
        {
            if (TryFind(out json))
            {
                return true;
            }
        }
        while (!isAtEnd && Fill());

        return false;
    }

    private bool TryFind(out ReadOnlyMemory<byte> json)
    {
        json = default;
        if (!isBegun)
        {
            return false;
        }

        int start = read;
        Utf8JsonReader reader = new(buffer.AsSpan(start, filled - start), isAtEnd, state);
        bool isFound = false;
        while (!isFound && reader.Read())
        {
            if (!isOpen)
            {
                isOpen = true;
            }
            else if (reader.CurrentDepth > 0)
            {
                element = element < 0 ? start + (int)reader.TokenStartIndex : element;
                isFound = reader.CurrentDepth == 1 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            }
        }

        state = reader.CurrentState;
        read = start + (int)reader.BytesConsumed;
        if (isFound)
        {
            json = buffer.AsMemory(element, read - element);
            CountLines(element);
            element = -1;
        }

        return isFound;
    }

    private void CountLines(int end)
    {
        Line += buffer.AsSpan(counted, end - counted).Count((byte)'\n');
        counted = end;
    }

    /// <summary>Reads more of the text behind what is still needed; false when an element is too large.</summary>
    private bool Fill()
    {
        int kept = element < 0 ? read : element;
        if (filled - kept > MaxElementBytes)
        {
            IsTooLarge = true;
            return false;
        }

        CountLines(kept);
        counted = 0;
        byte[] target = filled - kept > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(kept, filled - kept).CopyTo(target);
        buffer = target;
        read -= kept;
        filled -= kept;
        element = element < 0 ? element : 0;
        int count = stream.ReadAtLeast(buffer.AsSpan(filled), isBegun ? 1 : 3, throwOnEndOfStream: false);
        filled += count;
        isAtEnd = count == 0 || (!isBegun && count < 3);
        read = !isBegun && buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : read;
        isBegun = true;
        return true;
    }
}
