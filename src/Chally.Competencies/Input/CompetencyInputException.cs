namespace Chally.Competencies.Input;

/// <summary>Input that cannot be used, with every problem in it: the base of all exceptions about bad input.</summary>
/// <remarks>Where the input is about people, neither the message nor the problems name one.</remarks>
public class CompetencyInputException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">The problems, at least one.</param>
    public CompetencyInputException(InputProblems problems)
        : this(problems, "The input has")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">The problems, at least one.</param>
    /// <param name="what">How the message begins, such as "The content has".</param>
    protected CompetencyInputException(InputProblems problems, string what)
        : base((problems ?? throw new ArgumentNullException(nameof(problems))).Describe(what)) => Problems = problems;

    /// <summary>The problems in the order in which they were found: the first hundred listed, the rest counted.</summary>
    public InputProblems Problems { get; }
}
