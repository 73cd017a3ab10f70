namespace Chally.Competencies.Tests.Shared;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>Found upward from the test assembly: source paths in a deterministic build are not those of the disk.</summary>
    public static string Root { get; } = Find();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chally.Competencies.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No solution stands above {AppContext.BaseDirectory}.");
    }
}
