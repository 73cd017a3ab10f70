using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Content that cannot be used, with every problem in it.</summary>
public sealed class CompetencyContentException : CompetencyInputException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong, at least one problem.</param>
    /// <exception cref="ArgumentNullException">The problems are null.</exception>
    public CompetencyContentException(InputProblems problems)
        : base(problems, "The content has")
    {
    }
}
