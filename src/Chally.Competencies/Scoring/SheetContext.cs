namespace Chally.Competencies.Scoring;

/// <summary>Who was rated, who rated, why and when: what sheets and scores state alike.</summary>
internal sealed record SheetContext(
    string Subject, string? SubjectId, string? Rater, string? RaterId, string? ResponseId, RaterRole? Role, string? Purpose, DateTimeOffset? Completed)
{
    public override string ToString() => nameof(SheetContext);
}
