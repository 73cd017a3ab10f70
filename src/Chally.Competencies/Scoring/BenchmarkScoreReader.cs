using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads scores strictly, all problems collected.</summary>
internal sealed partial class BenchmarkScoreReader(InputProblems log)
{
    /// <summary>How far the points of a competency may sum beside its score, in scale points.</summary>
    private const double PointsTolerance = 1e-9;

    public BenchmarkScore? Read(JsonElement element, string path) => ReadMembers(new JsonObjectReader(element, path, log));

    /// <summary>Reads a score from an object of which the caller may have read other members.</summary>
    public BenchmarkScore? ReadMembers(JsonObjectReader json)
    {
        SheetContext context = RatingSheetJson.ReadContext(json);
        string benchmark = json.Label("benchmark");
        (CompositeScore? overall, string? reason) = ReadOverall(json);
        ValueList<CompetencyScore> competencies = json.List(json.Required("competencies"), "competencies", ReadCompetency);
        Decision? decision = json.Object(json.Optional("decision"), "decision", ReadDecision);
        json.Check(decision is null || !RatingPurpose.IsDevelopment(context.Purpose) ? null : "no decision on a sheet collected for development", "decision", "one");
        ResponseQuality? quality = json.Object(json.Optional("quality"), "quality", ReadQuality);
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", ReadFlag);
        Provenance? provenance = json.Object(json.Required("provenance"), "provenance", ReadProvenance);
        if (!json.Close() || !IsQualityOf(json, quality, competencies))
        {
            return null;
        }

        return new BenchmarkScore
        {
            Subject = context.Subject,
            SubjectId = context.SubjectId,
            Rater = context.Rater,
            RaterId = context.RaterId,
            ResponseId = context.ResponseId,
            Role = context.Role,
            Purpose = context.Purpose,
            Completed = context.Completed,
            Benchmark = benchmark,
            Overall = overall,
            OverallReason = reason,
            Competencies = competencies,
            Decision = decision,
            Quality = quality,
            Flags = flags,
            Provenance = provenance!,
        };
    }

    internal static double? Percent(JsonObjectReader json, JsonElement? element) => json.Number(
        element, "percent", value => value is >= 0 and <= 100 ? null : "a number from 0 to 100");

    /// <summary>Holds members to another one that says whether they are there: a score that contradicts itself would fail far from its file.</summary>
    internal static void Follow(JsonObjectReader json, bool areThere, string leader, params ReadOnlySpan<string> followers)
    {
        foreach (string name in followers)
        {
            bool isThere = json.Nullable(name) is not null;
            json.Check(isThere == areThere ? null : $"{(areThere ? "a value" : "null")}, going by '{leader}'", name, isThere ? "a value" : "null");
        }
    }

    private static bool AreRanks(JsonElement element, ValueList<int> ranks) =>
        element.ValueKind == JsonValueKind.Array
        && element.EnumerateArray().Select(rank => rank.ValueKind == JsonValueKind.Number && rank.TryGetInt32(out int value) ? value : 0).SequenceEqual(ranks);

    /// <summary>The counts must agree, and the explanation, where there is one, must explain this score.</summary>
    private static void CheckCounts(JsonObjectReader json, int rated, int expected, double? percent, ValueList<ItemContribution> items)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        json.Check(rated <= expected ? null : "at most the items expected", "rated", rated.ToString(invariant));
        if (items.Count == 0)
        {
            return;
        }

