namespace Chally.Competencies.Psychometrics;

/// <summary>What to expect of people by the fifth of the scores they are in.</summary>
/// <param name="BaseRate">The share of the whole population that succeeds, 0 to 1; null when success is not defined.</param>
/// <param name="Rows">The five fifths from the lowest, min(5, ⌊5·PR/100⌋ + 1) with PR the percentile rank at mid-ranks.</param>
/// <param name="Notes">What the figures are and what to be careful about.</param>
public sealed partial record ExpectancyTable(double? BaseRate, ValueList<ExpectancyRow> Rows, FigureNotes Notes);
