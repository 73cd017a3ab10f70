namespace Chally.Competencies.Cli.Output;

/// <summary>Where a command writes: a file, or standard output. Either gets all of it or nothing.</summary>
internal static class OutputTarget
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Writes through a temporary file that takes the target's name, or goes to standard output, only when the writing is done: a
    /// failure half-way leaves no half output.
    /// </summary>
    public static void Write(string? path, Stream standardOutput, Action<Stream> write)
    {
        string temporary = path is null ? Path.GetTempFileName() : $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize))
            {
                write(stream);
                if (path is null)
                {
                    stream.Position = 0;
                    stream.CopyTo(standardOutput);
                    standardOutput.Flush();
                }
            }

            if (path is not null)
            {
                File.Move(temporary, path, overwrite: true);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
