using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<ScoreInterval>))]
public sealed partial record ScoreInterval : IMemberTable<ScoreInterval>
{
    static ScoreInterval? IMemberTable<ScoreInterval>.Members(MemberPass pass, ScoreInterval? value)
    {
        double lower = pass.Number("lower", value?.Lower);
        double upper = pass.Number("upper", value?.Upper);
        double level = pass.Proportion("level", value?.Level);
        pass.Check(!pass.IsReading || !pass.IsWhole("lower") || !pass.IsWhole("upper") || upper >= lower, "upper", "a number not below 'lower'", "a lower one");
        return pass.IsSound ? new ScoreInterval(lower, upper, level) : null;
    }
}
