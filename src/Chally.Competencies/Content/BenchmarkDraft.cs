namespace Chally.Competencies.Content;

/// <summary>A benchmark as far as it could be read, its competencies still named by id.</summary>
internal sealed class BenchmarkDraft
{
    public required ContentPlace Place { get; init; }

    /// <summary>Whether it was read without a problem of its own.</summary>
    public required bool IsWhole { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required SourcedText? Description { get; init; }

    public required RatingScale? RatingScale { get; init; }

    public required ValueList<EntryDraft> Entries { get; init; }

    public required ValueList<BenchmarkFact> Facts { get; init; }

    public required ValueList<string> NotPublished { get; init; }

    public required ValueList<AcceptedWarning> AcceptedWarnings { get; init; }

    /// <summary>The benchmark with its competencies; only for a whole draft.</summary>
    public Benchmark Create(ValueList<BenchmarkCompetency> competencies, string? contentVersion) => new()
    {
        Id = Id,
        Title = Title,
        Description = Description!,
        RatingScale = RatingScale!,
        Competencies = competencies,
        Facts = Facts,
        NotPublished = NotPublished,
        AcceptedWarnings = AcceptedWarnings,
        ContentVersion = contentVersion,
    };
}
