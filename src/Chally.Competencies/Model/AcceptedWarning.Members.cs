using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<AcceptedWarning>))]
public sealed partial record AcceptedWarning : IMemberTable<AcceptedWarning>
{
    private static readonly TextForm WarningCode =
        new("warningCode", """{ "type": "string", "pattern": "^CC1[0-9]{3}$" }""", ModelRules.WarningCode, ProblemCodes.NotAllowed, isWholeRule: true);

    static AcceptedWarning? IMemberTable<AcceptedWarning>.Members(MemberPass pass, AcceptedWarning? value)
    {
        string code = pass.Text("code", value?.Code, WarningCode, "The code of the warning.");
        string? element = pass.OptionalText(
            "element", value?.Element, TextForm.Id, "The element that the warning is about; left out: the competency or benchmark itself.");
        string reason = pass.Text("reason", value?.Reason, description: "Why the content is right as it is.");
        return pass.IsSound ? new AcceptedWarning { Code = code, Element = element, Reason = reason } : null;
    }
}
