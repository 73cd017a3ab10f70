using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<EffectSize>))]
public sealed partial record EffectSize : IMemberTable<EffectSize>
{
    static EffectSize? IMemberTable<EffectSize>.Members(MemberPass pass, EffectSize? value)
    {
        double number = pass.Number("value", value?.Value);
        ConfidenceInterval interval = pass.Object("interval", value?.Interval);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new EffectSize(number, interval, notes!) : null;
    }

    /// <summary>An effect size as a number, with its interval and its notes; null where there is none.</summary>
    internal static EffectSize? Members(MemberPass pass, string name, EffectSize? value)
    {
        double? number = pass.NullableNumber(name, value?.Value);
        ConfidenceInterval? interval = pass.NullableObject($"{name}Interval", value?.Interval);
        FigureNotes? notes = pass.OptionalObject($"{name}Notes", value?.Notes);
        pass.FollowPresence(name, [$"{name}Interval", $"{name}Notes"]);
        return number is double known && interval is not null && notes is not null ? new EffectSize(known, interval, notes) : null;
    }
}
