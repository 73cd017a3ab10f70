using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<RaterSeverity>))]
public sealed partial record RaterSeverity : IMemberTable<RaterSeverity>
{
    static RaterSeverity? IMemberTable<RaterSeverity>.Members(MemberPass pass, RaterSeverity? value)
    {
        string rater = pass.Text("rater", value?.Rater, TextForm.PersonName);
        int n = pass.Whole("n", value?.N, 0);
        double severity = pass.Number("severity", value?.Severity, description: "Negative is severe, positive lenient.");
        return pass.IsSound ? new RaterSeverity(rater, n, severity) : null;
    }
}
