namespace Chally.Competencies.Comparison;

/// <summary>Where a person stands between the poles of one competency, and what pulls them there.</summary>
/// <remarks>Equal when all members are equal, lists in order. Immutable.</remarks>
public sealed record CompetencyLean
{
    /// <summary>The id of the competency.</summary>
    public required string Id { get; init; }

    /// <summary>The name in this role.</summary>
    public required string Name { get; init; }

    /// <summary>The percent score, 0 to 100 scale points; null when not scored.</summary>
    public required double? Percent { get; init; }

    /// <summary>
    /// The net lean, Σw·pull/Σw over the rated items, which is (percent − 50)/50: from −1 (the low pole) to +1 (the high pole). Null
    /// when not scored.
    /// </summary>
    public double? Lean => Percent is double percent ? (percent - 50) / 50 : null;

    /// <summary>What pulls to the high pole, the strongest first, ties in the order of the content.</summary>
    public required ValueList<ItemPull> TowardHigh { get; init; }

    /// <summary>What pulls to the low pole, the strongest first, ties in the order of the content.</summary>
    public required ValueList<ItemPull> TowardLow { get; init; }

    /// <summary>What was rated in the very middle of the scale and pulls to neither.</summary>
    public required ValueList<ItemPull> Neutral { get; init; }

    /// <summary>What was not rated and so pulls nowhere, in the order of the content.</summary>
    public required ValueList<UnratedItem> Unrated { get; init; }

    /// <summary>How many items were not rated.</summary>
    public int NotRated => Unrated.Count;
}
