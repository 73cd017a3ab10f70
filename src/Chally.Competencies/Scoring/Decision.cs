namespace Chally.Competencies.Scoring;

/// <summary>What the policy's decision rule says of a person, with its reasons. A person decides and records why.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rule">The rule that was applied.</param>
/// <param name="Reasons">What is missing or below its cut or minimum; empty when all is reached.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record Decision(DecisionOutcome Outcome, DecisionRule Rule, ValueList<string> Reasons);
