using System.Runtime.InteropServices;

namespace Chally.Competencies.Cli.Files;

/// <summary>What the system says of a path or of a descriptor, links followed: what it is, and which one.</summary>
/// <remarks>
/// Linux is asked itself (statx), so that hard links, /proc and /dev/stdin are seen through. Other systems tell less: there a file is known by its path
/// with links followed, and what lies in /dev counts as a device.
/// </remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Identity">Which one: two that are equal are one file. Null for nothing.</param>
internal readonly record struct FileStatus(FileKind Kind, string? Identity)
{
    private const int AtWorkingFolder = -100;
    private const int AtEmptyPath = 0x1000;
    private const uint BasicFields = 0x7FF;
    private const int TypeMask = 0xF000;
    private const int TypeFolder = 0x4000;
    private const int TypeRegular = 0x8000;
    private const int NotOfThisSystem = 38;

    /// <summary>The status of a path, which is taken as the file functions of the framework take it.</summary>
    public static FileStatus Of(string path)
    {
        string full = Path.GetFullPath(path);
        return OperatingSystem.IsLinux() && TryAsk(AtWorkingFolder, full, 0, out FileStatus status) ? status : ByName(full);
    }

    /// <summary>The status of a standard stream of this process; nothing when its caller closed it, or where the system does not tell.</summary>
    public static FileStatus OfDescriptor(int descriptor) =>
        OperatingSystem.IsLinux() && StandardStream.IsInherited(descriptor) && TryAsk(descriptor, string.Empty, AtEmptyPath, out FileStatus status)
            ? status
            : default;

    /// <summary>Whether both are one file that is there.</summary>
    public bool IsSameAs(FileStatus other) => Identity is not null && Identity == other.Identity;

    private static bool TryAsk(int folder, string path, int flags, out FileStatus status)
    {
        status = default;
        try
        {
            if (Statx(folder, path, flags, BasicFields, out Answer answer) != 0)
            {
                // Behind a loop of links, below a file, under too long a name or where nobody may look, nothing is seen.
                return Marshal.GetLastPInvokeError() != NotOfThisSystem;
            }

            FileKind kind = (answer.Mode & TypeMask) switch
            {
                TypeFolder => FileKind.Folder,
                TypeRegular => FileKind.Regular,
                _ => FileKind.Device,
            };
            status = new FileStatus(kind, $"{answer.DeviceMajor}:{answer.DeviceMinor}:{answer.Inode}");
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static FileStatus ByName(string full)
    {
        if (Directory.Exists(full))
        {
            return new FileStatus(FileKind.Folder, full);
        }

        if (!File.Exists(full))
        {
            return default;
        }

        try
        {
            return !OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal)
                ? new FileStatus(FileKind.Device, full)
                : new FileStatus(FileKind.Regular, File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out Answer answer);

    /// <summary>The answer of statx, alike on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Answer
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
