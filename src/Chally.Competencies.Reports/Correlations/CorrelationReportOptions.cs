using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports;

/// <summary>What a report on scores and a criterion shows beside the study itself.</summary>
public sealed record CorrelationReportOptions : PersonalRecord
{
    /// <summary>The options that hold where none are given: the study alone.</summary>
    public static CorrelationReportOptions Default { get; } = new();

    /// <summary>How the study was made: from which criterion on people are successful, and the cut that was proposed.</summary>
    /// <value>The defaults of a study by default, without either.</value>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public CriterionOptions Study { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>What to keep in mind beside the cautions of the study, such as people without a criterion; plain sentences.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<string> Warnings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];
}
