using System.IO.Compression;
using System.Xml.Linq;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Packaging;

/// <summary>What users of the packages get.</summary>
public sealed class PackageTests(Packages packages) : IClassFixture<Packages>
{
    [SlowFact]
    public async Task Library_InAProjectOfItsOwn_RunsTheExampleOfTheReadme()
    {
        string project = packages.Project("example");
        string version = Packages.Version(packages.Library);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), ReadmeExample(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(project, "example.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Chally.Competencies" Version="[{version}]" />
              </ItemGroup>
            </Project>
            """, TestContext.Current.CancellationToken);
        await packages.DotNet(project, "build", "--output", "out", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        ToolRun run = await packages.DotNet(project, Path.Combine("out", "example.dll"));

        Assert.Matches(@"\d+ of 100 scale points", run.Output);
        Assert.Equal(string.Empty, run.Error);
    }

    [Fact]
    public void Library_SaysWhatItIs()
    {
        XElement manifest = Packages.Manifest(packages.Library);

        Assert.Equal("Chally.Competencies", Packages.Element(manifest, "id")?.Value);
        Assert.Equal("README.md", Packages.Element(manifest, "readme")?.Value);
        XElement? license = Packages.Element(manifest, "license");
        Assert.Equal(("expression", "MIT"), (license?.Attribute("type")?.Value, license?.Value));
        Assert.NotEqual(string.Empty, Packages.Element(manifest, "description")?.Value);
        Assert.NotEqual(string.Empty, Packages.Element(manifest, "tags")?.Value);
    }

    [Fact]
    public void Library_DependsOnTheAbstractionsAlone()
    {
        XElement group = Assert.Single(Packages.Element(Packages.Manifest(packages.Library), "dependencies")!.Elements());

        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions"], group.Elements().Select(element => element.Attribute("id")!.Value));
    }

    [Fact]
    public void Library_HoldsAssemblyDocumentationReadmeAndSchemasAlone()
    {
        string[] files = [.. Entries(packages.Library).Where(name => !IsPackaging(name))];

        IEnumerable<string> schemas = ContentSchema.Names.Select(name => $"schema/{name}{ContentSchema.FileSuffix}").Order(StringComparer.Ordinal);
        Assert.Equal(["README.md", "lib/net10.0/Chally.Competencies.dll", "lib/net10.0/Chally.Competencies.xml", .. schemas],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Library_HasSymbols() => Assert.Contains(
        "lib/net10.0/Chally.Competencies.pdb", Entries(Path.ChangeExtension(packages.Library, ".snupkg")));

    [SlowFact]
    public async Task Packages_PackedAgain_AreTheSameBytes()
    {
        string again = Path.Combine(packages.Scratch, "again");
        await Packages.Pack("Chally.Competencies", again);
        await Packages.Pack("Chally.Competencies.Cli", again);

        string[] names = [.. Directory.GetFiles(packages.Feed).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(4, names.Length);
        foreach (string name in names)
        {
            byte[] expected = await File.ReadAllBytesAsync(Path.Combine(packages.Feed, name), TestContext.Current.CancellationToken);
            byte[] actual = await File.ReadAllBytesAsync(Path.Combine(again, name), TestContext.Current.CancellationToken);
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"{name} differs.");
        }
    }

    [Fact]
    public async Task Tool_Installed_Runs()
    {
        string place = packages.Project("tool");
        await packages.DotNet(
            place, "tool", "install", "Chally.Competencies.Cli", "--version", Packages.Version(packages.Tool), "--tool-path", "bin",
            "--configfile", Path.Combine(place, "NuGet.config"));
        string program = Path.Combine(place, "bin", OperatingSystem.IsWindows() ? "chally.exe" : "chally");
        ToolRun run = await ProcessRun.Of(
            program, ["benchmarks"], place, TimeSpan.FromMinutes(2), cancellation: TestContext.Current.CancellationToken);

        Assert.Contains(Example.BenchmarkId, run.Succeeds().Output, StringComparison.Ordinal);
    }

    private static string ReadmeExample()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        int start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string[] Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>What the package format itself adds.</summary>
    private static bool IsPackaging(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal)
        || name.EndsWith(".nuspec", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
