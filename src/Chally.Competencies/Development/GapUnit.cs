namespace Chally.Competencies.Development;

/// <summary>The unit of a development gap.</summary>
public enum GapUnit
{
    /// <summary>Scale points below 100.</summary>
    ScalePoints,

    /// <summary>Proficiency levels below the required one.</summary>
    Levels,
}
