using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<CompetencyDifference>))]
public sealed partial record CompetencyDifference : IMemberTable<CompetencyDifference>
{
    static CompetencyDifference? IMemberTable<CompetencyDifference>.Members(MemberPass pass, CompetencyDifference? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        double? first = pass.NullableNumber("first", value?.First, 0, 100);
        double? second = pass.NullableNumber("second", value?.Second, 0, 100);
        double? difference = pass.NullableNumber("difference", value?.Difference, -100, 100, "Second minus first.");
        if (!pass.IsSound)
        {
            return null;
        }

        CompetencyDifference read = new(id, first, second);
        pass.Check(difference == read.Difference, "difference", "second minus first", "something else");
        return pass.IsSound ? read : null;
    }
}
