using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<Indicator>))]
public sealed partial record Indicator : IMemberTable<Indicator>
{
    static Indicator? IMemberTable<Indicator>.Members(MemberPass pass, Indicator? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        Pole pole = pass.Word("pole", value?.Pole, "Whether high or low performers show it.");
        string text = pass.Text("text", value?.Text);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        int weight = pass.OptionalWhole(
            "weight", value?.Weight is 1 ? null : value?.Weight, 1, ModelRules.MaxItemWeight, "The weight within the competency; 1 when left out.") ?? 1;
        bool isInferred = pass.Flag("inferred", value?.IsInferred, "Whether the source only implies it.");
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
