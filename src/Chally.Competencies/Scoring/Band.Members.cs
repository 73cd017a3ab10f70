using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<Band>))]
public sealed partial record Band : IMemberTable<Band>
{
    static Band? IMemberTable<Band>.Members(MemberPass pass, Band? value)
    {
        string name = pass.Text("name", value?.Name);
        double from = pass.Number("from", value?.From + 0.0, 0, 100, "The lowest score of the band.");
        return pass.IsSound ? new Band(name, from) : null;
    }
}
