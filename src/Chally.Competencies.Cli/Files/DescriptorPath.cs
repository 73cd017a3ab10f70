using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Chally.Competencies.Cli.Files;

/// <summary>Paths that name a descriptor of this process, as /dev/stdin and /proc/self/fd/5 do, through whatever links.</summary>
internal static class DescriptorPath
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>
    /// Refuses a path on the command line whose descriptor the caller did not give: behind it may stand what the runtime opened for itself, which never ends
    /// or takes writes to nowhere.
    /// </summary>
    /// <exception cref="IOException">A descriptor is closed.</exception>
    public static void RequireOpen(ParseResult parsed)
    {
        foreach (string path in parsed.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value))
        {
            if (DescriptorOf(path) is int descriptor && !StandardStream.IsInherited(descriptor))
            {
                throw new IOException($"Cannot open '{MessageWriter.OnOneLine(path)}': {StandardStream.NameOf(descriptor)} is closed.");
            }
        }
    }

    /// <summary>The number of the descriptor that a path names; null where it names none.</summary>
    public static int? DescriptorOf(string path)
    {
        if (OperatingSystem.IsWindows() || string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string folder = "/";
        Stack<string> rest = new();
        Push(rest, Path.GetFullPath(path));
        for (int links = 0; rest.TryPop(out string? name);)
        {
            if (rest.Count == 0 && HoldsDescriptors(folder) && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int descriptor))
            {
                return descriptor;
            }

            string next = Path.GetFullPath(name, folder);
            if (new FileInfo(next).LinkTarget is not string target)
            {
                folder = next;
            }
            else if (++links > MaxLinks)
            {
                return null;
            }
            else
            {
                folder = Path.IsPathRooted(target) ? "/" : folder;
                Push(rest, target);
            }
        }

        return null;
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            rest.Push(name);
        }
    }

    /// <summary>Whether a folder, links followed, is that of the descriptors of this process or of one of its threads.</summary>
    private static bool HoldsDescriptors(string folder) =>
        folder == "/dev/fd"
        || (folder.Split('/') is ["", "proc", string process, .. string[] inner]
            && process == Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
            && inner is (["fd"] or ["task", _, "fd"]));
}
