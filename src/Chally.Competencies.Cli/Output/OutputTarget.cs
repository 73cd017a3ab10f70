using Chally.Competencies.Cli.Files;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where a command writes: a file, or standard output. Either gets all of it or nothing.</summary>
internal static class OutputTarget
{
    /// <summary>
    /// Holds the output back until it is whole: a failure half-way leaves no half output. What stands at the path decides how it is written, not its
    /// name: a regular file is replaced, a device or pipe is written to, and a path that is standard output by another name goes there.
    /// </summary>
    /// <exception cref="IOException">The target is a folder or in none.</exception>
    public static void Write(string? path, Stream standardOutput, Action<Stream> write)
    {
        FileStatus status = path is null ? default : FileStatus.Of(path);
        if (path is null || status.IsSameAs(FileStatus.OfDescriptor(StandardStream.Output)))
        {
            WriteThrough(standardOutput, write);
        }
        else if (status.Kind == FileKind.Device)
        {
            using FileStream device = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            WriteThrough(device, write);
        }
        else if (IsNameless(path, status))
        {
            using Spool spool = new();
            write(spool);
            using FileStream file = new(path, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite);
            spool.Release(file);
        }
        else
        {
            FileBatch.Write(path, [(TargetOf(path), write)]);
        }
    }

    /// <summary>The full path of the file that a path stands for, links followed, whether or not there is a file yet.</summary>
    /// <exception cref="IOException">The links lead nowhere.</exception>
    public static string FileBehind(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"Cannot write to '{MessageWriter.OnOneLine(path)}': its links cannot be followed to a file.");
        }
    }

    /// <exception cref="IOException">The target is a folder or in none, or no regular file.</exception>
    public static string TargetOf(string path)
    {
        string target = FileBehind(path);
        FileKind kind = FileStatus.Of(target).Kind;
        if (kind is FileKind.Folder or FileKind.Device)
        {
            throw new IOException($"Cannot write to '{MessageWriter.OnOneLine(path)}': it is {(kind == FileKind.Folder ? "a folder" : "no regular file")}.");
        }

        string folder = Path.GetDirectoryName(target)!;
        return FileStatus.Of(folder).Kind == FileKind.Folder
            ? target
            : throw new IOException($"Cannot write to '{MessageWriter.OnOneLine(path)}': there is no folder '{MessageWriter.OnOneLine(folder)}'.");
    }

    /// <summary>Whether a regular file has lost its name, as one that a descriptor still holds after it was deleted: nothing can take its place.</summary>
    private static bool IsNameless(string path, FileStatus status) => status.Kind == FileKind.Regular && !FileStatus.Of(FileBehind(path)).IsSameAs(status);

    private static void WriteThrough(Stream output, Action<Stream> write)
    {
        using Spool spool = new();
        write(spool);
        spool.Release(output);
    }
}
