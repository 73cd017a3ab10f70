using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Cuts a stream into the elements of a JSON array, or into its lines where it does not begin with one.</summary>
internal sealed class JsonSplitter(PipeReader pipe)
{
    /// <summary>The largest element or line that is read: 16 MiB.</summary>
    public const int MaxElementBytes = 16 * 1024 * 1024;

    /// <summary>How deep objects and arrays may lie in each other, the array itself counted.</summary>
    private const int MaxDepth = 32;

    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private long linesBefore;
    private bool isBegun;
    private bool isAtEnd;
    private bool isPassingOver;

    /// <summary>The element just read.</summary>
    public ReadOnlyMemory<byte> Element { get; private set; }

    /// <summary>What keeps the element from being read, and of an array the rest; null when there is an element.</summary>
    public (string Code, string Expected, string Found)? Problem { get; private set; }

    /// <summary>The line on which the element begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the text is an array.</summary>
    public bool IsArray { get; private set; }

    /// <summary>Goes to the next element, or to the problem that is the last thing read.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (!isAtEnd)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> buffer = result.Buffer;
            bool isFound = TryTake(ref buffer, result.IsCompleted);
            pipe.AdvanceTo(buffer.Start, isFound ? buffer.Start : result.Buffer.End);
            if (isFound)
            {
                return true;
            }

            isAtEnd |= result.IsCompleted;
        }

        return false;
    }

    private bool TryTake(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        if (!isBegun && !TryBegin(ref buffer, isLast))
        {
            return false;
        }

        try
        {
            if (IsArray ? TryTakeElement(ref buffer, isLast) : TryTakeLine(ref buffer, isLast))
            {
                return true;
            }
        }
        catch (JsonException e)
        {
            Line = e.LineNumber.GetValueOrDefault() + 1;
            return End(ProblemCodes.NotJson, $"strict JSON, at most {MaxDepth} levels deep", InputProblem.Describe(e));
        }

        if (buffer.Length <= MaxElementBytes)
        {
            return false;
        }

        string most = string.Create(CultureInfo.InvariantCulture, $"values of at most {MaxElementBytes} bytes");
        if (IsArray)
        {
            return End(ProblemCodes.TooLarge, most, "a larger one; reading stopped there");
        }

        Line = linesBefore + 1;
        bool isNew = !isPassingOver;
        isPassingOver = true;
        Problem = (ProblemCodes.TooLarge, most, "a larger one");
        buffer = buffer.Slice(buffer.End);
        return isNew;
    }

    private bool End(string code, string expected, string found)
    {
        Problem = (code, expected, found);
        isAtEnd = true;
        return true;
    }

    /// <summary>Passes over a byte order mark and white space, and sees whether an array begins.</summary>
    private bool TryBegin(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        SequenceReader<byte> reader = new(buffer);
        if (reader.Remaining < 3 && !isLast)
        {
            return false;
        }

        reader.IsNext("\uFEFF"u8, advancePast: true);
        ReadOnlySequence<byte> text = buffer.Slice(reader.Position);
        reader.AdvancePastAny(" \t\r\n"u8);
        if (!reader.TryPeek(out byte first))
        {
            return false;
        }

        isBegun = true;
        IsArray = first == (byte)'[';
        buffer = text;
        return true;
    }

    private bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        while (!buffer.IsEmpty)
        {
            SequenceReader<byte> reader = new(buffer);
            bool isWhole = reader.TryReadTo(out ReadOnlySequence<byte> line, (byte)'\n');
            if (!isWhole && !isLast)
            {
                return false;
            }

            line = isWhole ? line : buffer;
            buffer = isWhole ? reader.UnreadSequence : buffer.Slice(buffer.End);
            Line = ++linesBefore;
            if (isPassingOver)
            {
                isPassingOver = false;
                continue;
            }

            Problem = null;
            Element = line.ToArray();
            if (Element.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the next element of the array, or goes to the end behind the array, where nothing else may stand.</summary>
    private bool TryTakeElement(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        Utf8JsonReader reader = new(buffer, isLast, state);
        JsonReaderState before = state;
        long consumed = 0;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0 || (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.EndArray))
            {
                before = reader.CurrentState;
                consumed = reader.BytesConsumed;
                continue;
            }

            long start = reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                break;
            }

            Line = LineAt(buffer, start);
            Element = buffer.Slice(start, reader.BytesConsumed - start).ToArray();
            Pass(ref buffer, reader.BytesConsumed, reader.CurrentState);
            return true;
        }

        Pass(ref buffer, consumed, before);
        return false;
    }

    private long LineAt(ReadOnlySequence<byte> buffer, long offset) => linesBefore + LinesIn(buffer.Slice(0, offset)) + 1;

    private void Pass(ref ReadOnlySequence<byte> buffer, long bytes, JsonReaderState after)
    {
        linesBefore += LinesIn(buffer.Slice(0, bytes));
        state = after;
        buffer = buffer.Slice(bytes);
    }

    private static long LinesIn(ReadOnlySequence<byte> text)
    {
        long lines = 0;
        foreach (ReadOnlyMemory<byte> part in text)
        {
            lines += part.Span.Count((byte)'\n');
        }

        return lines;
    }
}
