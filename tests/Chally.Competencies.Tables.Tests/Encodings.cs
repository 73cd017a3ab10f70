using System.Text;

namespace Chally.Competencies.Tables.Tests;

/// <summary>Texts as bytes.</summary>
internal static class Encodings
{
    public static readonly (string Name, Encoding Encoding)[] Marked =
    [
        ("UTF-8", new UTF8Encoding(true)),
        ("UTF-16", new UnicodeEncoding(false, true)),
        ("UTF-16", new UnicodeEncoding(true, true)),
        ("UTF-32", new UTF32Encoding(false, true)),
        ("UTF-32", new UTF32Encoding(true, true)),
    ];

    public static byte[] Bytes(this Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    public static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
