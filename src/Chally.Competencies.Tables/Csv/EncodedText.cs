using System.Text;

namespace Chally.Competencies.Tables.Csv;

/// <summary>
/// A text as UTF-8: one that its byte order mark says is UTF-16 or UTF-32 is decoded strictly, so that nothing is replaced; any other is passed on as it is.
/// </summary>
internal sealed class EncodedText
{
    private const int MarkBytes = 4;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding? encoding;

    private EncodedText(Stream inner, byte[] beginning)
    {
        encoding = EncodingOf(beginning);
        IsUnmarked = encoding is null && beginning.Length > 1 && (beginning[0] == 0 || beginning[1] == 0);
        Stream rest = new PrefixedStream(beginning[(encoding?.Preamble.Length ?? 0)..], inner);
        Utf8 = encoding is null ? rest : Encoding.CreateTranscodingStream(rest, encoding, Strict, leaveOpen: true);
    }

    /// <summary>The text in UTF-8. Reading throws <see cref="DecoderFallbackException"/> where the text is not what its mark says.</summary>
    public Stream Utf8 { get; }

    /// <summary>Whether it begins as UTF-16 or UTF-32 does, without a mark that says which.</summary>
    public bool IsUnmarked { get; }

    /// <summary>What the text should be, where it cannot be decoded.</summary>
    public string Expected => encoding switch
    {
        null => "text in UTF-8, or in UTF-16 with a byte order mark",
        UTF32Encoding => "text in UTF-32, as its byte order mark says",
        _ => "text in UTF-16, as its byte order mark says",
    };

    /// <summary>What was found, where it cannot be decoded.</summary>
    public string Found => encoding is null
        ? "a zero byte at its beginning: save it as UTF-8"
        : "bytes that are not, or half a character at its end: save it as UTF-8";

    public static EncodedText Open(Stream inner)
    {
        byte[] beginning = new byte[MarkBytes];
        return new(inner, beginning[..inner.ReadAtLeast(beginning, MarkBytes, throwOnEndOfStream: false)]);
    }

    public static async ValueTask<EncodedText> OpenAsync(Stream inner, CancellationToken cancellationToken)
    {
        byte[] beginning = new byte[MarkBytes];
        return new(inner, beginning[..await inner.ReadAtLeastAsync(beginning, MarkBytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)]);
    }

    /// <summary>
    /// Whether a decoded part holds a mark turned round, which is no character: another text with the other byte order was put behind this one.
    /// </summary>
    public bool HasTurnedMark(ReadOnlySpan<byte> part) => encoding is not null && part.IndexOf("\uFFFE"u8) >= 0;

    private static Encoding? EncodingOf(ReadOnlySpan<byte> mark) =>
        mark.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
        : mark.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
        : null;
}
