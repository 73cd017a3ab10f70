using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Reads and writes JSON documents of this library, strictly and with all problems at once.</summary>
/// <remarks>
/// <para>
/// The text is the same that <c>JsonSerializer</c> reads and writes. Beyond it there are bounds on size and depth, names of sources and lines in
/// problems, lists of
/// which single elements may have problems, and streams of many values.
/// </para>
/// <para>A text is UTF-8, with a byte order mark or without. Streams stay open.</para>
/// </remarks>
public static partial class CompetencyJson
{
    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="CompetencyInputException">The text has problems; all of them are in the exception.</exception>
    public static T Read<T>(string json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json), options);
    }

    /// <inheritdoc cref="Read{T}(string, JsonReadOptions?)"/>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    public static T Read<T>(ReadOnlyMemory<byte> utf8Json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T> =>
        TryRead(utf8Json, out T? value, out InputProblems problems, options) ? value : throw new CompetencyInputException(problems);

    /// <inheritdoc cref="Read{T}(string, JsonReadOptions?)"/>
    /// <param name="utf8Json">The stream, read to its end or to just beyond the largest text of the type.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    public static T Read<T>(Stream utf8Json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Read<T>(BoundedStream.ReadToEnd(utf8Json, MaxBytesOf<T>()), options);
    }

    /// <summary>Reads a value and says what is wrong where there is none.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="value">The value.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryRead<T>(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out T? value, out InputProblems problems, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        problems = (options ?? Default).NewLog<T>();
        using JsonDocument? document = JsonInput.Parse(utf8Json, MaxBytesOf<T>(), problems);
        value = document is null ? null : MemberTables.Read<T>(document.RootElement, "$", problems);
        return value is not null && problems.Total == 0;
    }

    /// <summary>Reads a list of values, or a single one.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <returns>The values in order.</returns>
    /// <exception cref="CompetencyInputException">The text has problems; all of them are in the exception.</exception>
    public static ValueList<T> ReadList<T>(string json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadList<T>(Encoding.UTF8.GetBytes(json), options);
    }

    /// <inheritdoc cref="ReadList{T}(string, JsonReadOptions?)"/>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    public static ValueList<T> ReadList<T>(ReadOnlyMemory<byte> utf8Json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T> =>
        TryReadList(utf8Json, out IReadOnlyList<T?> values, out InputProblems problems, options)
            ? [.. values.Select(value => value!)]
            : throw new CompetencyInputException(problems);

    /// <inheritdoc cref="ReadList{T}(string, JsonReadOptions?)"/>
    /// <param name="utf8Json">The stream, read to its end or to just beyond the largest text of the type.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    public static ValueList<T> ReadList<T>(Stream utf8Json, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadList<T>(BoundedStream.ReadToEnd(utf8Json, MaxBytesOf<T>()), options);
    }

    /// <summary>Reads a list of values, or a single one, and goes on past those with problems.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="values">The values in order, null for one with problems; empty when the text is not JSON.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <returns>Whether all was read without a problem.</returns>
    public static bool TryReadList<T>(ReadOnlyMemory<byte> utf8Json, out IReadOnlyList<T?> values, out InputProblems problems, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        problems = (options ?? Default).NewLog<T>();
        using JsonDocument? document = JsonInput.Parse(utf8Json, MaxBytesOf<T>(), problems);
        List<T?> list = [];
        if (document?.RootElement.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                list.Add(MemberTables.Read<T>(element, string.Create(CultureInfo.InvariantCulture, $"$[{list.Count}]"), problems));
            }
        }
        else if (document is not null)
        {
            list.Add(MemberTables.Read<T>(document.RootElement, "$", problems));
        }

        values = list;
        return problems.Total == 0;
    }

    /// <inheritdoc cref="TryReadList{T}(ReadOnlyMemory{byte}, out IReadOnlyList{T}, out InputProblems, JsonReadOptions?)"/>
    /// <param name="utf8Json">The stream, read to its end or to just beyond the largest text of the type.</param>
    /// <param name="values">The values in order, null for one with problems; empty when the text is not JSON.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    public static bool TryReadList<T>(Stream utf8Json, out IReadOnlyList<T?> values, out InputProblems problems, JsonReadOptions? options = null)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return TryReadList(BoundedStream.ReadToEnd(utf8Json, MaxBytesOf<T>()), out values, out problems, options);
    }

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="isIndented">Whether the text has a line a member; else it is one line.</param>
    /// <returns>The JSON text, which reads back to an equal value.</returns>
    public static string Write<T>(T value, bool isIndented = true)
        where T : class, IMemberTable<T> => JsonText.OfStream(stream => Write(stream, value, isIndented));

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="stream">Where the UTF-8 goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="isIndented">Whether the text has a line a member; else it is one line.</param>
    public static void Write<T>(Stream stream, T value, bool isIndented = true)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(value);
        using Utf8JsonWriter json = new(stream, OptionsFor(isIndented));
        MemberTables.Write(json, value);
    }

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="value">The value.</param>
    public static void Write<T>(Utf8JsonWriter json, T value)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        MemberTables.Write(json, value);
    }

    private static JsonReadOptions Default { get; } = new();

    private static JsonWriterOptions OptionsFor(bool isIndented) => isIndented ? JsonText.Indented : JsonText.Compact;

    private static int MaxBytesOf<T>()
        where T : class, IMemberTable<T> => T.Document?.MaxBytes ?? JsonDocumentForm.DefaultMaxBytes;
}
