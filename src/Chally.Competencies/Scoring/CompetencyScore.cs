using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>The score for one competency, with what it rests on.</summary>
/// <remarks>Equal when all members are equal, lists in order. Immutable.</remarks>
public sealed record CompetencyScore
{
    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>How much the competency counts in the composite, 0.001 to 100.</summary>
    /// <value>Null by default: not stated, as in a score that was read from a file written without it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 0.001–100 or not a number.</exception>
    public double? Weight { get; init => field = value is double weight ? Require.CompetencyWeight(weight, nameof(Weight)) : null; }

    /// <summary>Whether there is a score.</summary>
    public required ScoreStatus Status { get; init; }

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The percent of the maximum possible score, 100·S/((max − min)·W) with S = Σw·(x′ − min) and W = Σw over the rated items:
    /// 0 to 100 scale points (Cohen, Cohen, Aiken &amp; West 1999). Null when not scored.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public double? Percent { get; init => field = value is double percent ? Require.Within(percent, 0, 100) : null; }

    /// <summary>The weighted mean of the keyed ratings, in units of the rating scale; null when not scored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, infinite or not a number.</exception>
    public double? RawMean { get; init => field = value is double mean ? Require.Within(mean, 0, double.MaxValue) : null; }

    /// <summary>How many items were rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Rated { get; init => field = Require.NotNegative(value); }

    /// <summary>How many items the competency has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Expected { get; init => field = Require.NotNegative(value); }

    /// <summary>The name of the band; null when not scored.</summary>
    public string? Band { get; init; }

    /// <summary>The proficiency level; null when the competency has no levels.</summary>
    public LevelScore? Level { get; init; }

    /// <summary>What to keep in mind; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The explanation: what each item adds. Empty in a score that was read from a file written without it.</summary>
    public ValueList<ItemContribution> Items { get; init => field = Require.NotNull(value); } = [];
}
