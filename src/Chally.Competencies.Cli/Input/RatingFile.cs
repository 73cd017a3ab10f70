using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

namespace Chally.Competencies.Cli.Input;

/// <summary>A file of ratings, or standard input, in whichever of the three forms.</summary>
internal static class RatingFile
{
    public const string StandardInput = "-";

    /// <summary>Reads the sheets one after the other. One with problems is followed by the others, so that the caller can report all of them.</summary>
    /// <param name="path">The file, or "-" for standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="benchmark">The benchmark that the items belong to.</param>
    public static IEnumerable<InputItem<RatingSheet>> Read(string path, Stream standardInput, Benchmark benchmark)
    {
        string source = SourceOf(path);
        using Stream stream = InputFile.OpenOr(standardInput, path);
        PeekableStream peekable = new(stream);
        ReadOnlySpan<byte> beginning = peekable.Peek();
        ReadOnlySpan<byte> text = TextOf(beginning);
        RatingForm form = FormOf(path, text);
        if (form == RatingForm.Ndjson && IsWide(beginning))
        {
            // Its lines do not end where those of UTF-8 do: the reader of JSON says at once what it is.
            form = RatingForm.Json;
        }

        IEnumerable<InputItem<RatingSheet>> sheets = form == RatingForm.Csv ? RatingRows.Read(peekable, benchmark, new TableOptions { Source = source })
            : form == RatingForm.Ndjson || text.StartsWith("["u8) ? JsonRatings.ReadMany(peekable, source, benchmark)
            : JsonRatings.ReadOne(peekable, source, benchmark);
        foreach (InputItem<RatingSheet> sheet in sheets)
        {
            yield return sheet;
        }
    }

    /// <summary>The name of the input for messages.</summary>
    public static string SourceOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Whether a text begins as one in UTF-16 or UTF-32 does: with its mark, or with a zero byte.</summary>
    private static bool IsWide(ReadOnlySpan<byte> beginning) =>
        beginning is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..];

    /// <summary>The form by the name's ending, else by how the text begins.</summary>
    private static RatingForm FormOf(string path, ReadOnlySpan<byte> text)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending is ".csv")
        {
            return RatingForm.Csv;
        }

        if (ending is ".ndjson" or ".jsonl")
        {
            return RatingForm.Ndjson;
        }

        return text.IsEmpty ? ending is ".json" ? RatingForm.Json : RatingForm.Csv
            : text[0] == (byte)'[' ? RatingForm.Json
            : text[0] == (byte)'{' ? FirstLineIsWhole(text) ? RatingForm.Ndjson : RatingForm.Json
            : ending is ".json" ? RatingForm.Json : RatingForm.Csv;
    }

    /// <summary>The beginning without byte order mark and blanks.</summary>
    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> beginning) =>
        (beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning).TrimStart(" \t\r\n"u8);

    private static bool FirstLineIsWhole(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        try
        {
            Utf8JsonReader reader = new(end < 0 ? text : text[..end]);
            reader.Read();
            return reader.TrySkip() && end >= 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
