using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Whether a proficiency level could be determined.</summary>
[JsonConverter(typeof(WordConverter<LevelStatus>))]
public enum LevelStatus
{
    /// <summary>It could.</summary>
    Determined,

    /// <summary>It could not: ratings are missing at or below the level that the others point to.</summary>
    Undetermined,
}
