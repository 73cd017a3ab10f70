using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CutScore>))]
public sealed partial record CutScore : IMemberTable<CutScore>
{
    static CutScore? IMemberTable<CutScore>.Members(MemberPass pass, CutScore? value)
    {
        CutPoint? point = pass.Include(value?.Point);
        HeldOutAccuracy leaveOneOut = pass.Object("leaveOneOut", value?.LeaveOneOut, "Each person classified by the best cut of the others.");
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new CutScore(point!, leaveOneOut, notes!) : null;
    }
}
