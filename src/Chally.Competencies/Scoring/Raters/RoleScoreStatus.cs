using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Whether the raters of one role give a score for a competency.</summary>
[JsonConverter(typeof(WordConverter<RoleScoreStatus>))]
public enum RoleScoreStatus
{
    /// <summary>There is a score.</summary>
    Scored,

    /// <summary>None of the raters scored it; the reason stands beside it.</summary>
    NotScored,

    /// <summary>The competency has nothing to rate.</summary>
    NotRateable,

    /// <summary>Fewer raters than the policy's minimum scored it: a figure could be traced to a rater, so there is none.</summary>
    Withheld,
}
