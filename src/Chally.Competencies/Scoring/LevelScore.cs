namespace Chally.Competencies.Scoring;

/// <summary>The proficiency level that the ratings show, by the cumulative rule.</summary>
/// <remarks>
/// The achieved level is the highest one for which it and all below are demonstrated; 0 when the first is not. Ratings missing
/// below a demonstrated level, or at the first level with nothing demonstrated, make it undetermined; ratings missing just above
/// the achieved level make it a lower bound. Equal when all members are equal. Immutable.
/// </remarks>
public sealed record LevelScore
{
    /// <summary>Whether the level could be determined.</summary>
    public required LevelStatus Status { get; init; }

    /// <summary>The achieved level, 0 (none) to the highest rank; null when undetermined.</summary>
    public required int? Achieved { get; init; }

    /// <summary>The level that the benchmark requires; null when it states none.</summary>
    public required int? Required { get; init; }

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
    public required ValueList<LevelEvidence> Levels { get; init; }

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
