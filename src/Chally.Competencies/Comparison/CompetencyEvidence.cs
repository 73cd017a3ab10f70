using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>What a person's scores in one job say about a competency of another.</summary>
public sealed partial record CompetencyEvidence : PersonalRecord
{
    internal CompetencyEvidence(BenchmarkCompetency there, CompetencyScore? score, string? reason)
    {
        Id = there.Id;
        Name = there.Name;
        Weight = there.Weight;
        Percent = score?.Percent;
        Level = score?.Level is LevelScore level ? level with { Required = there.RequiredLevel } : null;
        Reason = reason;
    }

    /// <summary>The id of the competency.</summary>
    public string Id { get; }

    /// <summary>The name in the other job.</summary>
    public string Name { get; }

    /// <summary>How much the competency counts in the other job.</summary>
    public double Weight { get; }

    /// <summary>The percent score, 0 to 100 scale points; null when the scores say nothing.</summary>
    public double? Percent { get; }

    /// <summary>
    /// The proficiency level with the one that the other job requires, and so the gap to it; null when the competency has no levels or the
    /// scores say nothing.
    /// </summary>
    public LevelScore? Level { get; }

    /// <summary>Why the scores say nothing; null when they say something.</summary>
    public string? Reason { get; }
}
