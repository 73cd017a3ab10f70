using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Chally.Competencies.Input;

/// <content>Streams and pipes, without blocking.</content>
public static partial class CompetencyJson
{
    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="utf8Json">The stream, read to its end or to just beyond the largest text of the type.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="CompetencyInputException">The text has problems; all of them are in the exception.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<T> ReadAsync<T>(Stream utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Read<T>(await BoundedStream.ReadToEndAsync(utf8Json, MaxBytesOf<T>(), cancellationToken).ConfigureAwait(false), options);
    }

    /// <inheritdoc cref="ReadAsync{T}(Stream, JsonReadOptions?, CancellationToken)"/>
    /// <param name="utf8Json">The pipe, read to its end or to just beyond the largest text of the type; it is not completed.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ValueTask<T> ReadAsync<T>(PipeReader utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAsync<T>(utf8Json.AsStream(leaveOpen: true), options, cancellationToken);
    }

    /// <summary>Reads a list of values, or a single one.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="utf8Json">The stream, read to its end or to just beyond the largest text of the type.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The values in order.</returns>
    /// <exception cref="CompetencyInputException">The text has problems; all of them are in the exception.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<ValueList<T>> ReadListAsync<T>(
        Stream utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadList<T>(await BoundedStream.ReadToEndAsync(utf8Json, MaxBytesOf<T>(), cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>
    /// Reads many values one after the other and holds one in memory at a time: the elements of a JSON array, or, where the text does not begin with one,
    /// a value a
    /// line.
    /// </summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="utf8Json">The stream.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// An item a value. One with problems is followed by the others; only where an array is no JSON, or an element of it is larger than 16 MiB, the item
    /// with that problem is the last.
    /// </returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<InputItem<T>> ReadManyAsync<T>(
        Stream utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadManyAsync<T>(PipeReader.Create(utf8Json, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true)), options, cancellationToken);
    }

    /// <inheritdoc cref="ReadManyAsync{T}(Stream, JsonReadOptions?, CancellationToken)"/>
    /// <param name="utf8Json">The pipe; it is not completed.</param>
    /// <param name="options">What the reader may know beyond the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<InputItem<T>> ReadManyAsync<T>(
        PipeReader utf8Json, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Items<T>(utf8Json, options ?? Default, cancellationToken);
    }

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="stream">Where the UTF-8 goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="isIndented">Whether the text has a line a member; else it is one line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync<T>(Stream stream, T value, bool isIndented = true, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(value);
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, OptionsFor(isIndented)))
        {
            MemberTables.Write(json, value);
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAsync{T}(Stream, T, bool, CancellationToken)"/>
    /// <param name="pipe">Where the UTF-8 goes; it is flushed, not completed.</param>
    /// <param name="value">The value.</param>
    /// <param name="isIndented">Whether the text has a line a member; else it is one line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync<T>(PipeWriter pipe, T value, bool isIndented = true, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        ArgumentNullException.ThrowIfNull(value);
        using (Utf8JsonWriter json = new(pipe, OptionsFor(isIndented)))
        {
            MemberTables.Write(json, value);
        }

        await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes many values one after the other, a line each: what <see cref="ReadManyAsync{T}(Stream, JsonReadOptions?, CancellationToken)"/> reads.
    /// </summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="stream">Where the UTF-8 goes.</param>
    /// <param name="values">The values.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteManyAsync<T>(Stream stream, IAsyncEnumerable<T> values, CancellationToken cancellationToken = default)
        where T : class, IMemberTable<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(values);
        ArrayBufferWriter<byte> buffer = new(4096);
        using Utf8JsonWriter json = new(buffer, OptionsFor(isIndented: false));
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            MemberTables.Write(json, value);
            json.Flush();
            buffer.Write("\n"u8);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static async IAsyncEnumerable<InputItem<T>> Items<T>(
        PipeReader pipe, JsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IMemberTable<T>
    {
        JsonSplitter splitter = new(pipe);
        for (long index = 0; await splitter.ReadAsync(cancellationToken).ConfigureAwait(false); index++)
        {
            string path = splitter.IsArray ? string.Create(CultureInfo.InvariantCulture, $"$[{index}]") : "$";
            InputProblems problems = options.NewLog<T>();
            T? value = null;
            if (splitter.Problem is (string code, string expected, string found))
            {
                problems.Line = splitter.Line;
                problems.Add(code, null, expected, found);
            }
            else
            {
                InputProblems inElement = options.NewLog<T>();
                using JsonDocument? document = JsonInput.Parse(splitter.Element, JsonSplitter.MaxElementBytes, inElement);
                value = document is null ? null : MemberTables.Read<T>(document.RootElement, path, inElement);
                problems.AddAll(
                    inElement,
                    problem => problem with { Line = (problem.Line ?? 1) + splitter.Line - 1, Path = problem.Path ?? (splitter.IsArray ? path : null) });
            }

            yield return new InputItem<T>(
                splitter.Line, problems.Total == 0 ? value : null, problems, Place(options.Source, splitter.IsArray ? null : splitter.Line, path));
        }
    }

    /// <summary>The place of what is found later: the path of an element, the line of a value that has one of its own.</summary>
    private static Func<InputProblem, InputProblem> Place(string? source, long? line, string path) =>
        problem => problem with { Source = source, Line = line, Path = $"{path}.{problem.Path}" };
}
