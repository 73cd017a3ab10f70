using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

[JsonConverter(typeof(MemberTableConverter<AcceptedDiagnostic>))]
public sealed partial record AcceptedDiagnostic : IMemberTable<AcceptedDiagnostic>
{
    static AcceptedDiagnostic? IMemberTable<AcceptedDiagnostic>.Members(MemberPass pass, AcceptedDiagnostic? value)
    {
        ContentDiagnostic? diagnostic = pass.Include(value?.Diagnostic);
        string reason = pass.Text("reason", value?.Reason, description: "Why the content is right as it is.");
        return pass.IsSound ? new AcceptedDiagnostic(diagnostic!, reason) : null;
    }
}
