namespace Chally.Competencies.Content;

/// <summary>A competency as far as it could be read: the elements with problems are left out.</summary>
internal sealed class CompetencyDraft
{
    public required ContentPlace Place { get; init; }

    /// <summary>Whether it was read without a problem.</summary>
    public required bool IsWhole { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required NameStatus NameStatus { get; init; }

    public required SourcedText? Definition { get; init; }

    public required ValueList<Indicator> Indicators { get; init; }

    public required ValueList<MindsetTip> MindsetTips { get; init; }

    public required ValueList<SuccessTactic> SuccessTactics { get; init; }

    public required ValueList<ProficiencyLevel> Levels { get; init; }

    public required ValueList<string> NotPublished { get; init; }

    public required string? Caution { get; init; }

    public required ValueList<AcceptedWarning> AcceptedWarnings { get; init; }

    /// <summary>The competency; only for a whole draft.</summary>
    public Competency Create() => new()
    {
        Id = Id,
        Name = Name,
        NameStatus = NameStatus,
        Definition = Definition,
        Indicators = Indicators,
        MindsetTips = MindsetTips,
        SuccessTactics = SuccessTactics,
        Levels = Levels,
        NotPublished = NotPublished,
        Caution = Caution,
        AcceptedWarnings = AcceptedWarnings,
    };
}
