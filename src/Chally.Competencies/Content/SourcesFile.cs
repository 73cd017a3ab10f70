using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>
/// The file of the version of the content and of the documents that it was written after. It has no object: the reader of content hears what it holds.
/// </summary>
internal sealed class SourcesFile : IMemberTable<SourcesFile>
{
    static JsonDocumentForm IMemberTable<SourcesFile>.Document { get; } = new()
    {
        Name = "sources",
        Title = "Source documents",
        Description = "The version of the content and the documents that it is made after.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
    };

    static SourcesFile? IMemberTable<SourcesFile>.Members(MemberPass pass, SourcesFile? value)
    {
        pass.Text("contentVersion", null);
        pass.List<ContentSource>("documents", null);
        _ = pass.IsSound;
        return null;
    }
}
