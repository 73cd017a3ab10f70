using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

[JsonConverter(typeof(MemberTableConverter<ContentChange>))]
public sealed partial record ContentChange : IMemberTable<ContentChange>
{
    static ContentChange? IMemberTable<ContentChange>.Members(MemberPass pass, ContentChange? value)
    {
        ContentChangeKind kind = pass.Word("kind", value?.Kind);
        ContentElementKind elementKind = pass.Word("elementKind", value?.ElementKind);
        string element = pass.Text("element", value?.Element, description: "The id of the element; of a level its rank.");
        string? within = pass.NullableText("within", value?.Within, description: "The id of the benchmark or competency that holds the element.");
        string? member = pass.NullableText("member", value?.Member, description: "The member that differs; null for the element as a whole.");
        string? before = pass.NullableText("before", value?.Before, TextForm.Any);
        string? after = pass.NullableText("after", value?.After, TextForm.Any);
        bool changesScoring = pass.Boolean("changesScoring", value?.ChangesScoring);
        ValueList<string> scoringOf = pass.Texts("scoringOf", value?.ScoringOf, TextForm.Id, "The benchmarks whose scoring hash the change alters.");
        if (!pass.IsSound)
        {
            return null;
        }

        ContentChange read = new(kind, elementKind, element, within, member, before, after, scoringOf);
        pass.Check(changesScoring == read.ChangesScoring, "changesScoring", "whether 'scoringOf' has any", "otherwise");
        return pass.IsSound ? read : null;
    }
}
