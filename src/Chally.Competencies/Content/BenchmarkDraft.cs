namespace Chally.Competencies.Content;

/// <summary>A benchmark as far as it could be read, its competencies still named by id.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="IsWhole">Whether it was read without a problem of its own.</param>
/// <param name="Id">Its id; empty when that could not be read.</param>
/// <param name="Title">Its title; empty when that could not be read.</param>
/// <param name="Description">Its description; null when that could not be read.</param>
/// <param name="RatingScale">Its rating scale; null when that could not be read.</param>
/// <param name="Entries">Its competencies.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="NotPublished">What its source does not publish.</param>
/// <param name="AcceptedWarnings">The warnings that its authors accept.</param>
public sealed record BenchmarkDraft(
    ContentPlace Place,
    bool IsWhole,
    string Id,
    string Title,
    SourcedText? Description,
    RatingScale? RatingScale,
    ValueList<EntryDraft> Entries,
    ValueList<BenchmarkFact> Facts,
    ValueList<string> NotPublished,
    ValueList<AcceptedWarning> AcceptedWarnings)
{
    /// <summary>The benchmark with its competencies; only for a whole draft.</summary>
    internal Benchmark Create(ValueList<BenchmarkCompetency> competencies, string? contentVersion) => new()
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
