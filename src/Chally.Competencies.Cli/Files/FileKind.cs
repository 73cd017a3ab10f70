namespace Chally.Competencies.Cli.Files;

/// <summary>What stands at a path, as far as writing goes.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or nothing that can be seen.</summary>
    None,

    /// <summary>A regular file, which another may replace.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, a pipe or a socket, which is written to.</summary>
    Device,
}
