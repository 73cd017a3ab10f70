using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<RankedPerson>))]
public sealed partial record RankedPerson : IMemberTable<RankedPerson>
{
    private const string NoErrorWithoutScore = """
        {
          "if": { "required": ["percent"], "properties": { "percent": { "type": "number" } } },
          "else": { "properties": { "sem": { "type": "null" } } }
        }
        """;

    private const string NoSpanWithoutError = """
        {
          "if": { "required": ["sem"], "properties": { "sem": { "type": "number" } } },
          "else": { "properties": { "withinError": { "type": "null" } } }
        }
        """;

    static RankedPerson? IMemberTable<RankedPerson>.Members(MemberPass pass, RankedPerson? value)
    {
        int? rank = pass.NullableWhole("rank", value?.Rank, 1);
        SheetContext context = SheetContext.Members(pass, value?.Context);
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        double? sem = pass.NullableNumber(
            "sem", value?.Sem, 0, description: "The standard error of measurement of this sheet: larger where items are missing.");
        string? band = pass.NullableText("band", value?.Band, description: "The band of the score; null without one.");
        string? reason = pass.OptionalText("reason", value?.Reason, description: "Why there is no score.");
        RankSpan? within = pass.NullableObject("withinError", value?.WithinError, description: "The ranks that error of measurement does not tell apart.");
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags);
        pass.FollowPresence("percent", ["rank", "band"], "reason");
        pass.SchemaRule(NoErrorWithoutScore);
        pass.SchemaRule(NoSpanWithoutError);
        pass.Check(!pass.IsReading || sem is null || percent is not null, "sem", "null without a score", "a value");
        pass.Check(!pass.IsReading || within is null || sem is not null, "withinError", "null without a standard error", "a value");
        return pass.IsSound ? new RankedPerson(context, rank, percent, sem, band, reason, within, flags) : null;
    }
}
