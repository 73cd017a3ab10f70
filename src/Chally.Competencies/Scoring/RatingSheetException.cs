using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Ratings that cannot be used, with every problem in them.</summary>
/// <remarks>The message names items and places but never the subject, as messages reach logs.</remarks>
public sealed class RatingSheetException : CompetencyInputException
{
    internal RatingSheetException(InputProblems log, string? subject = null)
        : base(log, "The ratings have") => Subject = subject;

    /// <summary>Whose sheet it is; null when that is not known or there are several.</summary>
    public string? Subject { get; }
}
