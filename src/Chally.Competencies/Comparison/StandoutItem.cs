using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>A rated item that stands out as a strength or a risk of a person.</summary>
/// <param name="CompetencyId">The id of its competency.</param>
/// <param name="CompetencyName">The name of the competency in this role.</param>
/// <param name="Item">The item, with its rating and pull.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record StandoutItem(string CompetencyId, string CompetencyName, ItemPull Item) : PersonalRecord;
