namespace Chally.Competencies.Input;

/// <summary>Tells texts that are not in UTF-8 by how they begin, so that a message can say what to do.</summary>
internal static class OtherEncoding
{
    /// <summary>The encoding as a message names it; null for UTF-8, with a byte order mark or without, and for what shows none.</summary>
    public static string? Of(ReadOnlySpan<byte> text) =>
        text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || text.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? "text in UTF-32"
        : text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "text in UTF-16"
        : text.Length > 3 && (text.StartsWith((ReadOnlySpan<byte>)[0, 0, 0]) || text[1..].StartsWith((ReadOnlySpan<byte>)[0, 0, 0]))
            ? "text in UTF-32 without a byte order mark"
        : text.Length > 1 && (text[0] == 0) != (text[1] == 0) ? "text in UTF-16 without a byte order mark"
        : null;
}
