using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<WelchTest>))]
public sealed partial record WelchTest : IMemberTable<WelchTest>
{
    static WelchTest? IMemberTable<WelchTest>.Members(MemberPass pass, WelchTest? value)
    {
        double t = pass.Number("t", value?.T, description: "High minus low.");
        double degreesOfFreedom = pass.Number("degreesOfFreedom", value?.DegreesOfFreedom, double.Epsilon);
        PValue p = pass.P("p", value?.P);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new WelchTest(t, degreesOfFreedom, p, notes!) : null;
    }
}
