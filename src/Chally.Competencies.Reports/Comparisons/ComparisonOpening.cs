using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>What stands around the differences of two scores.</summary>
internal static class ComparisonOpening
{
    private const int ShownBehaviors = 5;

    public static IReadOnlyList<Fact> Facts(ComparisonMaterial material) =>
    [
        new Fact("Role", material.Benchmark.Title),
        new Fact($"First, {material.FirstName}", About(material, material.First)),
        new Fact($"Second, {material.SecondName}", About(material, material.Second)),
        .. material.Change is ChangeReport change ? [new Fact("Error by norm set", change.NormSet)] : Array.Empty<Fact>(),
    ];

    public static IReadOnlyList<Block> Blocks(ComparisonMaterial material)
    {
        Wording words = material.Words;
        List<Fact> lines =
        [
            new($"First, {material.FirstName}", words.Overall(material.First)),
            new($"Second, {material.SecondName}", words.Overall(material.Second)),
        ];
        if (material.Change?.Overall is ReliableChange { Index: double index } overall)
        {
            lines.Add(new Fact("Against error of measurement", $"{(overall.IsReliable == true ? "beyond it" : "within it")}: standard error {words.Figure(overall.StandardError, 1)}, index {Index(words, index)}"));
        }
        else if (material.Change is not null)
        {
            lines.Add(new Fact("Against error of measurement", "the norm set cannot say"));
        }

        return
        [
            material.Difference.Overall is double difference
                ? new Headline(words.Signed(difference), "scale points overall, second minus first", lines)
                : new Headline("No overall difference", material.Difference.OverallReason ?? string.Empty, lines),
            new Passage(Lead(material), PassageKind.Lead),
        ];
    }

    /// <summary>"+1.25", with a sign.</summary>
    public static string Index(Wording words, double? index) => index is double known ? words.Number(known, "+0.00;−0.00;0.00") : "–";

    /// <summary>How large the differences are, against error of measurement where something is known of it.</summary>
    public static string Finding(ComparisonMaterial material)
    {
        double[] known = [.. Known(material).Select(one => one.Difference)];
        Wording words = material.Words;
        if (known.Length == 0)
        {
            return "No competency is scored in both";
        }

        string range = $"Differences from {words.Signed(known.Min())} to {words.Signed(known.Max())} scale points";
        return material.Change is ChangeReport change
            ? $"{range}; {words.Whole(change.Competencies.Count(one => one.IsReliable == true))} of {words.Whole(known.Length)} beyond error of measurement"
            : range;
    }

    /// <summary>One sentence: who is higher where, and where most.</summary>
    public static string Lead(ComparisonMaterial material)
    {
        (string Name, double Difference)[] known = [.. Known(material)];
        if (known.Length == 0)
        {
            return "No competency is scored in both: nothing can be compared.";
        }

        Wording words = material.Words;
        int higher = known.Count(one => one.Difference > 0);
        int lower = known.Count(one => one.Difference < 0);
        string who = material.IsOnePerson ? "The second score is" : $"{material.SecondName} is";
        string most = known.MaxBy(one => Math.Abs(one.Difference)) is { } largest && largest.Difference != 0 ? $"; most in {largest.Name} ({words.Signed(largest.Difference)})" : string.Empty;
        return $"{who} higher in {words.Whole(higher)} and lower in {words.Whole(lower)} of {words.Count(known.Length, "competency", "competencies")}{most}.";
    }

    /// <summary>The behaviors that were rated most differently, in the direction of the poles.</summary>
    public static Section Behaviors(ComparisonMaterial material)
    {
        if (material.First.Competencies.Concat(material.Second.Competencies).All(one => one.Items.Count == 0))
        {
            return new Section("behaviors", "Which behaviors differ most", [new Passage("Not known: the scores came without the ratings of single behaviors.")]);
        }

        (CompetencyItem Item, int First, int Second, int Keyed)[] items =
        [
            .. material.Benchmark.Competencies.SelectMany((entry, c) => entry.Competency.Items().Zip(material.First.Competencies[c].Items, material.Second.Competencies[c].Items))
                .Where(one => one.Second.KeyedRating is not null && one.Third.KeyedRating is not null)
                .Select(one => (one.First, one.Second.Rating!.Value, one.Third.Rating!.Value, one.Third.KeyedRating!.Value - one.Second.KeyedRating!.Value)),
        ];
        Statement[] up = [.. items.Where(one => one.Keyed > 0).OrderByDescending(one => one.Keyed).Take(ShownBehaviors).Select(one => Shown(material, one.Item, one.First, one.Second, Pole.High))];
        Statement[] down = [.. items.Where(one => one.Keyed < 0).OrderBy(one => one.Keyed).Take(ShownBehaviors).Select(one => Shown(material, one.Item, one.First, one.Second, Pole.Low))];
        string who = material.IsOnePerson ? "The second rating" : material.SecondName;
        return new Section(
            "behaviors",
            "Which behaviors differ most",
            [
                new Columns(new StatementList($"{who} stands closer to the low pole", down, Pole.Low), new StatementList($"{who} stands closer to the high pole", up, Pole.High)),
                .. up.Length + down.Length == 0 ? [new Passage("None: all that was rated in both was rated alike.")] : new Block[] { new Passage("Single ratings are far less sure than the score of a competency.", PassageKind.Note) },
            ]);
    }

    public static Section Cautions(ComparisonMaterial material) => new(
        "cautions",
        "What to be careful about",
        [
            .. (material.Change?.Flags ?? material.Difference.Flags).Select(flag => flag.Rule)
                .Concat(material.First.Flags.Concat(material.Second.Flags).Select(flag => flag.Rule))
                .Distinct(StringComparer.Ordinal)
                .Select(text => new Passage(text, PassageKind.Caution)),
            new Passage(material.Change is ChangeReport change
                ? $"By the reliabilities of norm set {change.NormSet}: the index is the difference by its standard error, and goes beyond error of measurement from {material.Words.Figure(ReliableChange.Threshold, 2)} on{(material.IsOnePerson ? " (Jacobson and Truax 1991)" : string.Empty)}. Each competency is judged on its own; of many, some go beyond it through error alone."
                : "Without a norm set nothing says how much of a difference is error of measurement: read small ones as none."),
        ]);

    public static IEnumerable<(string Name, double Difference)> Known(ComparisonMaterial material) =>
        material.Benchmark.Competencies.Zip(material.Difference.Competencies).Where(pair => pair.Second.Difference is not null).Select(pair => (pair.First.Name, pair.Second.Difference!.Value));

    /// <summary>A behavior with both ratings; where it is of the other pole than the side it stands on, it says so.</summary>
    private static Statement Shown(ComparisonMaterial material, CompetencyItem item, int first, int second, Pole side) => new(
        item.Text,
        $"{material.Words.Whole(first)} → {material.Words.Whole(second)} of {material.Words.Whole(material.Benchmark.RatingScale.Max)}",
        item.Pole == side ? null : $"{(item.Pole == Pole.Low ? "low" : "high")}-pole behavior",
        item.Caution);

    private static string About(ComparisonMaterial material, BenchmarkScore score)
    {
        string[] parts =
        [
            .. new[]
            {
                Wording.RatedBy(score) is string rater ? $"rated by {rater}" : null,
                score.Completed is DateTimeOffset date ? material.Words.Date(date) : null,
                $"{material.Words.Whole(score.Competencies.Sum(one => one.Rated))} of {material.Words.Whole(score.Competencies.Sum(one => one.Expected))} items rated",
            }.OfType<string>(),
        ];
        return string.Join(", ", parts);
    }
}
