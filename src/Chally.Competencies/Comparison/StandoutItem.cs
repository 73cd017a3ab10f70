using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

/// <summary>A rated item that stands out as a strength or a risk of a person.</summary>
/// <param name="CompetencyId">The id of its competency.</param>
/// <param name="CompetencyName">The name of the competency in this job.</param>
/// <param name="Item">The item, with its rating and pull.</param>
public sealed partial record StandoutItem(string CompetencyId, string CompetencyName, ItemPull Item) : PersonalRecord;
