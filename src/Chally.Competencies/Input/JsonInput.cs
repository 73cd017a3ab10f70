using System.Text.Json;
using System.Text.Unicode;

namespace Chally.Competencies.Input;

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

        if (OtherEncoding.Of(utf8.Span) is string encoding)
        {
            log.Add(ProblemCodes.NotJson, null, "text in UTF-8", $"{encoding}: save it as UTF-8");
            return null;
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            log.Add(new InputProblem
            {
                Code = ProblemCodes.NotJson,
                Expected = "text in UTF-8",
                Found = "bytes that are not: save it as UTF-8",
                Source = log.Source,
                Line = log.Line ?? LineNotInUtf8(utf8.Span),
            });
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
                Found = InputProblem.Describe(e, log.QuotesText),
                Source = log.Source,
                Line = log.Line ?? e.LineNumber + 1,
                Path = null,
            });
            return null;
        }
    }

    /// <summary>The first line, from 1, that is not in UTF-8; the last where none is alone at fault.</summary>
    private static long LineNotInUtf8(ReadOnlySpan<byte> text)
    {
        long line = 1;
        for (int end; (end = text.IndexOf((byte)'\n')) >= 0 && Utf8.IsValid(text[..end]); line++)
        {
            text = text[(end + 1)..];
        }

        return line;
    }

    /// <summary>The first member of a name; what is wrong with the names of others is logged when the element is read.</summary>
    public static bool TryFind(JsonElement root, string name, out JsonElement member)
    {
        InputProblems unheard = new();
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (JsonObjectReader.NameOf(property, "$", unheard) == name)
            {
                member = property.Value;
                return true;
            }
        }

        member = default;
        return false;
    }

    /// <summary>Whether an element has a member of a name.</summary>
    public static bool Has(JsonElement root, string name) => TryFind(root, name, out _);
}
