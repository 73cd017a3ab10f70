using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class ProfileImporterPropertyTests
{
    [Fact]
    public void Import_AnyForm_GivesTheSameContent() => Holds.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        SampleRole role = SampleRole.Of(random);
        SampleStyle style = SampleStyle.Of(random);
        string text = SampleWriter.Profile(role, style);

        ImportedContent imported = ProfileImporter.Import(text);

        bool isSame = imported.Benchmark.Title == role.Title
            && imported.Benchmark.Description.Text == role.Description
            && imported.Competencies.Count == role.Competencies.Count
            && imported.Competencies.Zip(role.Competencies).All(pair => ToolkitImporterPropertyTests.Says(pair.First, pair.Second));
        Assert.True(isSame, $"{style}\n{text}\n\n{string.Join("\n", imported.Report.Unread)}\n{string.Join("\n", imported.Report.Inferred)}");
        Assert.All(imported.Competencies, one => Assert.Equal((NameStatus.Inferred, true), (one.NameStatus, one.NotPublished.Contains("name"))));
        Assert.Empty(imported.Report.Unread);
    });
}
