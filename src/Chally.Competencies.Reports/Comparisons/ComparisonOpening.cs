using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>What stands around the differences of two scores.</summary>
internal static class ComparisonOpening
{
    private const int ShownBehaviors = 5;

    public static IReadOnlyList<Fact> Facts(ComparisonResults results) =>
    [
        new Fact("Job", results.Benchmark.Title),
        new Fact($"First, {results.FirstName}", About(results, results.First)),
        new Fact($"Second, {results.SecondName}", About(results, results.Second)),
        .. results.Change is ChangeReport change ? [new Fact("Error by norm set", change.NormSet)] : Array.Empty<Fact>(),
    ];

    public static IReadOnlyList<Block> Blocks(ComparisonResults results)
    {
        Wording words = results.Words;
        List<Fact> lines =
        [
            new($"First, {results.FirstName}", words.Overall(results.First)),
            new($"Second, {results.SecondName}", words.Overall(results.Second)),
        ];
        if (results.Change?.Overall is ReliableChange { Index: double index } overall)
        {
            lines.Add(new Fact("Against error of measurement", $"{(overall.IsReliable == true ? "beyond it" : "within it")}: standard error " +
                $"{words.Figure(overall.StandardError, 1)}, index {words.SignedFigure(index)}"));
        }
        else if (results.Change is not null)
        {
            lines.Add(new Fact("Against error of measurement", "the norm set cannot say"));
        }

        return
        [
            results.Difference.Overall is double difference
                ? new Headline(words.Signed(difference), "scale points overall, second minus first", lines)
                : new Headline("No overall difference", results.Difference.OverallReason ?? string.Empty, lines),
            new Passage(Lead(results), PassageKind.Lead),
        ];
    }

    /// <summary>How large the differences are, against error of measurement where something is known of it.</summary>
    public static string Finding(ComparisonResults results)
    {
        double[] known = [.. Known(results).Select(one => one.Difference)];
        Wording words = results.Words;
        if (known.Length == 0)
        {
            return "No competency is scored in both";
        }

        string range = $"Differences from {words.Signed(known.Min())} to {words.Signed(known.Max())} scale points";
        return results.Change is ChangeReport change
            ? $"{range}; {words.Whole(change.Competencies.Count(one => one.IsReliable == true))} of {words.Whole(known.Length)} beyond error of measurement"
            : range;
    }

    /// <summary>One sentence: who is higher where, and where most.</summary>
    public static string Lead(ComparisonResults results)
    {
        (string Name, double Difference)[] known = [.. Known(results)];
        if (known.Length == 0)
        {
            return "No competency is scored in both: nothing can be compared.";
        }

        Wording words = results.Words;
        int higher = known.Count(one => one.Difference > 0);
        int lower = known.Count(one => one.Difference < 0);
        string who = results.IsOnePerson ? "The second score is" : $"{results.SecondName} is";
        string most = known.MaxBy(one => Math.Abs(one.Difference)) is { } largest && largest.Difference != 0
            ? $"; most in {largest.Name} ({words.Signed(largest.Difference)})"
            : string.Empty;
        return $"{who} higher in {words.Whole(higher)} and lower in {words.Whole(lower)} of {words.Count(known.Length, "competency", "competencies")}{most}.";
    }

    /// <summary>The behaviors that were rated most differently, in the direction of the poles.</summary>
    public static Section Behaviors(ComparisonResults results)
    {
        if (results.First.Competencies.Concat(results.Second.Competencies).All(one => one.Items.Count == 0))
        {
            return new Section("behaviors", "Which behaviors differ most",
                [new Passage("Not known: the scores came without the ratings of single behaviors.")]);
        }

        (CompetencyItem Item, int First, int Second, int Keyed)[] items =
        [
            .. results.Benchmark.Competencies.SelectMany((entry, c) => entry.Competency.Items()
                .Zip(results.First.Competencies[c].Items, results.Second.Competencies[c].Items))
                .Where(one => one.Second.KeyedRating is not null && one.Third.KeyedRating is not null)
                .Select(one => (one.First, one.Second.Rating!.Value, one.Third.Rating!.Value, one.Third.KeyedRating!.Value - one.Second.KeyedRating!.Value)),
        ];
        Statement[] up = [.. items.Where(one => one.Keyed > 0).OrderByDescending(one => one.Keyed).Take(ShownBehaviors)
            .Select(one => Shown(results, one.Item, one.First, one.Second, Pole.High))];
        Statement[] down = [.. items.Where(one => one.Keyed < 0).OrderBy(one => one.Keyed).Take(ShownBehaviors)
            .Select(one => Shown(results, one.Item, one.First, one.Second, Pole.Low))];
        string who = results.IsOnePerson ? "The second rating" : results.SecondName;
        return new Section(
            "behaviors",
            "Which behaviors differ most",
            [
                new Columns(new StatementList($"{who} stands closer to the low pole", down, Pole.Low),
                    new StatementList($"{who} stands closer to the high pole", up, Pole.High)),
                .. up.Length + down.Length == 0
                    ? [new Passage("None: all that was rated in both was rated alike.")]
                    : new Block[] { new Passage("Single ratings are far less sure than the score of a competency.", PassageKind.Note) },
            ]);
    }

    public static Section Cautions(ComparisonResults results) => new(
        "cautions",
        "What to be careful about",
        [
            .. (results.Change?.Flags ?? results.Difference.Flags).Select(flag => flag.Rule)
                .Concat(results.First.Flags.Concat(results.Second.Flags).Select(flag => flag.Rule))
                .Distinct(StringComparer.Ordinal)
                .Select(text => new Passage(text, PassageKind.Caution)),
            new Passage(results.Change is ChangeReport change
                ? $"By the reliabilities of norm set {change.NormSet}: the index is the difference by its standard error, and goes beyond error of " +
                    $"measurement from {results.Words.Figure(ReliableChange.Threshold, 2)} " +
                        $"on{(results.IsOnePerson ? " (Jacobson and Truax 1991)" : string.Empty)}. Each competency is judged on its own; of many, some go " +
                            $"beyond it through error alone."
                : "Without a norm set nothing says how much of a difference is error of measurement: read small ones as none."),
        ])
    {
        IsBrief = true,
    };

    public static IEnumerable<(string Name, double Difference)> Known(ComparisonResults results) =>
        results.Benchmark.Competencies.Zip(results.Difference.Competencies).Where(pair => pair.Second.Difference is not null)
            .Select(pair => (pair.First.Name, pair.Second.Difference!.Value));

    /// <summary>A behavior with both ratings; where it is of the other pole than the side it stands on, it says so.</summary>
    private static Statement Shown(ComparisonResults results, CompetencyItem item, int first, int second, Pole side) => new(
        item.Text,
        $"{results.Words.Whole(first)} → {results.Words.Whole(second)} of {results.Words.Whole(results.Benchmark.RatingScale.Max)}",
        item.Pole == side ? null : $"{(item.Pole == Pole.Low ? "low" : "high")}-pole behavior",
        item.Caution);

    private static string About(ComparisonResults results, BenchmarkScore score)
    {
        string[] parts =
        [
            .. new[]
            {
                Wording.RatedBy(score) is string rater ? $"rated by {rater}" : null,
                score.Completed is DateTimeOffset date ? results.Words.Date(date) : null,
                $"{results.Words.Whole(score.Competencies.Sum(one => one.Rated))} of {results.Words.Whole(score.Competencies.Sum(one => one.Expected))} " +
                    $"items rated",
            }.OfType<string>(),
        ];
        return string.Join(", ", parts);
    }
}
