using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<AreaUnderCurve>))]
public sealed partial record AreaUnderCurve : IMemberTable<AreaUnderCurve>
{
    static AreaUnderCurve? IMemberTable<AreaUnderCurve>.Members(MemberPass pass, AreaUnderCurve? value)
    {
        double area = pass.Number("value", value?.Value, 0, 1);
        double? error = pass.NullableNumber("standardError", value?.StandardError, 0);
        double? lower = pass.NullableNumber("lower", value?.Interval?.Lower);
        double? upper = pass.NullableNumber("upper", value?.Interval?.Upper);
        double? level = pass.OptionalNumber("level", value?.Interval?.Level, 0, 1, "The confidence level of the limits, between 0 and 1.");
        bool separated = pass.Boolean("separated", value?.Separated, "Whether every score of one group lies above every score of the other.");
        FigureNotes? notes = pass.Include(value?.Notes);
        pass.FollowPresence("lower", ["upper", "level"]);
        pass.Check(!(lower > upper), "upper", "a number that is not below 'lower'", "less");
        pass.Check(level is not (0 or 1), "level", "a number between 0 and 1", "an end");
        return !pass.IsSound ? null : new AreaUnderCurve(
            area, error, lower is double low ? new ConfidenceInterval(low, upper!.Value, level!.Value) : null, separated, notes!);
    }
}
