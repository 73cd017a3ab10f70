using System.Text.RegularExpressions;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Docs;

/// <summary>The files that docs/content.md shows are good ones.</summary>
public sealed partial class ContentDocTests
{
    private static readonly ContentFile[] Files =
    [
        .. Block().Matches(File.ReadAllText(Repository.PathOf("docs", "content.md")).ReplaceLineEndings("\n"))
            .Select((match, i) => ContentFile.FromText($"{match.Groups[1].Value}-{i}.json", match.Groups[2].Value)),
    ];

    [Fact]
    public void Examples_PassTheValidatorWithoutAWarning()
    {
        Assert.Equal(4, Files.Length);
        ContentValidator.Validate(Files).ThrowIfErrors().ThrowIfWarnings();
    }

    [Fact]
    public void Examples_GiveWhatThePageSays()
    {
        CompetencyCatalog catalog = CompetencyCatalog.Default.With(Files);
        Benchmark agent = catalog.GetBenchmark("help-desk-agent");

        Assert.Equal(["hears-people-out", "acts-on-customer-feedback"], agent.Competencies.Select(entry => entry.Id));
        Assert.Equal("Sees it from their side", catalog.GetCompetency("empathy").Name);
        Assert.Equal(3, catalog.GetBenchmark("customer-service-manager-qualities").Competencies.Single(entry => entry.Id == "empathy").Weight);
        Assert.Equal("fast immer", catalog.In("de-AT").GetBenchmark("customer-service-manager-qualities").RatingScale.Anchors[^1]);
    }

    [GeneratedRegex(@"^```json (competency|benchmark|overlay)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
