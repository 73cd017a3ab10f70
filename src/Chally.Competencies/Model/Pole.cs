namespace Chally.Competencies;

/// <summary>The end of a competency that an indicator describes.</summary>
/// <remarks>The numeric value is the sign with which a rating counts toward the competency.</remarks>
public enum Pole
{
    /// <summary>What low scorers do; a rating of it is reversed before it counts.</summary>
    Low = -1,

    /// <summary>What high scorers do.</summary>
    High = 1,
}
