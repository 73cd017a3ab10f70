using System.IO.Pipelines;
using System.Text;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>A file of benchmark content, not yet read: a name for messages, and UTF-8 JSON.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ContentFile
{
    /// <summary>The largest file that is read: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Files that describe the format and hold no content.</summary>
    private const string SchemaSuffix = ".schema.json";

    /// <summary>Creates a file from bytes in memory.</summary>
    /// <param name="name">A name for messages, usually the path.</param>
    /// <param name="utf8Json">The content; a byte order mark is passed over.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ContentFile(string name, ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Utf8Json = utf8Json;
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>The content as it was given.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>Creates a file from a text.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="json">The content.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ContentFile FromText(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    /// <summary>The files of the content that the library holds, in ordinal order of their names.</summary>
    /// <returns>The files, named as they are in the repository.</returns>
    public static IEnumerable<ContentFile> Embedded() => EmbeddedContent.Files();

    /// <summary>Reads a stream to its end, or to just beyond <see cref="MaxBytes"/>, which the content reader then refuses.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ContentFile FromStream(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ContentFile(name, BoundedStream.ReadToEnd(stream, MaxBytes));
    }

    /// <summary>Reads a stream to its end, or to just beyond <see cref="MaxBytes"/>, which the content reader then refuses; does not block.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<ContentFile> FromStreamAsync(string name, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(stream);
        return new ContentFile(name, await BoundedStream.ReadToEndAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="FromStreamAsync(string, Stream, CancellationToken)"/>
    /// <param name="name">A name for messages.</param>
    /// <param name="pipe">The pipe, read to its end or to just beyond <see cref="MaxBytes"/>; it is not completed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ValueTask<ContentFile> FromStreamAsync(string name, PipeReader pipe, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return FromStreamAsync(name, pipe.AsStream(leaveOpen: true), cancellationToken);
    }

    /// <summary>Reads a file, or all *.json files below a folder, those named *.schema.json left out, in ordinal order of their paths.</summary>
    /// <remarks>
    /// A pipe or a device that is named itself is read to its end; one that lies in a folder is taken for an empty file, which the content reader
    /// refuses as no JSON.
    /// </remarks>
    /// <param name="path">The file or folder.</param>
    /// <returns>The files, at least one.</returns>
    /// <exception cref="CompetencyContentException">The path does not exist, cannot be read, or holds no *.json file.</exception>
    public static IReadOnlyList<ContentFile> FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        InputProblems log = new() { Source = path };
        List<ContentFile> files = [];
        try
        {
            string[] paths = Directory.Exists(path)
                ? [.. Directory.GetFiles(path, "*.json", SearchOption.AllDirectories)
                    .Where(file => !file.EndsWith(SchemaSuffix, StringComparison.OrdinalIgnoreCase))]
                : [path];
            Array.Sort(paths, StringComparer.Ordinal);
            foreach (string file in paths)
            {
                files.Add(file == path ? ReadNamed(file) : ReadFound(file));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            log.Add(ProblemCodes.Unreadable, null, "a file or folder that can be read", e.Message);
        }

        if (log.Count == 0 && files.Count == 0)
        {
            log.Add(ProblemCodes.Unreadable, null, "a folder with at least one *.json file", "none");
        }

        return log.Count == 0 ? files : throw new CompetencyContentException(log);
    }

    private static ContentFile ReadNamed(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return FromStream(path, stream);
    }

    /// <summary>
    /// A pipe or a device that nobody meant could keep the reader waiting for ever. It has no length: it is not opened, and is as good as an empty file.
    /// </summary>
    private static ContentFile ReadFound(string path)
    {
        FileSystemInfo file = File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path);
        return file is FileInfo { Length: 0 } ? new ContentFile(path, default) : ReadNamed(path);
    }
}
