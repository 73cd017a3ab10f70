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
}
