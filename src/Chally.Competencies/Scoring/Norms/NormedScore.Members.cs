using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<NormedScore>))]
public sealed partial record NormedScore : IMemberTable<NormedScore>
{
    private const string NothingBesideNothing = """
        {
          "properties": {
            "percentileRankInterval": { "properties": { "lower": { "minimum": 0, "maximum": 100 }, "upper": { "minimum": 0, "maximum": 100 } } }
          },
          "allOf": [
            {
              "if": { "required": ["sem"], "properties": { "sem": { "type": "number" } } },
              "else": { "properties": { "straddlesCut": { "type": "null" } } }
            },
            {
              "if": { "required": ["percentileRank"], "properties": { "percentileRank": { "type": "number" } } },
              "else": { "properties": { "percentileRankInterval": { "type": "null" } } }
            }
          ]
        }
        """;

    private const string NothingWithReason = """
        {
          "if": { "required": ["reason"] },
          "then": {
            "properties": { "percentileRank": { "type": "null" }, "z": { "type": "null" }, "sem": { "type": "null" }, "flags": { "maxItems": 0 } }
          }
        }
        """;

    private static readonly NormedScore Nowhere = new(null, null, null, null, null, null, null, null, null, []);

    static NormedScore? IMemberTable<NormedScore>.Members(MemberPass pass, NormedScore? value)
    {
        double? rank = pass.NullableNumber("percentileRank", value?.PercentileRank, 0, 100);
        ScoreInterval? rankInterval = pass.NullableObject(
            "percentileRankInterval",
            value?.PercentileRankInterval,
            description: "Within which the percentile rank lies in the population, as the norm set is a sample.");
        double? z = pass.NullableNumber("z", value?.Z);
        double? t = pass.NullableNumber("t", value?.T);
        int? sten = pass.NullableWhole("sten", value?.Sten, 1, 10);
        int? stanine = pass.NullableWhole("stanine", value?.Stanine, 1, 9);
        double? sem = pass.NullableNumber(
            "sem", value?.Sem, 0, description: "The standard error of measurement of this sheet: larger where items are missing.");
        bool? straddles = pass.OptionalBoolean("straddlesCut", value?.StraddlesCut, "Whether the cut lies within the interval.");
        ScoreInterval? interval = pass.NullableObject("interval", value?.Interval);
        ValueList<ScoreFlag> flags = pass.List("flags", value?.Flags, isRequired: false);
        pass.FollowPresence("z", ["t", "sten", "stanine"]);
        pass.FollowPresence("sem", ["interval"]);
        pass.SchemaRule(NothingBesideNothing);
        if (!pass.IsSound)
        {
            return null;
        }

        const string Derived = "what follows from 'z'";
        bool isPlaced = rankInterval is null || (rankInterval.Lower >= 0 && rankInterval.Upper <= 100);
        pass.Check(rankInterval is null || rank is not null, "percentileRankInterval", "null without a percentile rank", "an interval");
        pass.Check(isPlaced, "percentileRankInterval", "an interval from 0 to 100", "another one");
        pass.Check(t == NormRules.T(z), "t", Derived, "something else");
        pass.Check(sten == (z is double forSten ? NormRules.Sten(forSten) : null), "sten", Derived, "something else");
        pass.Check(stanine == (z is double forStanine ? NormRules.Stanine(forStanine) : null), "stanine", Derived, "something else");
        pass.Check(straddles is null || sem is not null, "straddlesCut", "none without an interval", "one");
        return pass.IsSound ? new NormedScore(rank, rankInterval, z, t, sten, stanine, sem, interval, straddles, flags) : null;
    }

    /// <summary>The members of a score that may have no place, and then the reason.</summary>
    internal static (NormedScore? Normed, string? Reason) MembersOrReason(MemberPass pass, NormedScore? normed, string? reason)
    {
        string? why = pass.OptionalText("reason", reason, description: "Why there is no comparison.");
        NormedScore? found = pass.Include(normed ?? Nowhere);
        pass.SchemaRule(NothingWithReason);
        if (pass.IsReading && why is not null && found is not null)
        {
            pass.Check(found.PercentileRank is null, "percentileRank", "null, going by 'reason'", "a value");
            pass.Check(found.Z is null, "z", "null, going by 'reason'", "a value");
            pass.Check(found.Sem is null, "sem", "null, going by 'reason'", "a value");
            pass.Check(found.Flags.Count == 0, "flags", "none, going by 'reason'", "some");
        }

        return (why is null ? found : null, why);
    }
}
