namespace Chally.Competencies.Psychometrics;

/// <summary>What became of the people in one fifth of the scores.</summary>
/// <param name="Quintile">The fifth, from 1 for the lowest to 5.</param>
/// <param name="Lowest">The lowest score in it; null when nobody is in it.</param>
/// <param name="Highest">The highest score in it; null when nobody is in it.</param>
/// <param name="N">How many people are in it. People with equal scores are never in different fifths, so fifths differ in size.</param>
/// <param name="PopulationShare">The share of the population that is in it, 0 to 1.</param>
/// <param name="SuccessRate">The share of high performers or successful people in it, 0 to 1; null when nobody is in it or success is not defined.</param>
/// <param name="MeanCriterion">The mean of the criterion in it; null when nobody is in it or the criterion is a group.</param>
public sealed partial record ExpectancyRow(
    int Quintile, double? Lowest, double? Highest, int N, double PopulationShare, double? SuccessRate, double? MeanCriterion);
