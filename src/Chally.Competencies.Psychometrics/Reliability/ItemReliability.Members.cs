using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ItemReliability>))]
public sealed partial record ItemReliability : IMemberTable<ItemReliability>
{
    static ItemReliability? IMemberTable<ItemReliability>.Members(MemberPass pass, ItemReliability? value)
    {
        string id = pass.Text("id", value?.Id);
        double? itemRest = pass.NullableNumber("itemRest", value?.ItemRest, -1, 1, description: "The correlation of the item with the sum of the others.");
        double? alphaIfDeleted = pass.NullableNumber("alphaIfDeleted", value?.AlphaIfDeleted, max: 1);
        double? mean = pass.NullableNumber("mean", value?.Mean);
        double? sd = pass.NullableNumber("sd", value?.Sd, 0);
        return pass.IsSound ? new ItemReliability(id, mean, sd, itemRest, alphaIfDeleted) : null;
    }
}
