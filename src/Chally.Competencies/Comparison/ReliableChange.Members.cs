using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<ReliableChange>))]
public sealed partial record ReliableChange : IMemberTable<ReliableChange>
{
    static ReliableChange? IMemberTable<ReliableChange>.Members(MemberPass pass, ReliableChange? value)
    {
        string id = pass.Text("id", value?.Id);
        double? difference = pass.NullableNumber("difference", value?.Difference, -100, 100);
        double? error = pass.NullableNumber("standardError", value?.StandardError, 0);
        double? index = pass.NullableNumber("reliableChangeIndex", value?.Index, description: "The difference by its standard error.");
        bool? isReliable = pass.NullableBoolean("reliable", value?.IsReliable);
        if (!pass.IsSound)
        {
            return null;
        }

        ReliableChange change = new(id, difference, error);
        pass.Check(index == change.Index, "reliableChangeIndex", "what follows from difference and standard error", "something else");
        pass.Check(isReliable == change.IsReliable, "reliable", "what follows from the index", "something else");
        return pass.IsSound ? change : null;
    }
}
