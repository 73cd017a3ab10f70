using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<PValue>))]
public sealed partial record PValue : IMemberTable<PValue>
{
    static PValue? IMemberTable<PValue>.Members(MemberPass pass, PValue? value)
    {
        PValue? p = pass.P("p", value);
        return pass.IsSound ? p : null;
    }
}
