using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What the policy's decision rule says of a person, with its reasons. A person decides and records why.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rule">The rule that was applied.</param>
/// <param name="Reasons">What is missing or below its cut or minimum; empty when all is reached.</param>
public sealed partial record RuleOutcome(DecisionOutcome Outcome, DecisionRule Rule, ValueList<string> Reasons) : PersonalRecord
{
    /// <summary>The outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    /// <exception cref="ArgumentException">It is reached although there are reasons against it.</exception>
    public DecisionOutcome Outcome
    {
        get;
        init
        {
            Require.That(Require.Defined(value) != DecisionOutcome.Reached || Reasons.Count == 0 ? null : "another outcome where there are reasons", value,
                nameof(Outcome));
            field = value;
        }
    } = Require.Defined(Outcome);

    /// <summary>The rule that was applied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not defined.</exception>
    public DecisionRule Rule { get; init => field = Require.Defined(value); } = Require.Defined(Rule);

    /// <summary>What is missing or below its cut or minimum; empty when all is reached.</summary>
    /// <exception cref="ArgumentException">There are reasons although all is reached, or none although it is not.</exception>
    public ValueList<string> Reasons { get; init => field = Checked(Outcome, value); } = Checked(Outcome, Reasons);

    private static ValueList<string> Checked(DecisionOutcome outcome, ValueList<string> reasons)
    {
        Require.Follow(Require.NotNull(reasons, nameof(Reasons)).Count > 0, outcome != DecisionOutcome.Reached, nameof(Outcome), nameof(Reasons));
        return reasons;
    }
}
