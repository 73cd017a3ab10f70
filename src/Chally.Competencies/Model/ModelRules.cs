using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>What the numbers and lists of the model must be, said as in <see cref="ValueRules"/>.</summary>
internal static class ModelRules
{
    public const int MaxItemWeight = 100;
    public const double MinCompetencyWeight = 0.001;
    public const double MaxCompetencyWeight = 100;
    public const int MaxRank = 20;
    public const int MaxScalePoints = 100;
    public const int MaxBehaviors = 100;
    public const string WeightMember = "weight";

    private static readonly string[] TextMembers = ["text", "name", "definition", "caution", "title", "description", "label"];

    public static string? WarningCode(string value) =>
        value.Length == 6 && value.StartsWith("CC1", StringComparison.Ordinal) && !value.AsSpan(3).ContainsAnyExceptInRange('0', '9')
            ? null
            : "the code of a warning, such as CC1003";

    /// <summary>An id, or the ids of a benchmark and of a competency in it.</summary>
    public static string? ElementPath(string value) =>
        value.Split('/') is { Length: 1 or 2 } parts && Array.TrueForAll(parts, part => ValueRules.Id(part) is null)
            ? null
            : "an id, or the ids of a benchmark and a competency joined by '/'";

    /// <summary>A member of the content that holds a text which an overlay may replace.</summary>
    public static string? TextMember(string value)
    {
        string[] parts = value.Split('.');
        bool known = parts.Length == 1
            ? Array.IndexOf(TextMembers, value) >= 0
            : parts.Length == 2 && parts[0] is "level" or "anchor" && parts[1].Length is 1 or 2 && parts[1].All(char.IsAsciiDigit);
        return known ? null : $"one of {string.Join(", ", TextMembers)}, level.1, level.2 ..., anchor.1, anchor.2 ...";
    }

    public static string? IsWeightMember(string value) => value == WeightMember ? null : $"\"{WeightMember}\"";

    public static string? ItemWeight(int value) =>
        value is >= 1 and <= MaxItemWeight ? null : $"a whole number from 1 to {MaxItemWeight}";

    public static string? CompetencyWeight(double value) =>
        value is >= MinCompetencyWeight and <= MaxCompetencyWeight
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a number from {MinCompetencyWeight} to {MaxCompetencyWeight}");

    public static string? Rank(int value) => value is >= 1 and <= MaxRank ? null : $"a whole number from 1 to {MaxRank}";

    public static string? BehaviorCount(int value) => value is >= 1 and <= MaxBehaviors ? null : $"a whole number from 1 to {MaxBehaviors}";

    public static string? ScaleEnds(int min, int max) =>
        min >= 0 && max > min && (long)max - min < MaxScalePoints
            ? null
            : $"a scale with 0 <= min < max and at most {MaxScalePoints} points";

    public static string? AnchorCount(int count, int min, int max) =>
        count == 0 || count == max - min + 1 ? null : $"no anchors, or {max - min + 1} (one a rating from {min} to {max})";

    public static string? Ranks(ReadOnlySpan<ProficiencyLevel> levels)
    {
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i].Rank != i + 1)
            {
                return $"levels of rank 1, 2, 3 ... in order without gaps (place {i + 1} has rank {levels[i].Rank})";
            }
        }

        return null;
    }

    public static string? RequiredLevel(int? required, string competency, int levels) =>
        required is not int rank || levels == 0 || rank <= levels ? null : $"a level from 1 to {levels}, as competency '{competency}' has";
}
