namespace Chally.Competencies.Psychometrics;

/// <summary>The analysis of variance of ratings of people by raters.</summary>
/// <param name="BetweenPeople">The mean square of people.</param>
/// <param name="WithinPeople">The mean square of ratings within people, one way.</param>
/// <param name="BetweenRaters">The mean square of raters; null unless the same raters rated everyone.</param>
/// <param name="Residual">The mean square of the rest, two ways; null unless the same raters rated everyone.</param>
public sealed partial record RatingVariance(double BetweenPeople, double WithinPeople, double? BetweenRaters, double? Residual);
