namespace Chally.Competencies.Cli.Output;

/// <summary>Where a command writes: a file, or standard output. Either gets all of it or nothing.</summary>
internal static class OutputTarget
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Writes through a temporary file that takes the target's name, or goes to standard output, only when the writing is done: a
    /// failure half-way leaves no half output.
    /// </summary>
    /// <exception cref="IOException">The target is a folder or in none.</exception>
    public static void Write(string? path, Stream standardOutput, Action<Stream> write)
    {
        if (path is null)
        {
            WriteThrough(standardOutput, write);
        }
        else if (IsDevice(path))
        {
            using FileStream device = new(path, FileMode.Open, FileAccess.Write);
            WriteThrough(device, write);
        }
        else
        {
            WriteFile(TargetOf(path), write);
        }
    }

    private static void WriteThrough(Stream output, Action<Stream> write)
    {
        string temporary = Path.GetTempFileName();
        try
        {
            using FileStream stream = Create(temporary);
            write(stream);
            stream.Position = 0;
            stream.CopyTo(output);
            output.Flush();
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteFile(string target, Action<Stream> write)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $"chally-{Guid.NewGuid():N}.tmp");
        try
        {
            using (FileStream stream = Create(temporary))
            {
                // What only its owner may read stays so.
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                }

                write(stream);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileStream Create(string temporary) => new(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize);

    /// <summary>Whether the path is a device or a descriptor, such as /dev/stdout: a file that took its name would break it.</summary>
    private static bool IsDevice(string path) =>
        Path.GetFullPath(path) is string full
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>The full path of the file that a path stands for, links followed.</summary>
    public static string FileBehind(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <exception cref="IOException">The target is a folder or in none.</exception>
    private static string TargetOf(string path)
    {
        string target = FileBehind(path);
        if (Directory.Exists(target))
        {
            throw new IOException($"Cannot write to '{path}': it is a folder.");
        }

        string folder = Path.GetDirectoryName(target)!;
        return Directory.Exists(folder) ? target : throw new IOException($"Cannot write to '{path}': there is no folder '{folder}'.");
    }
}
