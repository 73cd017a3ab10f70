using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

[JsonConverter(typeof(MemberTableConverter<ImportReport>))]
public sealed partial record ImportReport : IMemberTable<ImportReport>
{
    static JsonDocumentForm IMemberTable<ImportReport>.Document { get; } = new()
    {
        Name = "import-report",
        Title = "Report of an import",
        Description = "How a document was read that was imported.",
        QuotesText = true,
    };

    static ImportReport? IMemberTable<ImportReport>.Members(MemberPass pass, ImportReport? value)
    {
        const int Most = MaxNotes + 1;
        ImportCount[] found =
        [
            .. pass.Counts("found", value?.Found.Select(one => KeyValuePair.Create(one.Kind, one.Count)), "How many of each kind were found.")
                .Select(one => new ImportCount(one.Key, one.Value)),
        ];
        ValueList<ImportNote> inferred = pass.List("inferred", value?.Inferred, max: Most, description: "What a rule made out.");
        ValueList<ImportNote> missing = pass.List("missing", value?.Missing, max: Most, description: "What a document of its kind has and this one lacks.");
        ValueList<ImportNote> unread = pass.List("unread", value?.Unread, max: Most, description: "The lines of which no content was made.");
        return pass.IsSound ? new ImportReport { Found = [.. found], Inferred = inferred, Missing = missing, Unread = unread } : null;
    }
}
