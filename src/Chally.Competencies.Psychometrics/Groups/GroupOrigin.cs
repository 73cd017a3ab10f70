using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the two groups of a study came about.</summary>
[JsonConverter(typeof(WordConverter<GroupOrigin>))]
public enum GroupOrigin
{
    /// <summary>Not stated: the study warns of what extremes would do.</summary>
    [JsonStringEnumMemberName("not-stated")]
    NotStated,

    /// <summary>Everyone of a population is in one of the groups, as after a split at one place of the criterion.</summary>
    [JsonStringEnumMemberName("whole-population")]
    WholePopulation,

    /// <summary>The groups are the ends of a continuum, such as the top and bottom third, and the middle was left out.</summary>
    Extremes,

    /// <summary>The groups are of different kinds and no continuum lies between them.</summary>
    [JsonStringEnumMemberName("separate-kinds")]
    SeparateKinds,
}
