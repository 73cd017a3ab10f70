using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports;

/// <summary>What a study report shows beside the study itself.</summary>
public sealed record StudyReportOptions : PersonalRecord
{
    /// <summary>The options that hold where none are given: the study alone.</summary>
    public static StudyReportOptions Default { get; } = new();

    /// <summary>Where the means of both groups stand among the people of a norm set.</summary>
    /// <value>Null by default.</value>
    public NormedStudy? Norms { get; init; }

    /// <summary>The norm set of <see cref="Norms"/>, to say whom it is of.</summary>
    /// <value>Null by default: its id alone is said.</value>
    public NormSet? NormSet { get; init; }

    /// <summary>What to keep in mind beside the warnings of the study, such as a person who is in both groups; plain sentences.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<string> Warnings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether every observed score is shown as a cut, for each competency and overall.</summary>
    /// <value>False by default: at most 25 cuts of one score.</value>
    public bool ShowsEveryCut { get; init; }
}
