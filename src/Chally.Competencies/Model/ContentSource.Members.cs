using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<ContentSource>))]
public sealed partial record ContentSource : IMemberTable<ContentSource>
{
    static ContentSource? IMemberTable<ContentSource>.Members(MemberPass pass, ContentSource? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string title = pass.Text("title", value?.Title);
        string publisher = pass.Text("publisher", value?.Publisher);
        string kind = pass.Text("kind", value?.Kind, description: "What sort of document it is.");
        ValueList<string> missing = pass.OptionalTexts("missing", value?.Missing, description: "What the document does not publish.");
        return pass.IsSound ? new ContentSource { Id = id, Title = title, Publisher = publisher, Kind = kind, Missing = missing } : null;
    }
}
