namespace Chally.Competencies.Content;

/// <summary>A competency as far as it could be read, for a validator: the elements with problems are left out.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="IsWhole">Whether it was read without a problem.</param>
/// <param name="Id">Its id; empty when that could not be read.</param>
/// <param name="Name">Its name; empty when that could not be read.</param>
/// <param name="Definition">Its definition; null when there is none that could be read.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="MindsetTips">Its mindset tips.</param>
/// <param name="SuccessTactics">Its success tactics.</param>
/// <param name="Levels">Its levels.</param>
/// <param name="NotPublished">What its source does not publish.</param>
/// <param name="Caution">What can do harm in it; null for nothing.</param>
/// <param name="AcceptedWarnings">The warnings that its authors accept.</param>
public sealed record CompetencyDraft(
    ContentPlace Place,
    bool IsWhole,
    string Id,
    string Name,
    SourcedText? Definition,
    ValueList<Indicator> Indicators,
    ValueList<MindsetTip> MindsetTips,
    ValueList<SuccessTactic> SuccessTactics,
    ValueList<ProficiencyLevel> Levels,
    ValueList<string> NotPublished,
    string? Caution,
    ValueList<AcceptedWarning> AcceptedWarnings);
