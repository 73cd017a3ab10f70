using System.Text;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Input;

/// <summary>
/// A text as UTF-8: one that its byte order mark says is UTF-16 or UTF-32 is decoded strictly, so that nothing is replaced; any other is passed on as it is.
/// </summary>
internal sealed class StrictText : OneWayStream
{
    private const int MarkBytes = 4;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Stream inner;
    private readonly string source;
    private readonly Encoding? encoding;
    private readonly Decoder? decoder;
    private readonly byte[] bytes = new byte[16 * 1024];
    private ReadOnlyMemory<byte> ready;
    private bool isAtEnd;

    /// <exception cref="InputException">The text is UTF-16 or UTF-32 without a mark.</exception>
    public StrictText(Stream inner, string source)
    {
        this.inner = inner;
        this.source = source;
        int count = inner.ReadAtLeast(bytes.AsSpan(0, MarkBytes), MarkBytes, throwOnEndOfStream: false);
        ReadOnlySpan<byte> mark = bytes.AsSpan(0, count);
        encoding = EncodingOf(mark);
        decoder = encoding?.GetDecoder();
        int skipped = encoding?.Preamble.Length ?? 0;
        if (encoding is null && IsWide(mark))
        {
            throw InputException.Of(
                source, ProblemCodes.Row, "text in UTF-8, or in UTF-16 with a byte order mark", "a zero byte at its beginning: save it as UTF-8");
        }

        ready = decoder is null ? mark.ToArray() : Decoded(decoder, mark[skipped..], isLast: false);
    }

    /// <summary>Whether a text begins as one in UTF-16 or UTF-32 does: with its mark, or with a zero byte.</summary>
    public static bool IsWide(ReadOnlySpan<byte> beginning) =>
        EncodingOf(beginning) is not null || (beginning.Length > 1 && (beginning[0] == 0 || beginning[1] == 0));

    public override bool CanRead => true;

    /// <exception cref="InputException">The text is not what its mark says.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (ready.IsEmpty && decoder is null)
        {
            return inner.Read(buffer);
        }

        while (ready.IsEmpty && !isAtEnd)
        {
            int count = inner.Read(bytes);
            isAtEnd = count == 0;
            ready = Decoded(decoder!, bytes.AsSpan(0, count), isAtEnd);
        }

        int given = Math.Min(buffer.Length, ready.Length);
        ready.Span[..given].CopyTo(buffer);
        ready = ready[given..];
        return given;
    }


    private static Encoding? EncodingOf(ReadOnlySpan<byte> mark) =>
        mark.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
        : null;

    private byte[] Decoded(Decoder strict, ReadOnlySpan<byte> part, bool isLast)
    {
        try
        {
            char[] chars = new char[strict.GetCharCount(part, isLast)];
            int count = strict.GetChars(part, chars, isLast);

            // A mark that is turned round is no character: another text with the other byte order was put behind this one.
            return Array.IndexOf(chars, '\uFFFE', 0, count) < 0 ? Utf8.GetBytes(chars, 0, count) : throw NotSo();
        }
        catch (ArgumentException)
        {
            throw NotSo();
        }
    }

    private InputException NotSo()
    {
        string name = encoding is UTF32Encoding ? "UTF-32" : "UTF-16";
        return InputException.Of(
            source, ProblemCodes.Row, $"text in {name}, as its byte order mark says", "bytes that are not, or half a character at its end: save it as UTF-8");
    }
}
