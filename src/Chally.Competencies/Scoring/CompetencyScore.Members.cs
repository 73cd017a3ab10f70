using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<CompetencyScore>))]
public sealed partial record CompetencyScore : IMemberTable<CompetencyScore>
{
    /// <summary>How far the points of a competency may sum beside its score, in scale points.</summary>
    private const double PointsTolerance = 1e-9;

    static CompetencyScore? IMemberTable<CompetencyScore>.Members(MemberPass pass, CompetencyScore? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        double? weight = pass.OptionalNumber(
            "weight", value?.Weight, ModelRules.MinCompetencyWeight, ModelRules.MaxCompetencyWeight, "How much the competency counts in the composite.");
        ScoreStatus status = pass.Word("status", value?.Status);
        string? reason = pass.OptionalText("reason", value?.Reason, description: "Why there is no score.");
        double? percent = pass.NullableNumber("percent", value?.Percent, 0, 100);
        double? rawMean = pass.NullableNumber("rawMean", value?.RawMean, 0, description: "The mean of the keyed ratings.");
        int rated = pass.Whole("rated", value?.Rated, 0);
        int expected = pass.Whole("expected", value?.Expected, 0);
        string? band = pass.NullableText("band", value?.Band, description: "The band of the score; null without one.");
        LevelScore? level = pass.OptionalObject("level", value?.Level);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags, description: "What to keep in mind, each with its code and rule.");
        ValueList<ItemContribution> items = pass.OptionalList("items", value?.Items, description: "What each item adds, where the score is explained.");
        pass.Follow("status", status == ScoreStatus.Scored, """{ "const": "scored" }""", ["percent", "rawMean", "band"], "reason");
        if (!pass.IsSound)
        {
            return null;
        }

        CheckCounts(pass, rated, expected, percent, items);
        return !pass.IsSound ? null : new CompetencyScore
        {
            Id = id,
            Weight = weight,
            Status = status,
            Reason = reason,
            Percent = percent,
            RawMean = rawMean,
            Rated = rated,
            Expected = expected,
            Band = band,
            Level = level,
            Flags = flags,
            Items = items,
        };
    }

    /// <summary>The counts must agree, and the explanation, where there is one, must explain this score.</summary>
    private static void CheckCounts(MemberPass pass, int rated, int expected, double? percent, ValueList<ItemContribution> items)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        pass.Check(rated <= expected, "rated", "at most the items expected", rated.ToString(invariant));
        if (items.Count == 0)
        {
            return;
        }

        int ratedItems = items.Count(item => item.Status == ItemStatus.Rated);
        double points = items.Sum(item => item.Points ?? 0);
        bool areOfScore = percent is not double score || Math.Abs(points - score) <= PointsTolerance;
        pass.Check(items.Count == expected, "items", $"one entry for each of the {expected} items", items.Count.ToString(invariant));
        pass.Check(ratedItems == rated, "items", "as many rated items as 'rated' says", ratedItems.ToString(invariant));
        pass.Check(areOfScore, "items", "points that sum to the percent score", points.ToString(invariant));
    }
}
