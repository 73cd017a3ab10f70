using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

/// <summary>An item without a rating: where a person stands on it is not known.</summary>
/// <param name="ItemId">The id of the indicator or behaviour.</param>
/// <param name="Text">What would be observed.</param>
/// <param name="Pole">The item's own pole.</param>
/// <param name="Status">Whether the rater stated that it was not observed, or gave no answer.</param>
public sealed partial record UnratedItem(string ItemId, string Text, Pole Pole, ItemStatus Status) : PersonalRecord;
