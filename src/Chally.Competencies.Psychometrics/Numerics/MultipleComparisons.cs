namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Adjusts p values for there being several; null stays null and does not count.</summary>
internal static class MultipleComparisons
{
    /// <summary>Holm (1979): from the smallest, the largest so far of (m − i + 1)·pᵢ, at most 1.</summary>
    public static PValue?[] Holm(IReadOnlyList<PValue?> values)
    {
        int[] order = Ascending(values);
        PValue?[] adjusted = new PValue?[values.Count];
        double most = 0;
        for (int i = 0; i < order.Length; i++)
        {
            PValue value = values[order[i]]!;
            most = Math.Max(most, Math.Min(1, (order.Length - i) * value.Value));
            adjusted[order[i]] = new PValue(most, value.IsUpperBound);
        }

        return adjusted;
    }

    /// <summary>Benjamini and Hochberg (1995): from the largest, the smallest so far of m·pᵢ/i, at most 1.</summary>
    public static PValue?[] BenjaminiHochberg(IReadOnlyList<PValue?> values)
    {
        int[] order = Ascending(values);
        PValue?[] adjusted = new PValue?[values.Count];
        double least = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            PValue value = values[order[i]]!;
            least = Math.Min(least, value.Value * order.Length / (i + 1));
            adjusted[order[i]] = new PValue(least, value.IsUpperBound);
        }

        return adjusted;
    }

    private static int[] Ascending(IReadOnlyList<PValue?> values) =>
        [.. Enumerable.Range(0, values.Count).Where(i => values[i] is not null).OrderBy(i => values[i]!.Value)];
}
