using System.Globalization;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>The rules that look at a competency or benchmark as a whole.</summary>
internal static class SubstanceRules
{
    private static readonly string[] Evaluative =
    [
        "poor", "fair", "good", "excellent", "outstanding", "exceptional", "unacceptable", "unsatisfactory", "satisfactory", "weak", "strong",
        "adequate", "inadequate", "needs improvement", "below", "exceeds", "meets", "superior", "average", "effective", "ineffective", "proficient",
    ];

    /// <summary>The pole that a competency with indicators lacks, unless the file says that the source did not publish it.</summary>
    public static Pole? MissingPole(CompetencyDraft competency)
    {
        if (!competency.IsWhole || competency.Indicators.Count == 0)
        {
            return null;
        }

        bool high = competency.Indicators.Any(indicator => indicator.Pole == Pole.High) || competency.Levels.Count > 0;
        bool low = competency.Indicators.Any(indicator => indicator.Pole == Pole.Low);
        Pole? missing = !high ? Pole.High : !low ? Pole.Low : null;
        return missing is Pole pole && competency.NotPublished.Any(gap => Names(gap, pole)) ? null : missing;
    }

    /// <summary>The first anchor that judges how well, where items of the low pole are rated on it.</summary>
    public static string? EvaluativeAnchor(BenchmarkDraft benchmark, Func<string, bool> hasLowItems) =>
        benchmark.RatingScale?.Anchors.FirstOrDefault(IsEvaluative) is string anchor && benchmark.Entries.Any(entry => hasLowItems(entry.Competency))
            ? anchor
            : null;

    /// <summary>The texts of a competency without a source, as a list for a message; null when all have one.</summary>
    public static string? Unsourced(CompetencyDraft competency)
    {
        List<string> without =
        [
            .. competency.Indicators.Where(indicator => indicator.Sources.Count == 0 && !indicator.IsInferred).Select(indicator => indicator.Id),
            .. competency.MindsetTips.Where(tip => tip.Sources.Count == 0).Select(tip => tip.Id),
            .. competency.SuccessTactics.Where(tactic => tactic.Sources.Count == 0).Select(tactic => tactic.Id),
            .. competency.Levels.SelectMany(level => level.Behaviors).Where(behavior => behavior.Sources.Count == 0).Select(behavior => behavior.Id),
        ];
        if (competency.Definition is { Sources.Count: 0 })
        {
            without.Add("the definition");
        }

        const int shown = 3;
        string rest = without.Count > shown ? string.Create(CultureInfo.InvariantCulture, $" and {without.Count - shown} more") : string.Empty;
        return without.Count == 0 ? null : string.Join(", ", without.Take(shown)) + rest;
    }

    private static bool Names(string gap, Pole pole)
    {
        Words words = new(gap);
        string wanted = pole == Pole.High ? "high" : "low";
        return words.All.Contains(wanted) || words.All.Contains(wanted + "-pole")
            || words.All.Contains("indicators") && !words.All.Any(word => word is "high" or "low");
    }

    private static bool IsEvaluative(string anchor)
    {
        string plain = " " + string.Join(' ', new Words(anchor).All) + " ";
        return Array.Exists(Evaluative, word => plain.Contains($" {word} ", StringComparison.Ordinal));
    }
}
