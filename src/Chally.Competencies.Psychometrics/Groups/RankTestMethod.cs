using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the p value of a rank test was found.</summary>
[JsonConverter(typeof(WordConverter<RankTestMethod>))]
public enum RankTestMethod
{
    /// <summary>From all permutations of the midranks.</summary>
    Exact,

    /// <summary>From the normal distribution with σ corrected for ties and no continuity correction.</summary>
    Normal,
}
