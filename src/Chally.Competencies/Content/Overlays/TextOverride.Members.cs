using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

[JsonConverter(typeof(MemberTableConverter<TextOverride>))]
public sealed partial record TextOverride : IMemberTable<TextOverride>
{
    static TextOverride? IMemberTable<TextOverride>.Members(MemberPass pass, TextOverride? value)
    {
        string element = pass.Text("element", value?.Element, OverlayForms.Element);
        string member = pass.Text("member", value?.Member, OverlayForms.TextMember);
        string was = pass.Text("was", value?.Was, description: OverlayForms.Was);
        string now = pass.Text("now", value?.Now, description: OverlayForms.Now);
        return pass.IsSound ? new TextOverride { Element = element, Member = member, Was = was, Now = now } : null;
    }
}
