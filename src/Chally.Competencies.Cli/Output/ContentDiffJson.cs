using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Output;

/// <summary>What differs between two versions of content, with the names of both.</summary>
internal sealed record ContentDiffJson(string Earlier, string Later, ContentDiff Diff) : IMemberTable<ContentDiffJson>
{
    static JsonDocumentForm IMemberTable<ContentDiffJson>.Document { get; } = new()
    {
        Name = "diff",
        Title = "Differences of content",
        Description = "What `chally diff --format json` writes.",
    };

    static ContentDiffJson? IMemberTable<ContentDiffJson>.Members(MemberPass pass, ContentDiffJson? value)
    {
        string earlier = pass.Text("earlier", value?.Earlier, TextForm.Any);
        string later = pass.Text("later", value?.Later, TextForm.Any);
        ContentDiff? diff = pass.Include(value?.Diff);
        return pass.IsSound ? new ContentDiffJson(earlier, later, diff!) : null;
    }
}
