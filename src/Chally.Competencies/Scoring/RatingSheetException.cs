using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Ratings that cannot be used, with every problem in them.</summary>
/// <remarks>The message names items and places but never the subject, as messages reach logs.</remarks>
public sealed class RatingSheetException : Exception
{
    internal RatingSheetException(InputProblems log, string? subject = null)
        : base(log.Describe("The ratings have"))
    {
        Problems = log;
        Subject = subject;
    }

    /// <summary>The problems in the order in which they were found: the first hundred listed, the rest counted.</summary>
    public InputProblems Problems { get; }

    /// <summary>Whose sheet it is; null when that is not known or there are several.</summary>
    public string? Subject { get; }
}
