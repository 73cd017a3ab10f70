using System.Text.RegularExpressions;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.House;

/// <summary>The house of docs/architecture.md: data flows one way, between folders and between packages.</summary>
public sealed class HouseTests
{
    [SlowFact]
    public void Folders_OfTheSources_MakeNoCircle() => Assert.Empty(HouseMap.Sources.Circles());

    [Fact]
    public void Circles_OfFoldersThatReachEachOther_AreFoundWithTheirTypes()
    {
        HouseMap map = HouseMap.Of(
        [
            ("p/A/One.cs", "namespace N; class One { Two? two; }"),
            ("p/B/Two.cs", "namespace N; class Two { Three? three; }"),
            ("p/C/Three.cs", "namespace N; class Three { public One Make() => new(); }"),
            ("p/D/Four.cs", "namespace N; class Four { One? one; }"),
        ]);

        Assert.Equal(["p/A -> p/B: One -> Two", "p/B -> p/C: Two -> Three", "p/C -> p/A: Three -> One"], map.Circles().Order(StringComparer.Ordinal));
    }

    [SlowTheory]
    [InlineData("Chally.Competencies", new string[0])]
    [InlineData("Chally.Competencies.Authoring", new[] { "Chally.Competencies" })]
    [InlineData("Chally.Competencies.Tables", new[] { "Chally.Competencies" })]
    [InlineData("Chally.Competencies.Psychometrics", new[] { "Chally.Competencies" })]
    public void Packages_Use_NoMoreThanTheirRuleSays(string project, string[] used) =>
        Assert.Equal(used, HouseMap.Sources.ProjectsUsedBy(project).Order(StringComparer.Ordinal));

    [Fact]
    public void Friends_OfAPackage_AreItsTestsAlone() => Assert.All(
        Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories),
        project => Assert.All(
            Regex.Matches(File.ReadAllText(project), "InternalsVisibleTo Include=\"([^\"]+)\"").Select(match => match.Groups[1].Value),
            friend => Assert.Equal(Path.GetFileNameWithoutExtension(project) + ".Tests", friend)));
}
