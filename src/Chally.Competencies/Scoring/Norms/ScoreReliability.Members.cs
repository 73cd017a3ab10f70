using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<ScoreReliability>))]
public sealed partial record ScoreReliability : IMemberTable<ScoreReliability>
{
    static ScoreReliability? IMemberTable<ScoreReliability>.Members(MemberPass pass, ScoreReliability? value)
    {
        double coefficient = pass.Number("value", value?.Value, 0, 1);
        string kind = pass.Text("kind", value?.Kind, description: "The coefficient, such as alpha, omega or retest.");
        return pass.IsSound ? new ScoreReliability(coefficient, kind) : null;
    }
}
