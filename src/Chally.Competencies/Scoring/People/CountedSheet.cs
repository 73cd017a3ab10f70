using System.Globalization;

namespace Chally.Competencies.Scoring.People;

/// <summary>What of a sheet says who is on it.</summary>
/// <param name="Subject">Who was rated.</param>
/// <param name="Rater">Who rated; on a sheet about oneself the subject.</param>
/// <param name="Role">The role of the rater.</param>
/// <param name="ResponseId">The response; null when not stated.</param>
/// <param name="Answers">The ratings as text, the same for sheets with the same ratings; empty when nothing is rated.</param>
internal sealed record CountedSheet(PersonIdentity Subject, PersonIdentity Rater, RaterRole? Role, string? ResponseId, string Answers)
{
    /// <summary>Whether a rater is told by an id or a name.</summary>
    public bool IsNamed => Role == RaterRole.Self || PersonName.KeyOfId(Rater.Id) is not null || PersonName.KeyOf(Rater.Name, NameMatching.Folded) is not null;

    public static CountedSheet Of(BenchmarkScore score) => new(
        PersonIdentity.OfSubject(score),
        PersonIdentity.OfRater(score),
        score.Role,
        PersonName.KeyOfId(score.ResponseId),
        AnswersOf(score));

    /// <summary>A character an item, which the scale's at most 100 points allow; without an explanation the scores, to the last bit.</summary>
    private static string AnswersOf(BenchmarkScore score)
    {
        if (score.Competencies.All(competency => competency.Rated == 0))
        {
            return string.Empty;
        }

        bool isExplained = score.Competencies.All(competency => competency.Items.Count == competency.Expected);
        return isExplained
            ? string.Concat(score.Competencies.SelectMany(competency => competency.Items).Select(item => (char)((item.Rating ?? -1) + 'A')))
            : string.Join(' ', score.Competencies.Select(competency => competency.Percent?.ToString("R", CultureInfo.InvariantCulture) ?? "-"));
    }
}
