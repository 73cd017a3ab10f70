using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>A scoring policy, norm set or score in JSON that cannot be used, with every problem in it.</summary>
public sealed class ScoringFileException : Exception
{
    internal ScoringFileException(InputProblems problems)
        : base(problems.Describe("The file has")) => Problems = problems;

    /// <summary>The problems in the order in which they were found: the first hundred listed, the rest counted.</summary>
    public InputProblems Problems { get; }
}
