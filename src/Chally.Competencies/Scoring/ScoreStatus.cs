using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Whether a competency has a score.</summary>
[JsonConverter(typeof(WordConverter<ScoreStatus>))]
public enum ScoreStatus
{
    /// <summary>There is a score.</summary>
    Scored,

    /// <summary>Too few items were rated; the reason stands beside it.</summary>
    NotScored,

    /// <summary>The competency has nothing to rate: its source published neither indicators nor behaviours.</summary>
    NotRateable,
}
