using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>Where a person stands between the poles of one competency, and what pulls them there.</summary>
public sealed partial record CompetencyLean : PersonalRecord
{
    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>The name in this job.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Name { get; init => field = Require.NotNull(value); }

    /// <summary>The percent score, 0 to 100 scale points; null when not scored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public required double? Percent { get; init => field = value is double percent ? Require.Within(percent, 0, 100) : null; }

    /// <summary>
    /// The net lean, Σw·pull/Σw over the rated items, which is (percent − 50)/50: from −1 (the low pole) to +1 (the high pole). Null
    /// when not scored.
    /// </summary>
    public double? Lean => Percent is double percent ? (percent - 50) / 50 : null;

    /// <summary>What pulls to the high pole, the strongest first, ties in the order of the content.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<ItemPull> TowardHigh { get; init => field = Require.NotNull(value); }

    /// <summary>What pulls to the low pole, the strongest first, ties in the order of the content.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<ItemPull> TowardLow { get; init => field = Require.NotNull(value); }

    /// <summary>What was rated in the very middle of the scale and pulls to neither.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<ItemPull> Neutral { get; init => field = Require.NotNull(value); }

    /// <summary>What was not rated and so pulls nowhere, in the order of the content.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<UnratedItem> Unrated { get; init => field = Require.NotNull(value); }

    /// <summary>How many items were not rated.</summary>
    public int NotRated => Unrated.Count;
}
