using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<LevelEvidence>))]
public sealed partial record LevelEvidence : IMemberTable<LevelEvidence>
{
    static LevelEvidence? IMemberTable<LevelEvidence>.Members(MemberPass pass, LevelEvidence? value)
    {
        int rank = pass.Whole("rank", value?.Rank, 1, ModelRules.MaxRank);
        bool? shown = pass.NullableBoolean("demonstrated", value?.IsDemonstrated);
        int published = pass.Whole("publishedBehaviors", value?.PublishedBehaviors, 0);
        int inSource = pass.Whole("behaviorsInSource", value?.BehaviorsInSource, 0);
        return pass.IsSound ? new LevelEvidence(rank, shown, published, inSource) : null;
    }
}
