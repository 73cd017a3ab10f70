namespace Chally.Competencies.Psychometrics;

/// <summary>How far the raters agree on one item, over the people with at least two ratings of it.</summary>
/// <param name="Id">The id of the item.</param>
/// <param name="People">
/// How many people have at least two ratings; 0 where peers, direct reports, customers or raters without a role rated the item, but fewer
/// than five of them, as a figure of so few could tell who said what.
/// </param>
/// <param name="MeanAgreement">The mean of r_wg over these people, 0 to 1; null when there are none.</param>
/// <param name="ExceedingNull">For how many of them the ratings differ more than at random.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ItemAgreement(string Id, int People, double? MeanAgreement, int ExceedingNull);
