namespace Chally.Competencies.Scoring.Kernels;

/// <summary>One competency as the tile kernel works on it.</summary>
internal sealed class CompetencyPlan
{
    /// <summary>The columns of the high-pole items.</summary>
    public required int[] High { get; init; }

    /// <summary>The columns of the low-pole items.</summary>
    public required int[] Low { get; init; }

    /// <summary>The weights of the high-pole items, then of the low-pole ones; null when all are 1.</summary>
    public required ushort[]? Weights { get; init; }

    /// <summary>How many high-pole items may go unrated, and so on.</summary>
    public required int MayMissHigh { get; init; }

    public required int MayMissLow { get; init; }

    public required int MayMiss { get; init; }

    /// <summary>Whether all counts fit into bytes, and the sums into bytes (unit weights) or 16 bits.</summary>
    public required bool Fits { get; init; }

    /// <summary>How many items there are; a competency without any is never scored and counts nowhere.</summary>
    public int Count => High.Length + Low.Length;

    public static CompetencyPlan Of(KeyLayout layout, int competency)
    {
        int[] items = [.. Enumerable.Range(layout.Starts[competency], layout.Starts[competency + 1] - layout.Starts[competency])];
        int[] high = [.. items.Where(item => !layout.IsLow[item])];
        int[] low = [.. items.Where(item => layout.IsLow[item])];
        int weight = items.Sum(item => layout.Weights[item]);
        bool isUnit = weight == items.Length && weight * layout.Range <= byte.MaxValue;
        return new CompetencyPlan
        {
            High = high,
            Low = low,
            Weights = isUnit ? null : [.. high.Concat(low).Select(item => (ushort)layout.Weights[item])],
            MayMiss = items.Length - layout.NeededItems[competency],
            MayMissHigh = high.Length - layout.NeededHigh[competency],
            MayMissLow = low.Length - layout.NeededLow[competency],
            Fits = items.Length <= byte.MaxValue && (long)weight * layout.Range <= ushort.MaxValue,
        };
    }
}
