namespace Chally.Competencies.Psychometrics;

/// <summary>How the p value of a rank test was found.</summary>
public enum RankTestMethod
{
    /// <summary>From all permutations of the midranks.</summary>
    Exact,

    /// <summary>From the normal distribution with σ corrected for ties and no continuity correction.</summary>
    Normal,
}
