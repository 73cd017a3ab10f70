using System.Text;
using System.Text.Unicode;
using Chally.Competencies.Input;
using CsvHelper;

namespace Chally.Competencies.Tables.Csv;

/// <summary>The rows of CSV (RFC 4180, comma; UTF-8, or UTF-16 and UTF-32 with a byte order mark), the header row first.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int MaxRowBytes = 1024 * 1024;

    private readonly EncodedText text;
    private readonly CsvReader csv;
    private readonly List<InputProblem> malformed = [];
    private bool isBroken;

    private CsvRows(EncodedText text)
    {
        this.text = text;
        CsvReaderOptions options = CsvReaderOptions.Default with
        {
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowBytes,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => malformed.Add(Problem(record.LineNumber, "a row in CSV form (RFC 4180)", Words(record.Reason.ToString()))),
        };
        csv = CsvReader.Create(text.Utf8, options, leaveOpen: true);
    }

    /// <summary>The row just read.</summary>
    public CsvRow Current { get; private set; }

    /// <summary>Begins to read; the stream stays open.</summary>
    public static CsvRows Open(Stream stream) => new(EncodedText.Open(stream));

    /// <inheritdoc cref="Open"/>
    public static async ValueTask<CsvRows> OpenAsync(Stream stream, CancellationToken cancellationToken) =>
        new(await EncodedText.OpenAsync(stream, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the next row; false at the end. A row that cannot be read comes without fields; after one that breaks off nothing comes.</summary>
    public bool Read()
    {
        try
        {
            return CanGoOn() && csv.Read() && Take();
        }
        catch (Exception e) when (IsOfText(e))
        {
            return Break(e);
        }
    }

    /// <inheritdoc cref="Read"/>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return CanGoOn() && await csv.ReadAsync(cancellationToken).ConfigureAwait(false) && Take();
        }
        catch (Exception e) when (IsOfText(e))
        {
            return Break(e);
        }
    }

    public void Dispose() => csv.Dispose();

    /// <summary>A name of the reader in words: "StrayQuote" is "stray quote".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? string.Empty : " ") + char.ToLowerInvariant(c) : c.ToString()));

    private static bool IsOfText(Exception e) => e is CsvFormatException or DecoderFallbackException;

    private static InputProblem Problem(long line, string expected, string found) =>
        new() { Line = line, Code = ProblemCodes.Row, Expected = expected, Found = found };

    private bool CanGoOn()
    {
        if (text.IsUnmarked)
        {
            throw new DecoderFallbackException();
        }

        malformed.Clear();
        return !isBroken;
    }

    private bool Take()
    {
        if (text.HasTurnedMark(csv.RawRecord))
        {
            throw new DecoderFallbackException();
        }

        long line = csv.LineNumber;
        bool isText = Utf8.IsValid(csv.RawRecord);
        if (!isText)
        {
            malformed.Add(Problem(line, "text in UTF-8", "bytes that are not"));
        }

        Current = new CsvRow(malformed.Count == 0 ? csv.Current.ToArray() : null, line, [.. malformed]);
        return true;
    }

    private bool Break(Exception e)
    {
        if (isBroken)
        {
            return false;
        }

        isBroken = true;
        Current = e is CsvFormatException format
            ? new CsvRow(
                null,
                format.LineNumber,
                [Problem(format.LineNumber, $"a row in CSV form of at most {MaxRowBytes} bytes", "a longer or broken one; reading stopped there")])
            : new CsvRow(null, Current.Line + 1, [new InputProblem { Code = ProblemCodes.Row, Expected = text.Expected, Found = text.Found }]);
        return true;
    }
}
