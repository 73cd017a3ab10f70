using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<Intercorrelation>))]
public sealed partial record Intercorrelation : IMemberTable<Intercorrelation>
{
    static Intercorrelation? IMemberTable<Intercorrelation>.Members(MemberPass pass, Intercorrelation? value)
    {
        string first = pass.Text("first", value?.First);
        string second = pass.Text("second", value?.Second);
        int n = pass.Whole("n", value?.N, 0);
        double? r = pass.NullableNumber("r", value?.R, -1, 1);
        pass.OptionalText("reason", value?.Reason, TextForm.Message, "Why there is no correlation.");
        pass.FollowPresence("r", [], "reason");
        return pass.IsSound ? new Intercorrelation(first, second, n, r) : null;
    }
}
