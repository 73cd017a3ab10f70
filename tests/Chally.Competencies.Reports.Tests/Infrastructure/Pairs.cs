using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Scores to set against each other, the same in every run.</summary>
internal static class Pairs
{
    /// <summary>A score whose items are rated by their place, shifted by a number.</summary>
    public static BenchmarkScore Score(string subject, int shift, string? rater = null, RaterRole? role = null, DateTimeOffset? completed = null) =>
        new BenchmarkScorer(ScoredPeople.Representative).Score(new RatingSheet
        {
            Subject = subject,
            Rater = rater,
            Role = role,
            Completed = completed,
            Ratings = [.. ScoredPeople.Representative.Items().Index().Select(item => new ItemRating(item.Item.Id, Rating(item.Item.Pole, item.Index, shift)))],
        });

    /// <summary>One person before and after, by one rater.</summary>
    public static (BenchmarkScore Before, BenchmarkScore After) BeforeAndAfter() => (
        Score("Candidate A", 0, "Panel 1", RaterRole.Interviewer, new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)),
        Score("Candidate A", 1, "Panel 1", RaterRole.Interviewer, new DateTimeOffset(2026, 9, 7, 0, 0, 0, TimeSpan.Zero)));

    /// <summary>A person whom themselves, a manager, three peers and one direct report rate.</summary>
    public static MultiRaterScore Several(string subject = "Candidate A") => new MultiRaterScorer(new BenchmarkScorer(ScoredPeople.Representative)).Combine(
    [
        Score(subject, 2, role: RaterRole.Self),
        Score(subject, 0, "M", RaterRole.Manager),
        Score(subject, 1, "P1", RaterRole.Peer),
        Score(subject, 0, "P2", RaterRole.Peer),
        Score(subject, 1, "P3", RaterRole.Peer),
        Score(subject, 1, "D1", RaterRole.DirectReport),
    ]);

    private static int Rating(Pole pole, int place, int shift)
    {
        int keyed = Math.Clamp(1 + ((place * 7) % 4) + (place % 3 == 2 ? 0 : shift), 1, 5);
        return pole == Pole.High ? keyed : 6 - keyed;
    }
}
