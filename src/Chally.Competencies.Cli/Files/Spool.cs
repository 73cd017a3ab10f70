namespace Chally.Competencies.Cli.Files;

/// <summary>Holds output back until it is whole: in memory while it is small, else in a temporary file that nobody else sees.</summary>
internal sealed class Spool : OneWayStream
{
    /// <summary>What is held in memory: 4 MiB.</summary>
    public const int MaxInMemory = 4 * 1024 * 1024;

    private const int BufferSize = 64 * 1024;
    private Stream held = new MemoryStream();
    private string? path;

    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (path is null && held.Length + buffer.Length > MaxInMemory)
        {
            string folder = Path.GetTempPath();
            TemporaryFiles.Naming(folder, () => path is null ? [] : [path], () =>
            {
                Stream file = TemporaryFiles.Make(folder, Create);
                held.Position = 0;
                held.CopyTo(file);
                held = file;
            });
        }

        held.Write(buffer);
    }

    /// <summary>Passes on all that was written.</summary>
    public void Release(Stream target)
    {
        held.Position = 0;
        held.CopyTo(target);
        target.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        held.Dispose();
        if (path is not null)
        {
            TemporaryFiles.Remove(path);
        }
    }

    private FileStream Create(string name)
    {
        path = name;
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, BufferSize = BufferSize };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(name, options);
        }

        // Without a name it is gone with the process, however that ends.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream stream = new(name, options);
        File.Delete(name);
        return stream;
    }
}
