using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ItemAgreement>))]
public sealed partial record ItemAgreement : IMemberTable<ItemAgreement>
{
    static ItemAgreement? IMemberTable<ItemAgreement>.Members(MemberPass pass, ItemAgreement? value)
    {
        string id = pass.Text("id", value?.Id);
        int people = pass.Whole("people", value?.People, 0);
        double? mean = pass.NullableNumber("withinGroupAgreement", value?.MeanAgreement, 0, 1);
        int exceedingNull = pass.Whole("exceedingNull", value?.ExceedingNull, 0, description: "For how many people the ratings differ more than at random.");
        pass.OptionalText("reason", value?.Reason, TextForm.Message, "Why there is no agreement.");
        pass.FollowPresence("withinGroupAgreement", [], "reason");
        return pass.IsSound ? new ItemAgreement(id, people, mean, exceedingNull) : null;
    }
}
