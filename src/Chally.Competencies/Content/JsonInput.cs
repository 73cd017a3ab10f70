using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Content;

/// <summary>Parses JSON strictly: no comments, no trailing commas, bounded size and depth; problems go to a log.</summary>
internal static class JsonInput
{
    private const int MaxDepth = 32;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    /// <summary>The document, or null with a problem logged. A byte order mark is passed over.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, int maxBytes, InputProblems log)
    {
        if (utf8.Length > maxBytes)
        {
            log.Add(ProblemCodes.TooLarge, null, $"at most {maxBytes} bytes", "more");
            return null;
        }

        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            return JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException e)
        {
            log.Add(new InputProblem
            {
                Code = ProblemCodes.NotJson,
                Expected = $"strict JSON, at most {MaxDepth} levels deep",
                Found = Explanation(e),
                Source = log.Source,
                Line = log.Line ?? e.LineNumber + 1,
                Path = null,
            });
            return null;
        }
    }

    /// <summary>The parser's own words without its place and advice, which the problem gives in its own form.</summary>
    private static string Explanation(JsonException e)
    {
        int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string words = InputProblem.Shorten(end < 0 ? e.Message : e.Message[..end]);
        return e.BytePositionInLine is long column
            ? string.Create(CultureInfo.InvariantCulture, $"{words} (byte {column + 1} of the line)")
            : words;
    }
}
