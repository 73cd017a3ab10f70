using Chally.Competencies.Cli.Files;

namespace Chally.Competencies.Cli.Output;

/// <summary>A folder that a command writes: it gets all files or none. One that is there stays what it is and takes the files inside.</summary>
internal static class OutputFolder
{
    /// <summary>What a file system of its own has at its top, and nobody put there.</summary>
    private const string LostAndFound = "lost+found";

    /// <summary>
    /// Lets the files be written into a temporary folder: beside a target that is not there yet, which then takes its name; inside one that is, from where
    /// the files then move up.
    /// </summary>
    /// <exception cref="IOException">The target is a file, holds something, or is in no folder.</exception>
    public static void Write(string path, Action<string> write)
    {
        string shown = MessageWriter.OnOneLine(path);
        string target = Path.TrimEndingDirectorySeparator(OutputTarget.FileBehind(Path.TrimEndingDirectorySeparator(path)));
        FileKind kind = FileStatus.Of(target).Kind;
        if (kind is FileKind.Regular or FileKind.Device)
        {
            throw new IOException($"Cannot write to '{shown}': several people need a folder, and this is a file.");
        }

        bool isThere = kind == FileKind.Folder;
        string parent = isThere ? target : Path.GetDirectoryName(target)!;
        if (!Directory.Exists(parent))
        {
            throw new IOException($"Cannot write to '{shown}': there is no folder '{MessageWriter.OnOneLine(parent)}'.");
        }

        if (isThere && Directory.EnumerateFileSystemEntries(target).Any(entry => Path.GetFileName(entry) != LostAndFound))
        {
            throw new IOException($"Cannot write to '{shown}': the folder is not empty; name a new one.");
        }

        string temporary = string.Empty;
        TemporaryFiles.Naming(path, () => [temporary], () =>
        {
            try
            {
                TemporaryFiles.Make(parent, name => Directory.CreateDirectory(temporary = name));
                write(temporary);
                TemporaryFiles.Do(() =>
                {
                    if (isThere)
                    {
                        MoveUp(temporary, target);
                    }
                    else
                    {
                        Directory.Move(temporary, target);
                    }
                });
            }
            finally
            {
                TemporaryFiles.Remove(temporary);
            }
        });
    }

    /// <summary>Moves the files of a folder into the one around it; when one cannot be moved, those that were go again.</summary>
    private static void MoveUp(string temporary, string target)
    {
        List<string> moved = [];
        try
        {
            foreach (string file in Directory.GetFiles(temporary))
            {
                string name = Path.Combine(target, Path.GetFileName(file));
                File.Move(file, name);
                moved.Add(name);
            }
        }
        catch
        {
            moved.ForEach(File.Delete);
            throw;
        }
    }
}
