using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<LevelScore>))]
public sealed partial record LevelScore : IMemberTable<LevelScore>
{
    private const string OpenWhenUndetermined = """
        {
          "if": { "properties": { "status": { "const": "undetermined" } } },
          "then": { "properties": { "levels": { "contains": { "properties": { "demonstrated": { "type": "null" } } } } } }
        }
        """;

    static LevelScore? IMemberTable<LevelScore>.Members(MemberPass pass, LevelScore? value)
    {
        const string Derived = "what follows from the other members";
        LevelStatus status = pass.Word("status", value?.Status);
        int? achieved = pass.NullableWhole("achieved", value?.Achieved, 0, description: "The achieved level, 0 for none.");
        int? required = pass.NullableWhole("required", value?.Required, 1, ModelRules.MaxRank);
        int? gap = pass.NullableWhole("gap", value?.Gap, 0, description: "How many levels are missing to the required one.");
        bool isLowerBound = pass.OptionalBoolean("lowerBound", value?.IsLowerBound, "Whether the person may stand higher.") == true;
        ValueList<int> inconsistencies = pass.Wholes(
            "inconsistencies", value?.Inconsistencies, isRequired: false, 1, ModelRules.MaxRank, "Ranks demonstrated above one that was not.");
        ValueList<LevelEvidence> levels = pass.List("levels", value?.Levels);
        pass.Follow("status", status == LevelStatus.Determined, """{ "const": "determined" }""", ["achieved"]);
        pass.SchemaRule(OpenWhenUndetermined);
        if (!pass.IsSound)
        {
            return null;
        }

        LevelScore level = new() { Status = status, Achieved = achieved, Required = required, Levels = levels };
        bool isOpen = status == LevelStatus.Determined || levels.Any(one => one.IsDemonstrated is null);
        pass.Check(isOpen, "levels", "a level that is neither demonstrated nor not, going by 'status'", "none");
        pass.Check(gap == level.Gap, "gap", Derived, "something else");
        pass.Check(isLowerBound == level.IsLowerBound, "lowerBound", Derived, "something else");
        pass.Check(inconsistencies.Equals(level.Inconsistencies), "inconsistencies", Derived, "something else");
        return pass.IsSound ? level : null;
    }
}
