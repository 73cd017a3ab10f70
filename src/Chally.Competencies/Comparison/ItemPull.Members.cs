using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<ItemPull>))]
public sealed partial record ItemPull : IMemberTable<ItemPull>
{
    static ItemPull? IMemberTable<ItemPull>.Members(MemberPass pass, ItemPull? value)
    {
        string id = pass.Text("id", value?.ItemId, TextForm.Id);
        string text = pass.Text("text", value?.Text);
        Pole pole = pass.Word("pole", value?.Pole);
        int rating = pass.Whole("rating", value?.Rating);
        double pull = pass.Number("pull", value?.Pull, -1, 1, "From -1, fully to the low pole, to 1, fully to the high pole.");
        string? caution = pass.OptionalText("caution", value?.Caution);
        return pass.IsSound ? new ItemPull(id, text, pole, rating, pull, caution) : null;
    }
}
