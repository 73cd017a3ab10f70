namespace Chally.Competencies.Content;

/// <summary>Content that cannot be used, with every problem in it.</summary>
public sealed class CompetencyContentException : Exception
{
    internal CompetencyContentException(ProblemLog log)
        : base(ProblemLog.Describe("The content has", log.Problems, log.Count))
    {
        Problems = log.Problems;
        ProblemCount = log.Count;
    }

    /// <summary>The problems in the order in which they were found, the first hundred of them.</summary>
    public ValueList<InputProblem> Problems { get; }

    /// <summary>The number of all problems, those beyond the first hundred included.</summary>
    public long ProblemCount { get; }
}
