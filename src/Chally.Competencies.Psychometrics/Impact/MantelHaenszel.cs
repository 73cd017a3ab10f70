namespace Chally.Competencies.Psychometrics;

/// <summary>Selection compared within strata and then combined, so that where people applied is not taken for how they were treated.</summary>
/// <param name="Strata">How many strata tell something: both groups applied, some were selected and some were not.</param>
/// <param name="OddsRatio">The common odds ratio, group to reference, 0 or more; 1 is no difference. Null when no stratum has a rejected group member with a
/// selected reference member.</param>
/// <param name="Interval">Its interval by Robins, Breslow and Greenland; null when the ratio is 0 or missing.</param>
/// <param name="ImpactRatio">The common impact ratio, group to reference; null when nobody of the reference group was selected.</param>
/// <param name="ChiSquare">The statistic without a continuity correction, one degree of freedom.</param>
/// <param name="P">Its p value.</param>
/// <param name="Notes">What the figures are and what to be careful about.</param>
public sealed partial record MantelHaenszel(
    int Strata, double? OddsRatio, ConfidenceInterval? Interval, double? ImpactRatio, double ChiSquare, PValue P, FigureNotes Notes);
