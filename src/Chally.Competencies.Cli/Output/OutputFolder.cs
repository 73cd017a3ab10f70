namespace Chally.Competencies.Cli.Output;

/// <summary>A folder that a command writes: it gets all files or is not there.</summary>
internal static class OutputFolder
{
    /// <summary>Lets the files be written into a temporary folder beside the target, which takes its name when the last one is done.</summary>
    /// <exception cref="IOException">The target is a file, holds something, or is in no folder.</exception>
    public static void Write(string path, Action<string> write)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string parent = Path.GetDirectoryName(target) ?? throw new IOException($"Cannot write to '{path}': it is the root of the file system.");
        if (File.Exists(target))
        {
            throw new IOException($"Cannot write to '{path}': several people need a folder, and this is a file.");
        }

        if (!Directory.Exists(parent))
        {
            throw new IOException($"Cannot write to '{path}': there is no folder '{parent}'.");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new IOException($"Cannot write to '{path}': the folder is not empty; name a new one.");
        }

        string temporary = Path.Combine(parent, $"chally-{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(temporary);
            write(temporary);
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(temporary, target);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }
}
