namespace Chally.Competencies.Scoring;

/// <summary>What became of an item.</summary>
public enum ItemStatus
{
    /// <summary>It was rated.</summary>
    Rated,

    /// <summary>The rater stated that the behaviour was not observed.</summary>
    NotObserved,

    /// <summary>It was not answered.</summary>
    NotAnswered,
}
