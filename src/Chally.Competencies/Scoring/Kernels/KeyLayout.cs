namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// A benchmark and policy as plain numbers, in benchmark order: what the kernels know. A rating is a byte: 0 not rated, else
/// rating − min + 1, from 1 to <see cref="Points"/>.
/// </summary>
internal sealed class KeyLayout
{
    public required int Items { get; init; }

    /// <summary>The points of the rating scale, max − min + 1: 2 to 100.</summary>
    public required int Points { get; init; }

    /// <summary>Where each competency's items begin in a row; one more element than competencies.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Whether each item is of the low pole.</summary>
    public required bool[] IsLow { get; init; }

    /// <summary>The whole-number weight of each item.</summary>
    public required int[] Weights { get; init; }

    /// <summary>How many items of each competency must be rated.</summary>
    public required int[] NeededItems { get; init; }

    /// <summary>How many high-pole items of each competency must be rated.</summary>
    public required int[] NeededHigh { get; init; }

    /// <summary>How many low-pole items of each competency must be rated.</summary>
    public required int[] NeededLow { get; init; }

    /// <summary>How much each competency counts in the composite.</summary>
    public required double[] CompetencyWeights { get; init; }

    /// <summary>How many competencies must be scored for a composite; more than there are when nothing can be rated.</summary>
    public required int NeededCompetencies { get; init; }

    public int Competencies => Starts.Length - 1;

    /// <summary>The numbers of a row of scores: one a competency, then the composite.</summary>
    public int Columns => Competencies + 1;

    public int Range => Points - 1;

    public static KeyLayout Of(Benchmark benchmark, ScoringPolicy policy)
    {
        int count = benchmark.Competencies.Count;
        CompetencyItem[][] items = [.. benchmark.Competencies.Select(entry => entry.Competency.Items().ToArray())];
        int[] starts = new int[count + 1];
        for (int c = 0; c < count; c++)
        {
            starts[c + 1] = starts[c] + items[c].Length;
        }

        int[] high = [.. items.Select(list => list.Count(item => item.Pole == Pole.High))];
        int[] low = [.. items.Select(list => list.Count(item => item.Pole == Pole.Low))];
        int rateable = items.Count(list => list.Length > 0);
        return new KeyLayout
        {
            Items = starts[count],
            Points = benchmark.RatingScale.Range + 1,
            Starts = starts,
            IsLow = [.. items.SelectMany(list => list).Select(item => item.Pole == Pole.Low)],
            Weights = [.. items.SelectMany(list => list).Select(item => item.Weight)],
            NeededItems = [.. items.Select(list => ScoreBoundary.Needed(list.Length, policy.MinimumRatedShare))],
            NeededHigh = [.. high.Select(expected => Math.Min(policy.MinimumRatedPerPole, expected))],
            NeededLow = [.. low.Select(expected => Math.Min(policy.MinimumRatedPerPole, expected))],
            CompetencyWeights = [.. benchmark.Competencies.Select(policy.WeightOf)],
            NeededCompetencies = ScoreBoundary.Needed(rateable, policy.MinimumScoredShare),
        };
    }
}
