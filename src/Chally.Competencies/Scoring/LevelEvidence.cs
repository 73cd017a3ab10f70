using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What the ratings say about one proficiency level.</summary>
/// <param name="Rank">The rank of the level.</param>
/// <param name="IsDemonstrated">
/// True when every published behaviour is rated and demonstrated, false when one is rated and not demonstrated, null when neither
/// can be said.
/// </param>
/// <param name="PublishedBehaviors">How many behaviours of the level are in the content.</param>
/// <param name="BehaviorsInSource">How many the source has; equal to the published ones when it withheld none.</param>
public sealed partial record LevelEvidence(int Rank, bool? IsDemonstrated, int PublishedBehaviors, int BehaviorsInSource) : PersonalRecord
{
    /// <summary>The rank of the level, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside 1–20.</exception>
    public int Rank { get; init => field = Require.InRange(ModelRules.Rank(value), value); } = Require.InRange(ModelRules.Rank(Rank), Rank);

    /// <summary>How many behaviours of the level are in the content.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int PublishedBehaviors { get; init => field = Require.NotNegative(value); } = Require.NotNegative(PublishedBehaviors);

    /// <summary>How many the source has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int BehaviorsInSource { get; init => field = Require.NotNegative(value); } = Require.NotNegative(BehaviorsInSource);
}
