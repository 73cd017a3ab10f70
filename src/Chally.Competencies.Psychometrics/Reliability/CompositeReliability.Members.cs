using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CompositeReliability>))]
public sealed partial record CompositeReliability : IMemberTable<CompositeReliability>
{
    static CompositeReliability? IMemberTable<CompositeReliability>.Members(MemberPass pass, CompositeReliability? value)
    {
        double reliability = pass.Number("reliability", value?.Value, max: 1);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new CompositeReliability(reliability, notes!) : null;
    }
}
