namespace Chally.Competencies.Authoring.Importing;

/// <summary>The parts of a job profile with proficiency levels.</summary>
internal enum LevelPart
{
    /// <summary>Navigation before the document.</summary>
    Before,

    /// <summary>Below a title.</summary>
    Opening,
    Description,
    Responsibilities,
    Facts,
    Rules,
    Competencies,

    /// <summary>The summary, in which names stand that the list withholds.</summary>
    Names,
}
