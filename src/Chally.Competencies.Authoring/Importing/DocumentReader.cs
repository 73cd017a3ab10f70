using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Reads a document into lines: UTF-8, any line ends, form feeds as starts of pages; what is no text is refused with its place.</summary>
/// <remarks>
/// Lines are numbered by their ends in CR and LF, as editors do. A vertical tab, U+0085, U+2028 or U+2029 ends a line too, and counts only in a document
/// that has no other line ends.
/// </remarks>
internal static class DocumentReader
{
    public const int MaxLines = 100_000;

    /// <summary>Characters without width, which converters leave behind. A soft hyphen counts only at the end of a line.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    private const string OtherEnds = "\u000B\u0085\u2028\u2029";
    private static readonly SearchValues<char> Parts = SearchValues.Create("\f" + OtherEnds);

    /// <exception cref="CompetencyContentException">The document is too large or not UTF-8 text.</exception>
    public static List<DocumentLine> Read(Stream stream, InputProblems log)
    {
        ReadOnlySpan<byte> utf8 = BoundedStream.ReadToEnd(stream, ContentFile.MaxBytes).Span;
        if (utf8.Length > ContentFile.MaxBytes)
        {
            throw TooLarge(log);
        }

        if (OtherEncoding.Of(utf8) is string encoding)
        {
            log.Line = 1;
            log.Add(ProblemCodes.NotJson, null, "a text file in UTF-8", $"{encoding}: save it as UTF-8");
            throw new CompetencyContentException(log);
        }

        char[] chars = new char[utf8.Length];
        OperationStatus status = Utf8.ToUtf16(utf8, chars, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            log.Line = utf8[..read].Count((byte)'\n') + 1;
            log.Add(ProblemCodes.NotJson, null, "a text file in UTF-8",
                string.Create(CultureInfo.InvariantCulture, $"the byte 0x{utf8[read]:X2} that is not UTF-8"));
            throw new CompetencyContentException(log);
        }

        return Split(chars.AsSpan(0, written), log);
    }

    /// <exception cref="CompetencyContentException">The document is too large or not plain text.</exception>
    public static List<DocumentLine> Read(string text, InputProblems log) =>
        text.Length > ContentFile.MaxBytes ? throw TooLarge(log) : Split(text, log);

    private static CompetencyContentException TooLarge(InputProblems log)
    {
        log.Add(ProblemCodes.TooLarge, null, $"at most {ContentFile.MaxBytes} bytes", "more");
        return new CompetencyContentException(log);
    }

    private static List<DocumentLine> Split(ReadOnlySpan<char> text, InputProblems log)
    {
        List<DocumentLine> lines = [];
        int number = 0;
        bool areCounted = text.IndexOfAny('\r', '\n') < 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny('\r', '\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            bool isPair = end >= 0 && end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            text = end < 0 ? [] : text[(end + (isPair ? 2 : 1))..];
            number++;
            if (lines.Count + CountOfParts(line) > MaxLines)
            {
                log.Line = null;
                log.Add(ProblemCodes.TooLarge, null, string.Create(CultureInfo.InvariantCulture, $"at most {MaxLines} lines"), "more");
                break;
            }

            AddLine(line, number, areCounted, lines, log);
        }

        return log.Count > 0 ? throw new CompetencyContentException(log) : lines;
    }

    private static int CountOfParts(ReadOnlySpan<char> line)
    {
        int count = 1;
        for (int at = line.IndexOfAny(Parts); at >= 0; at = line.IndexOfAny(Parts))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }

    /// <summary>A form feed ends a page wherever it stands: what is before and behind it are lines of the same number.</summary>
    private static void AddLine(ReadOnlySpan<char> line, int number, bool areCounted, List<DocumentLine> lines, InputProblems log)
    {
        bool startsPage = false;
        while (true)
        {
            int end = line.IndexOfAny(Parts);
            string raw = Cleaned(end < 0 ? line : line[..end]);
            if (ValueRules.ControlCharacter(raw.Replace('\t', ' ')) is string found)
            {
                log.Line = number;
                log.Add(ProblemCodes.Text, null, "text without control or direction-override characters or lone surrogates", found);
            }

            lines.Add(new DocumentLine(number, raw, startsPage));
            if (end < 0)
            {
                return;
            }

            startsPage = line[end] == '\f';
            number += areCounted && !startsPage ? 1 : 0;
            line = line[(end + 1)..];
        }
    }

    private static string Cleaned(ReadOnlySpan<char> line)
    {
        StringBuilder text = new(line.Length);
        bool endsSoft = line.TrimEnd().EndsWith('\u00AD');
        foreach (char c in line)
        {
            if (!Invisible.Contains(c))
            {
                text.Append(c != '\t' && char.IsWhiteSpace(c) ? ' ' : c);
            }
        }

        return endsSoft ? text.ToString().TrimEnd() + '\u00AD' : text.ToString().TrimEnd();
    }
}
