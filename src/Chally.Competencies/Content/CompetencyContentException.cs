using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Content that cannot be used, with every problem in it.</summary>
public sealed class CompetencyContentException : CompetencyInputException
{
    internal CompetencyContentException(InputProblems log)
        : base(log, "The content has")
    {
    }
}
