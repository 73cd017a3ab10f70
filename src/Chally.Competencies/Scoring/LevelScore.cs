using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The proficiency level that the ratings show, by the cumulative rule.</summary>
/// <remarks>
/// The achieved level is the highest one for which it and all below are demonstrated; 0 when the first is not. Ratings missing below a demonstrated level, or
/// at the first level with nothing demonstrated, make it undetermined; ratings missing just above the achieved level make it a lower bound.
/// </remarks>
public sealed partial record LevelScore : PersonalRecord
{
    private readonly LevelStatus? status;

    /// <summary>Whether the level could be determined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    /// <exception cref="ArgumentException">It is undetermined although a level is achieved.</exception>
    public required LevelStatus Status
    {
        get => status.GetValueOrDefault();
        init
        {
            Require.Follow(Achieved is not null, Achieved is null ? null : Require.Defined(value) == LevelStatus.Determined, nameof(Status), nameof(Achieved));
            status = Require.Defined(value);
        }
    }

    /// <summary>The achieved level, 0 (none) to the highest rank; null when undetermined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is negative.</exception>
    /// <exception cref="ArgumentException">There is one although the level is undetermined, or none although it is determined.</exception>
    public required int? Achieved
    {
        get;
        init
        {
            Require.Follow(value is not null, status is LevelStatus known ? known == LevelStatus.Determined : null, nameof(Status));
            field = value is int achieved ? Require.NotNegative(achieved) : null;
        }
    }

    /// <summary>The level that the benchmark requires; null when it states none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 1–20.</exception>
    public required int? Required { get; init => field = value is int rank ? Require.InRange(ModelRules.Rank(rank), rank) : null; }

    /// <summary>
    /// Whether the achieved level is only a lower bound: the level above it is not fully rated, so the person may stand higher.
    /// </summary>
    public bool IsLowerBound => Levels.FirstOrDefault(level => level.Rank == Achieved + 1) is { IsDemonstrated: null };

    /// <summary>
    /// How many levels are missing to the required one, 0 when it is reached; null when one of the two is unknown. At most that many
    /// when the achieved level is a lower bound.
    /// </summary>
    public int? Gap => Required - Achieved is int gap ? Math.Max(0, gap) : null;

    /// <summary>What the ratings say level by level, and how much of each level is published.</summary>
    public required ValueList<LevelEvidence> Levels { get; init => field = Require.NotNull(value); }

    /// <summary>Ranks that were demonstrated although one below them was not: the ratings contradict the order of the levels.</summary>
    public ValueList<int> Inconsistencies
    {
        get
        {
            int failed = Levels.FirstOrDefault(level => level.IsDemonstrated == false)?.Rank ?? int.MaxValue;
            return [.. Levels.Where(level => level.IsDemonstrated == true && level.Rank > failed).Select(level => level.Rank)];
        }
    }
}
