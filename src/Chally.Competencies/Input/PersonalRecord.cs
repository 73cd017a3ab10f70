namespace Chally.Competencies.Input;

/// <summary>A record that may hold the name, the ratings or the scores of a person: its text form is the name of its type alone.</summary>
/// <remarks>
/// Texts of objects reach logs, and what a person was rated must not. To see a sheet or a score, write it as JSON. Records keep their equality by content.
/// </remarks>
public abstract record PersonalRecord
{
    /// <summary>Creates the record.</summary>
    protected PersonalRecord()
    {
    }

    /// <summary>The name of the type.</summary>
    /// <returns>Such as "RatingSheet".</returns>
    public sealed override string ToString() => GetType().Name;
}
