using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ExpectancyTable>))]
public sealed partial record ExpectancyTable : IMemberTable<ExpectancyTable>
{
    static ExpectancyTable? IMemberTable<ExpectancyTable>.Members(MemberPass pass, ExpectancyTable? value)
    {
        double? baseRate = pass.NullableNumber("baseRate", value?.BaseRate, 0, 1, "The share of the whole population that succeeds.");
        ValueList<ExpectancyRow> rows = pass.List("rows", value?.Rows, description: "The fifths of the scores from the lowest.");
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new ExpectancyTable(baseRate, rows, notes!) : null;
    }

    /// <summary>The rows of an expectancy table, with its base rate and its notes; null where there is none.</summary>
    internal static ExpectancyTable? Members(MemberPass pass, string name, ExpectancyTable? value)
    {
        ValueList<ExpectancyRow>? rows = pass.NullableList(name, value?.Rows, description: "The fifths of the scores from the lowest.");
        double? baseRate = pass.OptionalNumber($"{name}BaseRate", value?.BaseRate, 0, 1, "The share of the whole population that succeeds.");
        FigureNotes? notes = pass.OptionalObject($"{name}Notes", value?.Notes);
        pass.FollowPresence(name, [$"{name}Notes"]);
        pass.Check(baseRate is null || rows is not null, $"{name}BaseRate", $"none, as '{name}' is null", "a number");
        return rows is not null && notes is not null ? new ExpectancyTable(baseRate, rows, notes) : null;
    }
}
