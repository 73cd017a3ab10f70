using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>Ratings that cannot be used, with every problem in them.</summary>
/// <remarks>The message names items and places but never the subject, as messages reach logs.</remarks>
public sealed class RatingSheetException : Exception
{
    internal RatingSheetException(ProblemLog log, string? subject = null)
        : base(ProblemLog.Describe("The ratings have", log.Problems, log.Count))
    {
        Problems = log.Problems;
        ProblemCount = log.Count;
        Subject = subject;
    }

    /// <summary>The problems in the order in which they were found, the first hundred of them.</summary>
    public ValueList<InputProblem> Problems { get; }

    /// <summary>The number of all problems, those beyond the first hundred included.</summary>
    public long ProblemCount { get; }

    /// <summary>Whose sheet it is; null when that is not known or there are several.</summary>
    public string? Subject { get; }
}
