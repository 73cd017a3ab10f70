using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Something to keep in mind when a score is read, with the rule that raised it.</summary>
/// <param name="Code">A stable code, such as "one-pole"; <see cref="ScoreFlagCodes"/> names them.</param>
/// <param name="Rule">The rule and what met it, in a sentence.</param>
public sealed partial record ScoreFlag(string Code, string Rule) : PersonalRecord
{
    /// <summary>A stable code, such as "one-pole".</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public string Code { get; init => field = Require.NotNull(value); } = Require.NotNull(Code);

    /// <summary>The rule and what met it, in a sentence.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string Rule { get; init => field = Require.NotNull(value); } = Require.NotNull(Rule);
}
