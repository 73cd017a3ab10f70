using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

public sealed class BenchmarkCompetencyTests
{
    [Fact]
    public void Members_WithoutOverrides_AreThoseOfTheCompetency()
    {
        BenchmarkCompetency entry = new() { Competency = Samples.Competency };

        Assert.Equal("listens", entry.Id);
        Assert.Equal("Listens", entry.Name);
        Assert.Equal(NameStatus.Inferred, entry.NameStatus);
        Assert.Equal(Samples.Text, entry.Definition);
    }

    [Fact]
    public void Members_WithOverrides_AreThoseOfTheRole()
    {
        Assert.Equal("listens", Samples.Entry.Id);
        Assert.Equal("Hears guests", Samples.Entry.Name);
        Assert.Equal(NameStatus.Published, Samples.Entry.NameStatus);
        Assert.Equal("Hears guests out", Samples.Entry.Definition!.Text);
        Assert.Equal("Listens", Samples.Entry.Competency.Name);
    }

    [Fact]
    public void Definition_NeitherHasOne_IsNull() =>
        Assert.Null(new BenchmarkCompetency { Competency = Samples.Competency with { Definition = null } }.Definition);
}
