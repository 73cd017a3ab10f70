using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<BenchmarkFact>))]
public sealed partial record BenchmarkFact : IMemberTable<BenchmarkFact>
{
    static BenchmarkFact? IMemberTable<BenchmarkFact>.Members(MemberPass pass, BenchmarkFact? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string label = pass.Text("label", value?.Label);
        string text = pass.Text("text", value?.Text);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        return pass.IsSound ? new BenchmarkFact { Id = id, Label = label, Text = text, Sources = sources } : null;
    }
}
