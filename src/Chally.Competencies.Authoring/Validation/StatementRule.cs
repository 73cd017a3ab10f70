namespace Chally.Competencies.Authoring.Validation;

/// <summary>A rule of wording.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="AppliesTo">Whether the rule looks at a text.</param>
/// <param name="Find">What breaks the rule; null when nothing does.</param>
internal sealed record StatementRule(string Code, Func<Statement, bool> AppliesTo, Func<Statement, string?> Find);
