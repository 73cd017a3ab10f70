using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<HeldOutAccuracy>))]
public sealed partial record HeldOutAccuracy : IMemberTable<HeldOutAccuracy>
{
    static HeldOutAccuracy? IMemberTable<HeldOutAccuracy>.Members(MemberPass pass, HeldOutAccuracy? value)
    {
        double sensitivity = pass.Number("sensitivity", value?.Sensitivity, 0, 1);
        double specificity = pass.Number("specificity", value?.Specificity, 0, 1);
        double youdenJ = pass.Number("youdenJ", value?.YoudenJ, -1, 1);
        return pass.IsSound ? new HeldOutAccuracy(sensitivity, specificity, youdenJ) : null;
    }
}
