using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Packaging;

/// <summary>The packages of what the tests were built with, packed once for all tests.</summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly string Configuration =
        typeof(ChallyTool).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly TempFolder folder = new();

    /// <summary>A folder that is gone after the tests.</summary>
    public string Scratch => folder.Path;

    /// <summary>The folder of the packages.</summary>
    public string Feed => folder["feed"];

    public string Library => Named("Chally.Competencies");

    public string Tool => Named("Chally.Competencies.Cli");

    /// <summary>Where NuGet keeps what has been restored on this machine; it is laid out like a feed.</summary>
    private string Restored { get; set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        await Pack("Chally.Competencies", Feed);
        await Pack("Chally.Competencies.Cli", Feed);
        ToolRun located = await DotNet(Repository.Root, ["nuget", "locals", "global-packages", "--list"], ownPackages: false);
        Restored = located.Output.Trim().Split(": ", 2)[1];
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs a project as it was built, without building it anew.</summary>
    internal static Task<ToolRun> Pack(string project, string output) => DotNet(
        Repository.Root,
        ["pack", Path.Combine("src", project), "--no-build", "--configuration", Configuration, "--output", output, "-nodeReuse:false"],
        ownPackages: false);

    /// <summary>A project folder whose packages come from here alone: ours from the feed, others from what the build has restored.</summary>
    internal string Project(string name)
    {
        string path = Path.Combine(Scratch, name);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
                <add key="restored" value="{Restored}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="packed"><package pattern="Chally.*" /></packageSource>
                <packageSource key="restored"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        return path;
    }

    /// <summary>Runs the SDK where nothing that was installed before can stand in for what was packed.</summary>
    internal Task<ToolRun> DotNet(string where, params string[] args) => DotNet(where, args, ownPackages: true, Path.Combine(Scratch, "packages"));

    internal static XElement Manifest(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    internal static string Version(string package) => Element(Manifest(package), "version")!.Value;

    internal static XElement? Element(XElement manifest, string name) => manifest.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static async Task<ToolRun> DotNet(string where, string[] args, bool ownPackages, string? packages = null)
    {
        Dictionary<string, string?> environment = new()
        {
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["SOURCE_DATE_EPOCH"] = "1767225600",
        };

        // What the build that runs these tests tells its children would make them its part.
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)))
        {
            environment.TryAdd(name, null);
        }

        if (ownPackages)
        {
            environment["NUGET_PACKAGES"] = packages;
        }

        ToolRun run = await ProcessRun.Of("dotnet", args, where, Limit, environment, cancellation: TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, $"dotnet {string.Join(' ', args)} gave {run.ExitCode}:\n{run.Output}\n{run.Error}");
        return run;
    }

    private string Named(string id) => Directory.GetFiles(Feed, "*.nupkg").Single(path => Element(Manifest(path), "id")!.Value == id);
}
