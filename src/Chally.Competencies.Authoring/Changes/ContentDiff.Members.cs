using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

[JsonConverter(typeof(MemberTableConverter<ContentDiff>))]
public sealed partial record ContentDiff : IMemberTable<ContentDiff>
{
    /// <summary>How long the lists of a file may be.</summary>
    private const int MaxListed = 10_000_000;

    static JsonDocumentForm IMemberTable<ContentDiff>.Document { get; } = new()
    {
        Name = "content-diff",
        Title = "Differences of content",
        Description = "What differs between two versions of content, and which of it changes scores.",
        QuotesText = true,
    };

    static ContentDiff? IMemberTable<ContentDiff>.Members(MemberPass pass, ContentDiff? value)
    {
        bool changesScoring = pass.Boolean("changesScoring", value?.ChangesScoring, "Whether the norms of at least one benchmark no longer fit.");
        ValueList<BenchmarkDiff> benchmarks = pass.List("benchmarks", value?.Benchmarks, max: MaxListed);
        ValueList<ContentChange> changes = pass.List("changes", value?.Changes, max: MaxListed);
        if (!pass.IsSound)
        {
            return null;
        }

        ContentDiff read = new(changes, benchmarks);
        pass.Check(changesScoring == read.ChangesScoring, "changesScoring", "what follows from the changes", "something else");
        return pass.IsSound ? read : null;
    }
}
