using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads the decision and the response quality of a score.</summary>
internal sealed partial class BenchmarkScoreReader
{
    /// <summary>The counts of the sheet must be those of its competencies.</summary>
    private static bool IsQualityOf(JsonObjectReader json, ResponseQuality? quality, ValueList<CompetencyScore> competencies)
    {
        if (quality is null)
        {
            return true;
        }

        long rated = competencies.Sum(competency => (long)competency.Rated);
        long missing = competencies.Sum(competency => (long)competency.Expected) - rated;
        bool isOf = quality.Rated == rated && quality.Missing == missing;
        json.Check(
            isOf ? null : string.Create(CultureInfo.InvariantCulture, $"{rated} rated and {missing} missing, as the competencies say"),
            "quality",
            string.Create(CultureInfo.InvariantCulture, $"{quality.Rated} and {quality.Missing}"));
        return isOf;
    }

    internal Decision? ReadDecision(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        DecisionOutcome? outcome = Word<DecisionOutcome>(json, "outcome");
        DecisionRule? rule = Word<DecisionRule>(json, "rule");
        ValueList<string> reasons = json.Texts("reasons");
        if (outcome is DecisionOutcome known)
        {
            bool needsReasons = known != DecisionOutcome.Reached;
            json.Check(
                needsReasons == reasons.Count > 0 ? null : needsReasons ? "at least one reason, going by 'outcome'" : "no reasons, going by 'outcome'",
                "reasons",
                reasons.Count.ToString(CultureInfo.InvariantCulture));
        }

        return json.Close() ? new Decision(outcome!.Value, rule!.Value, reasons) : null;
    }

    private ResponseQuality? ReadQuality(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        int? rated = json.Whole(json.Required("rated"), "rated", NotNegative);
        int? missing = json.Whole(json.Required("missing"), "missing", NotNegative);
        int? longstring = json.Whole(json.Nullable("longstring"), "longstring", value => value >= 1 ? null : "a whole number, 1 or more");
        double? variability = json.Number(json.Nullable("variability"), "variability", value => value >= 0 ? null : "a number, 0 or more");
        double? acquiescence = json.Number(json.Nullable("acquiescence"), "acquiescence");
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", ReadFlag);
        if (rated is int count)
        {
            Follow(json, count > 0, "rated", "longstring");
            Follow(json, count > 1, "rated", "variability");
            json.Check(longstring is null || longstring <= count ? null : "at most the items rated", "longstring", "more");
        }

        return json.Close() ? new ResponseQuality(rated!.Value, missing!.Value, longstring, variability, acquiescence, flags) : null;
    }
}
