using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far ratings of the same people by several raters come out the same.</summary>
/// <param name="Form">Which of the six it is.</param>
/// <param name="Value">The correlation, at most 1; negative ones are reported as they are.</param>
/// <param name="F">The ratio of mean squares; null when its divisor is 0 and the raters agree wholly.</param>
/// <param name="DegreesOfFreedom1">The degrees of freedom of the numerator.</param>
/// <param name="DegreesOfFreedom2">The degrees of freedom of the denominator.</param>
/// <param name="P">The p value of F; null without it.</param>
/// <param name="Interval">The confidence interval; null without F, without finite limits, and without width, as where all people have one mean.</param>
/// <param name="Raters">How many ratings a person: k, or k₀ when people have different numbers.</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record IntraclassCorrelation(
    IntraclassForm Form,
    double Value,
    double? F,
    double DegreesOfFreedom1,
    double DegreesOfFreedom2,
    PValue? P,
    ConfidenceInterval? Interval,
    double Raters,
    FigureNotes Notes) : PersonalRecord
{
    /// <summary>Why there is no F; null where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The name of the form by Shrout and Fleiss (1979), such as "ICC(2,1)".</summary>
    public string Label => Form switch
    {
        IntraclassForm.OneWaySingle => "ICC(1,1)",
        IntraclassForm.AgreementSingle => "ICC(2,1)",
        IntraclassForm.ConsistencySingle => "ICC(3,1)",
        IntraclassForm.OneWayAverage => "ICC(1,k)",
        IntraclassForm.AgreementAverage => "ICC(2,k)",
        _ => "ICC(3,k)",
    };
}
