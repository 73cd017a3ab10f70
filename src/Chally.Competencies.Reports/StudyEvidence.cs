using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports;

/// <summary>What a study report can show beside the study itself.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record StudyEvidence : PersonalRecord
{
    /// <summary>No evidence beside the study.</summary>
    public static StudyEvidence None { get; } = new();

    /// <summary>Where the means of both groups stand among the people of a norm set.</summary>
    /// <value>Null by default.</value>
    public NormedStudy? Norms { get; init; }

    /// <summary>What to keep in mind beside the warnings of the study, such as a person who is in both groups; plain sentences.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<string> Warnings
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = [];
}
