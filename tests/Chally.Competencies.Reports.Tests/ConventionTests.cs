using System.Reflection;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Tests;

/// <summary>Holds the habits of the house that no analyzer knows.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Package = typeof(Report).Assembly;

    [Fact]
    public void Classes_Public_AreSealedOrStatic() =>
        Assert.Empty(Package.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false }).Select(type => type.FullName));

    [Fact]
    public void References_Package_AreTheFrameworkAndOurOwn()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.Equal(
            [],
            Package.GetReferencedAssemblies().Select(one => one.Name!)
                .Where(name => !File.Exists(Path.Combine(framework, name + ".dll")) && !name.StartsWith("Chally.Competencies", StringComparison.Ordinal)));
    }

    [Fact]
    public void StyleSheets_ButTokens_NameNoColor()
    {
        foreach (string name in Package.GetManifestResourceNames()
            .Where(name => name.EndsWith(".css", StringComparison.Ordinal) && !name.EndsWith("tokens.css", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(Package.GetManifestResourceStream(name)!);
            Assert.DoesNotMatch(@"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|rgb\(|hsl\(|\b(red|green|white|black)\s*;", reader.ReadToEnd());
        }
    }
}
