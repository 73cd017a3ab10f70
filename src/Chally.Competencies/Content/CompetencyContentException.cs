using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Content that cannot be used, with every problem in it.</summary>
public sealed class CompetencyContentException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong, at least one problem.</param>
    /// <exception cref="ArgumentNullException">The problems are null.</exception>
    public CompetencyContentException(InputProblems problems)
        : base(Require.NotNull(problems).Describe("The content has"))
    {
        Problems = problems;
    }

    /// <summary>The problems in the order in which they were found: the first hundred listed, the rest counted.</summary>
    public InputProblems Problems { get; }
}
