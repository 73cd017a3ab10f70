using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<ItemContribution>))]
public sealed partial record ItemContribution : IMemberTable<ItemContribution>
{
    static ItemContribution? IMemberTable<ItemContribution>.Members(MemberPass pass, ItemContribution? value)
    {
        string id = pass.Text("id", value?.ItemId, TextForm.Id);
        Pole pole = pass.Word("pole", value?.Pole);
        int weight = pass.Whole("weight", value?.Weight, 1, ModelRules.MaxItemWeight);
        ItemStatus status = pass.Word("status", value?.Status);
        int? rating = pass.NullableWhole("rating", value?.Rating, 0);
        int? keyed = pass.NullableWhole("keyedRating", value?.KeyedRating, 0);
        double? points = pass.NullableNumber("points", value?.Points, description: "What the item adds to the score.");
        pass.Follow("status", status == ItemStatus.Rated, """{ "const": "rated" }""", ["rating", "keyedRating", "points"]);
        return pass.IsSound ? new ItemContribution(id, pole, weight, status, rating, keyed, points) : null;
    }
}
