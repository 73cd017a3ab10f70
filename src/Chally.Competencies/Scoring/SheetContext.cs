using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Who was rated, who rated, why and when: what sheets and scores state alike.</summary>
internal sealed record SheetContext(
    string Subject, string? SubjectId, string? Rater, string? RaterId, string? ResponseId, RaterRole? Role, string? Purpose, DateTimeOffset? Completed)
{
    private static readonly TextForm RoleForm =
        new("anyRole", new Func<string>(SheetFields.RoleSchema), text => SheetFields.Role(text) is null ? SheetFields.RoleWords : null, ProblemCodes.Role,
            isWholeRule: false);

    public static SheetContext Of(BenchmarkScore score) =>
        new(score.Subject, score.SubjectId, score.Rater, score.RaterId, score.ResponseId, score.Role, score.Purpose, score.Completed);

    public static SheetContext Of(RatingSheet sheet) =>
        new(sheet.Subject, sheet.SubjectId, sheet.Rater, sheet.RaterId, sheet.ResponseId, sheet.Role, sheet.Purpose, sheet.Completed);

    /// <summary>The members that sheets and scores share.</summary>
    public static SheetContext Members(MemberPass pass, SheetContext? value)
    {
        string subject = pass.Text("subject", value?.Subject, TextForm.PersonName, "The person who is rated.");
        string? subjectId = pass.OptionalText(
            "subjectId", value?.SubjectId, TextForm.PersonId, "The key of the person who is rated; the name then is a label.");
        string? rater = pass.OptionalText("rater", value?.Rater, TextForm.PersonName, "The person who rates.");
        string? raterId = pass.OptionalText("raterId", value?.RaterId, TextForm.PersonId, "The key of the person who rates; the name then is a label.");
        string? responseId = pass.OptionalText(
            "responseId",
            value?.ResponseId,
            TextForm.PersonId,
            "The response that the sheet was taken from: the same again is a copy, another one of another rater.");
        string? role = pass.OptionalText("role", value?.Role is RaterRole known ? EnumWords<RaterRole>.Of(known) : null, RoleForm);
        string? purpose = pass.OptionalText(
            "purpose", value?.Purpose, description: "Why the ratings are collected; with \"development\" there is no ranking, cut or decision.");
        DateTimeOffset? completed = pass.OptionalTime("completed", value?.Completed);
        return new SheetContext(subject, subjectId, rater, raterId, responseId, role is null ? null : SheetFields.Role(role), purpose, completed);
    }

    public override string ToString() => nameof(SheetContext);
}
