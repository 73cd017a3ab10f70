using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<ScoreFrequency>))]
public sealed partial record ScoreFrequency : IMemberTable<ScoreFrequency>
{
    static ScoreFrequency? IMemberTable<ScoreFrequency>.Members(MemberPass pass, ScoreFrequency? value)
    {
        double score = pass.Number("score", value?.Score, 0, 100);
        int count = pass.Whole("count", value?.Count, 1);
        return pass.IsSound ? new ScoreFrequency(score, count) : null;
    }
}
