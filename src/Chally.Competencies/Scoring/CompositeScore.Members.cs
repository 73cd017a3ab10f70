using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<CompositeScore>))]
public sealed partial record CompositeScore : IMemberTable<CompositeScore>
{
    static CompositeScore? IMemberTable<CompositeScore>.Members(MemberPass pass, CompositeScore? value)
    {
        double percent = pass.Number("percent", value?.Percent, 0, 100);
        string band = pass.Text("band", value?.Band);
        return pass.IsSound ? new CompositeScore(percent, band) : null;
    }
}
