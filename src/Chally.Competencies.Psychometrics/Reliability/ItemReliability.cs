using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How one item goes with the rest of its competency.</summary>
/// <param name="Id">The id of the item.</param>
/// <param name="Mean">The mean of the keyed ratings, in units of the rating scale; null where it would tell who said what.</param>
/// <param name="Sd">The standard deviation of the keyed ratings with n − 1; null with the mean.</param>
/// <param name="ItemRest">The correlation of the item with the sum of the other items, −1 to 1; null without variance, or where it would tell who said
/// what.</param>
/// <param name="AlphaIfDeleted">α of the other items; null for fewer than two others, without variance, or with the item-rest correlation.</param>
public sealed partial record ItemReliability(string Id, double? Mean, double? Sd, double? ItemRest, double? AlphaIfDeleted) : PersonalRecord;
