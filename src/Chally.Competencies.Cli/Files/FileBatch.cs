namespace Chally.Competencies.Cli.Files;

/// <summary>Files that are written together: all of them get their new content, or none does.</summary>
internal static class FileBatch
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Writes each file beside its target; when all are written, they take the names. A failure there gives back what was replaced.</summary>
    /// <param name="path">The path that the user gave, for messages.</param>
    /// <param name="files">The targets, each a regular file or nothing in a folder that is there, and what writes them.</param>
    public static void Write(string path, IReadOnlyList<(string Target, Action<Stream> Write)> files)
    {
        List<(string Target, string Temporary)> written = [];
        TemporaryFiles.Naming(
            path, () => written.SelectMany(file => (string[])[BeforeOf(file.Temporary), file.Temporary]), () => WriteAll(files, written));
    }

    private static void WriteAll(IReadOnlyList<(string Target, Action<Stream> Write)> files, List<(string Target, string Temporary)> written)
    {
        try
        {
            foreach ((string target, Action<Stream> write) in files)
            {
                using FileStream stream = TemporaryFiles.Make(Path.GetDirectoryName(target)!, name =>
                {
                    written.Add((target, name));
                    return new FileStream(name, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize);
                });

                // What only its owner may read stays so.
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                }

                write(stream);
            }

            TemporaryFiles.Do(() => TakeNames(written));
        }
        finally
        {
            written.ForEach(file => TemporaryFiles.Remove(file.Temporary));
        }
    }

    /// <summary>The name that what is replaced has meanwhile.</summary>
    private static string BeforeOf(string temporary) => $"{temporary}.before";

    private static void TakeNames(List<(string Target, string Temporary)> written)
    {
        if (written is [(string only, string temporary)])
        {
            File.Move(temporary, only, overwrite: true);
            return;
        }

        Stack<(string Target, string? Before)> done = [];
        try
        {
            foreach ((string target, string name) in written)
            {
                string? before = File.Exists(target) ? BeforeOf(name) : null;
                if (before is null)
                {
                    File.Move(name, target);
                }
                else
                {
                    File.Replace(name, target, before);
                }

                done.Push((target, before));
            }
        }
        catch
        {
            foreach ((string target, string? before) in done)
            {
                if (before is null)
                {
                    File.Delete(target);
                }
                else
                {
                    File.Move(before, target, overwrite: true);
                }
            }

            throw;
        }

        foreach ((_, string? before) in done)
        {
            if (before is not null)
            {
                File.Delete(before);
            }
        }
    }
}
