using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<ProficiencyLevel>))]
public sealed partial record ProficiencyLevel : IMemberTable<ProficiencyLevel>
{
    static ProficiencyLevel? IMemberTable<ProficiencyLevel>.Members(MemberPass pass, ProficiencyLevel? value)
    {
        int rank = pass.Whole("rank", value?.Rank, 1, ModelRules.MaxRank, "The place of the level, from 1.");
        string name = pass.Text("name", value?.Name);
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        int? inSource = pass.OptionalWhole(
            "behaviorsInSource", value?.BehaviorsInSource, 1, ModelRules.MaxBehaviors, "How many behaviors the source counts, published or not.");
        ValueList<ProficiencyBehavior> behaviors = pass.List("behaviors", value?.Behaviors);
        return pass.IsSound ? new ProficiencyLevel { Rank = rank, Name = name, Sources = sources, BehaviorsInSource = inSource, Behaviors = behaviors } : null;
    }
}
