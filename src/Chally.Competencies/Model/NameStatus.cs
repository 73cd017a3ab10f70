namespace Chally.Competencies;

/// <summary>Where the name of a competency comes from.</summary>
public enum NameStatus
{
    /// <summary>The source gives the name.</summary>
    Published,

    /// <summary>The source lacks the name; it is inferred from the definition and the indicators.</summary>
    Inferred,
}
