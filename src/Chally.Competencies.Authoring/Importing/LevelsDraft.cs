namespace Chally.Competencies.Authoring.Importing;

/// <summary>A competency with levels while its document is read.</summary>
internal sealed class LevelsDraft(int line)
{
    public int Line { get; } = line;

    /// <summary>The name; null when it is withheld.</summary>
    public TextDraft? Name { get; init; }

    /// <summary>The row as it stands.</summary>
    public required string Row { get; init; }

    /// <summary>The sort of skills it belongs to, such as "general"; null when no heading says so.</summary>
    public string? Family { get; init; }

    public int? Required { get; set; }

    public TextDraft? Definition { get; set; }

    public List<LevelDraft> Levels { get; } = [];

    public LevelDraft Level(int rank, int at)
    {
        LevelDraft? level = Levels.Find(one => one.Rank == rank);
        if (level is null)
        {
            level = new LevelDraft(rank, at);
            Levels.Add(level);
        }

        return level;
    }
}