        int ratedItems = items.Count(item => item.Status == ItemStatus.Rated);
        double points = items.Sum(item => item.Points ?? 0);
        json.Check(items.Count == expected ? null : $"one entry for each of the {expected} items", "items", items.Count.ToString(invariant));
        json.Check(ratedItems == rated ? null : "as many rated items as 'rated' says", "items", ratedItems.ToString(invariant));
        json.Check(
            percent is not double score || Math.Abs(points - score) <= PointsTolerance ? null : "points that sum to the percent score", "items", points.ToString(invariant));
    }

    private static string? NotNegative(int value) => value >= 0 ? null : "a whole number, 0 or more";

    internal static T? Word<T>(JsonObjectReader json, string name)
        where T : struct, Enum =>
        json.OneOf(json.Required(name), name, [.. Enum.GetValues<T>().Select(value => (SheetFields.Word(value), value))]);

    /// <summary>The composite and the reason why there is none, one of which is there.</summary>
    internal (CompositeScore? Overall, string? Reason) ReadOverall(JsonObjectReader json)
    {
        JsonElement? element = json.Required("overall");
        string? reason = json.OptionalLabel("overallReason");
        if (element is JsonElement leader)
        {
            Follow(json, leader.ValueKind == JsonValueKind.Null, "overall", "overallReason");
        }

        return (json.Object(json.Nullable("overall"), "overall", ReadComposite), reason);
    }

    private CompositeScore? ReadComposite(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        double? percent = Percent(json, json.Required("percent"));
        string band = json.Text("band");
        return json.Close() ? new CompositeScore(percent!.Value, band) : null;
    }

    private CompetencyScore? ReadCompetency(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string id = json.Id("id");
        double? weight = json.Number(json.Optional("weight"), "weight", ModelRules.CompetencyWeight);
        ScoreStatus? status = Word<ScoreStatus>(json, "status");
        string? reason = json.OptionalLabel("reason");
        double? percent = Percent(json, json.Nullable("percent"));
        double? rawMean = json.Number(json.Nullable("rawMean"), "rawMean", value => value >= 0 ? null : "a number, 0 or more");
        int? rated = json.Whole(json.Required("rated"), "rated", NotNegative);
        int? expected = json.Whole(json.Required("expected"), "expected", NotNegative);
        string? band = json.Text(json.Nullable("band"), "band", ValueRules.Text, ProblemCodes.Text);
        LevelScore? level = json.Object(json.Optional("level"), "level", ReadLevel);
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", ReadFlag);
        ValueList<ItemContribution> items = json.List(json.Optional("items"), "items", ReadItem);
        if (status is ScoreStatus known)
        {
            Follow(json, known == ScoreStatus.Scored, "status", "percent", "rawMean", "band");
            Follow(json, known != ScoreStatus.Scored, "status", "reason");
        }

        if (!json.Close())
        {
            return null;
        }

        CheckCounts(json, rated!.Value, expected!.Value, percent, items);
        if (!json.Close())
        {
            return null;
        }

        return new CompetencyScore
        {
            Id = id,
            Weight = weight,
            Status = status!.Value,
            Reason = reason,
            Percent = percent,
            RawMean = rawMean,
            Rated = rated.Value,
            Expected = expected.Value,
            Band = band,
            Level = level,
            Flags = flags,
            Items = items,
        };
    }

    private LevelScore? ReadLevel(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        LevelStatus? status = Word<LevelStatus>(json, "status");
        int? achieved = json.Whole(json.Nullable("achieved"), "achieved", NotNegative);
        int? required = json.Whole(json.Nullable("required"), "required", ModelRules.Rank);
        int? gap = json.Whole(json.Nullable("gap"), "gap", NotNegative);
        bool lowerBound = json.Flag("lowerBound");
        JsonElement? inconsistencies = json.Optional("inconsistencies");
        ValueList<LevelEvidence> levels = json.List(json.Required("levels"), "levels", ReadEvidence);
        if (status is LevelStatus known)
        {
            Follow(json, known == LevelStatus.Determined, "status", "achieved");
            bool isOpen = levels.Any(level => level.IsDemonstrated is null);
            json.Check(known == LevelStatus.Determined || isOpen ? null : "a level that is neither demonstrated nor not, going by 'status'", "levels", "none");
        }

        if (!json.Close())
        {
            return null;
        }

        LevelScore level = new() { Status = status!.Value, Achieved = achieved, Required = required, Levels = levels };
        const string Derived = "what follows from the other members";
        json.Check(gap == level.Gap ? null : Derived, "gap", "something else");
        json.Check(lowerBound == level.IsLowerBound ? null : Derived, "lowerBound", "something else");
        json.Check(inconsistencies is not JsonElement ranks || AreRanks(ranks, level.Inconsistencies) ? null : Derived, "inconsistencies", "something else");
        return level;
    }

    private LevelEvidence? ReadEvidence(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        int? rank = json.Whole(json.Required("rank"), "rank", ModelRules.Rank);
        bool? shown = json.NullableFlag("demonstrated");
        int? published = json.Whole(json.Required("publishedBehaviors"), "publishedBehaviors", NotNegative);
        int? inSource = json.Whole(json.Required("behaviorsInSource"), "behaviorsInSource", NotNegative);
        return json.Close() ? new LevelEvidence(rank!.Value, shown, published!.Value, inSource!.Value) : null;
    }

    private ItemContribution? ReadItem(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string id = json.Id("id");
        Pole? pole = Word<Pole>(json, "pole");
        int? weight = json.Whole(json.Required("weight"), "weight", ModelRules.ItemWeight);
        ItemStatus? status = Word<ItemStatus>(json, "status");
        int? rating = json.Whole(json.Nullable("rating"), "rating", NotNegative);
        int? keyed = json.Whole(json.Nullable("keyedRating"), "keyedRating", NotNegative);
        double? points = json.Number(json.Nullable("points"), "points");
        if (status is ItemStatus known)
        {
            Follow(json, known == ItemStatus.Rated, "status", "rating", "keyedRating", "points");
        }

        return json.Close() ? new ItemContribution(id, pole!.Value, weight!.Value, status!.Value, rating, keyed, points) : null;
    }

    internal ScoreFlag? ReadFlag(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string code = json.Id("code");
        string rule = json.Label("rule");
        return json.Close() ? new ScoreFlag(code, rule) : null;
    }

    internal Provenance? ReadProvenance(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string? version = json.OptionalLabel("contentVersion");
        string content = json.Label("contentHash");
        string scoring = json.Label("scoringHash");
        string policy = json.Label("policyHash");
        string engine = json.Label("engineVersion");
        return json.Close() ? new Provenance(version, content, scoring, policy, engine) : null;
    }
}
