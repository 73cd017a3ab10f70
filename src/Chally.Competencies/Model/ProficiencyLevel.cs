using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>One step of proficiency in a competency. Levels are cumulative: a level implies all below it.</summary>
public sealed partial record ProficiencyLevel
{
    /// <summary>The place of the level, from 1 (the lowest).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside 1–20.</exception>
    public required int Rank { get; init => field = Require.InRange(ModelRules.Rank(value), value); }

    /// <summary>The name of the level, such as "Extensive Experience".</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>The behaviours that show the level; none when the source withheld them all, and then the level cannot be shown.</summary>
    public required ValueList<ProficiencyBehavior> Behaviors { get; init => field = Require.NotNull(value); }

    /// <summary>How many behaviours the source has for this level, where it published only some of them.</summary>
    /// <value>Null by default: all are published.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1–100.</exception>
    public int? BehaviorsInSource { get; init => field = value is int count ? Require.InRange(ModelRules.BehaviorCount(count), count) : null; }

    /// <summary>References of the source statements that name the level, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
