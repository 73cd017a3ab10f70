using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<CompetencyLean>))]
public sealed partial record CompetencyLean : IMemberTable<CompetencyLean>
{
    static CompetencyLean? IMemberTable<CompetencyLean>.Members(MemberPass pass, CompetencyLean? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        double? lean = pass.NullableNumber("lean", value?.Lean, -1, 1, "The net lean, from -1 at the low pole to 1 at the high pole.");
        ValueList<ItemPull> high = pass.List("towardHigh", value?.TowardHigh);
        ValueList<ItemPull> low = pass.List("towardLow", value?.TowardLow);
        ValueList<ItemPull> neutral = pass.List("neutral", value?.Neutral);
        int notRated = pass.Whole("notRated", value?.NotRated, 0);
        ValueList<UnratedItem> unrated = pass.List("unrated", value?.Unrated);
        if (!pass.IsSound)
        {
            return null;
        }

        CompetencyLean read = new() { Id = id, Name = name, Percent = percent, TowardHigh = high, TowardLow = low, Neutral = neutral, Unrated = unrated };
        pass.Check(lean == read.Lean, "lean", "what follows from 'percent'", "something else");
        pass.Check(notRated == read.NotRated, "notRated", "the number of items in 'unrated'", "another number");
        return pass.IsSound ? read : null;
    }
}
