namespace Chally.Competencies.Development;

/// <summary>One competency to develop: how far there is to go, and how.</summary>
/// <remarks>Equal when all members are equal, lists in order. Immutable.</remarks>
public sealed record DevelopmentStep
{
    /// <summary>The id of the competency.</summary>
    public required string Competency { get; init; }

    /// <summary>The name in this role.</summary>
    public required string Name { get; init; }

    /// <summary>The percent score, 0 to 100 scale points; null when only the level is known.</summary>
    public required double? Percent { get; init; }

    /// <summary>
    /// How far there is to go, above 0: 100 − percent, or for a competency with a required level the levels missing to it.
    /// </summary>
    public required double Gap { get; init; }

    /// <summary>The unit of the gap.</summary>
    public required GapUnit GapUnit { get; init; }

    /// <summary>How much the competency counts: as the policy says that the plan was made with, else as the benchmark does.</summary>
    public required double Weight { get; init; }

    /// <summary>
    /// By what the steps are ordered: gap × weight, where a gap in levels counts 100/(number of levels) points a level, so that both
    /// kinds of gap can stand in one plan.
    /// </summary>
    public required double Need { get; init; }

    /// <summary>Low-pole behaviours that were rated high: what to leave, the strongest pull first.</summary>
    public required ValueList<CompetencyItem> Leave { get; init; }

    /// <summary>High-pole behaviours that were rated low, or behaviours of the next level: what to practice, the strongest pull first.</summary>
    public required ValueList<CompetencyItem> Practice { get; init; }

    /// <summary>Advice on thinking, each with its caution; empty when the content has none.</summary>
    public required ValueList<MindsetTip> Tips { get; init; }

    /// <summary>Advice on doing, each with its caution; empty when the content has none.</summary>
    public required ValueList<SuccessTactic> Tactics { get; init; }

    /// <summary>What to be careful about when the competency is used; null when there is nothing in particular.</summary>
    public required string? Caution { get; init; }
}
