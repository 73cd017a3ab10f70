using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<Indicator>))]
public sealed partial record Indicator : IMemberTable<Indicator>
{
    static Indicator? IMemberTable<Indicator>.Members(MemberPass pass, Indicator? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        Pole pole = pass.Word("pole", value?.Pole, "What high scorers do, or what low scorers do.");
        string text = pass.Text("text", value?.Text, description: "One observable behavior.");
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        int weight = pass.OptionalWhole("weight", value?.Weight is 1 ? null : value?.Weight, 1, ModelRules.MaxItemWeight) ?? 1;
        bool isInferred = pass.Flag("inferred", value?.IsInferred, "Whether the text is ours and not the source's.");
        string? caution = pass.OptionalText("caution", value?.Caution, description: ContentDescriptions.Caution);
        return !pass.IsSound ? null : new Indicator
        {
            Id = id,
            Pole = pole,
            Text = text,
            Sources = sources,
            Weight = weight,
            IsInferred = isInferred,
            Caution = caution,
        };
    }
}
