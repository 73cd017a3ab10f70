namespace Chally.Competencies.Content;

/// <summary>Content that cannot be used, with every problem in it.</summary>
public sealed class CompetencyContentException : Exception
{
    internal CompetencyContentException(InputProblems log)
        : base(log.Describe("The content has"))
    {
        Problems = log;
    }

    /// <summary>The problems in the order in which they were found: the first hundred listed, the rest counted.</summary>
    public InputProblems Problems { get; }
}
