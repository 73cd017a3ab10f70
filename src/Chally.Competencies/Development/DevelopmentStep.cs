using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

/// <summary>One competency to develop: how far there is to go, and how.</summary>
public sealed partial record DevelopmentStep : PersonalRecord
{
    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Competency { get; init => field = Require.NotNull(value); }

    /// <summary>The name in this job.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Name { get; init => field = Require.NotNull(value); }

    /// <summary>The percent score, 0 to 100 scale points; null when only the level is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public required double? Percent { get; init => field = value is double percent ? Require.Within(percent, 0, 100) : null; }

    /// <summary>
    /// How far there is to go, above 0: 100 − percent, or for a competency with a required level the levels missing to it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public required double Gap { get; init => field = Require.Number(value); }

    /// <summary>The unit of the gap.</summary>
    public required GapUnit GapUnit { get; init; }

    /// <summary>How much the competency counts: as the policy says that the plan was made with, else as the benchmark does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public required double Weight { get; init => field = Require.Number(value); }

    /// <summary>
    /// By what the steps are ordered: gap × weight, where a gap in levels counts 100/(number of levels) points a level, so that both
    /// kinds of gap can stand in one plan.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public required double Need { get; init => field = Require.Number(value); }

    /// <summary>Low-pole behaviours that were rated high: what to leave, the strongest pull first.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<CompetencyItem> Leave { get; init => field = Require.NotNull(value); }

    /// <summary>High-pole behaviours that were rated low, or behaviours of the next level: what to practice, the strongest pull first.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<CompetencyItem> Practice { get; init => field = Require.NotNull(value); }

    /// <summary>Advice on thinking, each with its caution; empty when the content has none.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<MindsetTip> Tips { get; init => field = Require.NotNull(value); }

    /// <summary>Advice on doing, each with its caution; empty when the content has none.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<SuccessTactic> Tactics { get; init => field = Require.NotNull(value); }

    /// <summary>What to be careful about when the competency is used; null when there is nothing in particular.</summary>
    public required string? Caution { get; init; }
}
