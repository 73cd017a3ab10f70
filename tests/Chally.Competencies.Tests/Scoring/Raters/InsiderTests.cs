using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;
using static Chally.Competencies.Tests.Infrastructure.WholePoints;

namespace Chally.Competencies.Tests.Scoring.Raters;

/// <summary>
/// An insider who knows every sheet but one, and everything that is published, and looks for the last one's score: of a role of m raters
/// a span of m scale points is all there is to find, unless an end of the scale cuts it.
/// </summary>
public sealed class InsiderTests
{
    private static readonly RaterRole?[] Protected = [null, RaterRole.Peer, RaterRole.DirectReport, RaterRole.Customer];

    private static readonly FsCheck.Arbitrary<Group> Groups = (
        from count in Gen.Choose(1, 12)
        from roles in Gen.CollectToArray(Enumerable.Range(0, count),
            place => place == 0 ? Gen.Elements(Protected) : Gen.Elements<RaterRole?>([.. Protected, RaterRole.Peer, RaterRole.Manager, RaterRole.Interviewer]))
        from ratings in Gen.CollectToArray(Enumerable.Range(0, 3 * count), place => Gen.Frequency<int?>(
            (6, Gen.Choose(0, 100).Select(rating => (int?)rating)), (2, Gen.Elements<int?>(0, 100)), (1, Gen.Constant<int?>(place < 3 ? 50 : null))))
        from hasSelf in Gen.Elements(true, false)
        from least in Gen.Choose(2, 4)
        from decision in Gen.Elements(null, DecisionPolicy.Compensatory(50), DecisionPolicy.Both(40, [KeyValuePair.Create("a", 60.0)]))
        from item in Gen.Choose(0, 2)
        select new Group(
            new ScoringPolicy { MinimumRatersPerRole = least, MinimumScoredShare = 0.3, Decision = decision },
            [
                .. roles.Select((role, place) => SheetOf(role, $"rater {place}", ratings[3 * place], ratings[(3 * place) + 1], ratings[(3 * place) + 2])),
                .. Enumerable.Repeat(SheetOf(RaterRole.Self, null, 40, 50, 60), hasSelf ? 1 : 0),
            ],
            item)).ToArbitrary();

    [Fact]
    public void Publication_OfAnyGroup_IsTheSameOverTheStatedSpan() => Holds.ForAll(Groups, group =>
    {
        MultiRaterScore score = group.Score();
        string published = CompetencyJson.Write(score);
        RatingSheet victim = group.Sheets[0];
        int known = ScoreOf(victim, group.Item)!.Value;
        int[] others = [.. group.Sheets.Skip(1).Where(sheet => sheet.Role == victim.Role).Select(sheet => ScoreOf(sheet, group.Item)).OfType<int>()];
        bool isWithheld = others.Length + 1 < group.Policy.MinimumRatersPerRole;
        foreach (int guess in Enumerable.Range(0, 101).Where(guess => isWithheld || Told(others, guess) == Told(others, known)))
        {
            Assert.Equal(published, CompetencyJson.Write(group.With(guess).Score()));
        }
    });

    /// <summary>Whoever knows the unprotected roles solves the combined score for the protected one, and finds what stands there anyway.</summary>
    [Fact]
    public void Combined_SolvedForAProtectedRole_GivesTheRoundedScore() => Holds.ForAll(Groups, group =>
    {
        MultiRaterScore score = group.Score();
        for (int c = 0; c < 3; c++)
        {
            RoleCompetencyScore[] parts = [.. score.Roles.Where(role => role.Role != RaterRole.Self).Select(role => role.Competencies[c])
                .Where(part => part.Percent is not null)];
            foreach (RoleScore role in score.Roles.Where(role => role.IsProtected && role.Competencies[c].Percent is not null))
            {
                double solved = (score.Competencies[c].Percent!.Value * parts.Length) - parts.Sum(part => part.Percent!.Value)
                    + role.Competencies[c].Percent!.Value;
                Assert.Equal(Math.Round(solved, 9), role.Competencies[c].Percent!.Value);
                Assert.InRange(role.Competencies[c].Percent!.Value, 5, 95);
                Assert.True(double.IsInteger(role.Competencies[c].Percent!.Value));
            }
        }
    });

    /// <summary>Two publications of nearly the same raters are refused where the second tells anything that the first does not.</summary>
    [Fact]
    public void Republication_OfNearlyTheSameRaters_IsRefused() => Holds.ForAll(
        (from raters in Groups.Generator
         from changes in Gen.CollectToArray(Enumerable.Range(0, 12), _ => Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2))))
         select (raters, changes)).ToArbitrary(),
        pair =>
        {
            (Group earlier, int[] changes) = pair;

            // 1 is gone, 2 is replaced by another rater.
            RatingSheet[] stay = [.. earlier.Sheets.Where((sheet, place) => sheet.Role == RaterRole.Self || changes[place] == 0)];
            RatingSheet[] added = [.. earlier.Sheets.Where((sheet, place) => sheet.Role != RaterRole.Self && changes[place] == 2)
                .Select((sheet, i) => SheetOf(sheet.Role, $"new {i}", 10, 20, 30))];
            if (stay.Length + added.Length == 0)
            {
                return;
            }

            Group later = earlier with { Sheets = [.. stay, .. added] };
            (MultiRaterScore before, MultiRaterScore now) = (earlier.Score(), later.Score());
            bool isRefused = Republication.ProblemsWith(now, before, earlier.Policy).Count > 0;
            bool isRefusedBySheets = Republication.ProblemsWith(later.Single(), earlier.Single(), earlier.Policy).Count > 0;
            foreach (RoleScore role in before.Roles.Where(role => role.IsProtected))
            {
                int gone = earlier.Sheets.Count(sheet => sheet.Role == role.Role && !later.Sheets.Contains(sheet));
                int fresh = later.Sheets.Count(sheet => sheet.Role == role.Role && !earlier.Sheets.Contains(sheet));
                bool tells = gone + fresh > 0 && gone + fresh < earlier.Policy.MinimumRatersPerRole;
                bool stays = stay.Any(sheet => sheet.Role == role.Role);
                bool areBothShown = Enumerable.Range(0, 3).Any(c => role.Competencies[c].Percent is not null
                    && now.Roles.FirstOrDefault(one => one.Role == role.Role)?.Competencies[c] is { Percent: not null } shown
                    && (shown.Percent != role.Competencies[c].Percent || shown.Raters != role.Competencies[c].Raters));
                Assert.False(tells && areBothShown && !isRefused);
                Assert.False(tells && stays && areBothShown && !isRefusedBySheets);
            }

            Assert.Empty(Republication.ProblemsWith(before, before, earlier.Policy));
            Assert.Empty(Republication.ProblemsWith(earlier.Single(), earlier.Single(), earlier.Policy));
        });

    /// <summary>
    /// Whoever knows two publications and every rater but one finds no more from the third than the third tells alone: what it is beyond
    /// the others rests on nobody or on the minimum of raters, whose mean the span of the one publication hides.
    /// </summary>
    [Fact]
    public void Republication_ThatIsAllowed_LeavesNobodyAlone() => Holds.ForAll(
        (from members in Gen.CollectToArray(Enumerable.Range(0, 9), _ => Gen.Choose(1, 7))
         from skips in Gen.CollectToArray(Enumerable.Range(0, 9), _ => Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))))
         from least in Gen.Choose(2, 4)
         select (members, skips, least)).ToArbitrary(),
        given =>
        {
            (int[] members, bool[] skips, int least) = given;
            BenchmarkScorer scorer = new(WholePoints.Benchmark, new ScoringPolicy { MinimumRatersPerRole = least });

            // Bit i of a rater's number says whether publication i has the rater; the scores are unlike, and some leave b out.
            BenchmarkScore[][] rounds = [.. Enumerable.Range(0, 3).Select(round => members.Index()
                .Where(one => (one.Item >> round) % 2 == 1)
                .Select(one => scorer.Score(SheetOf(RaterRole.Peer, $"rater {one.Index}", one.Index, skips[one.Index] ? null : 10 * one.Index))).ToArray())];
            string[] refused = [.. Republication.ProblemsWithAll(rounds[0], [rounds[1], rounds[2]], scorer.Policy).Select(problem => problem.Path!)];
            foreach (string competency in new[] { "a", "b" })
            {
                int[][] has = [.. Enumerable.Range(0, 3).Select(round => members
                    .Select((member, i) => competency == "b" && skips[i] ? 0 : (member >> round) % 2).ToArray())];
                bool tells = (from first in Enumerable.Range(-1, 3)
                              from second in Enumerable.Range(-1, 3)
                              where (first != 0 && has[1].Sum() > 0) || (second != 0 && has[2].Sum() > 0)
                              select Enumerable.Range(0, 9).Count(i => has[0][i] + (first * has[1][i]) + (second * has[2][i]) != 0))
                    .Any(count => count > 0 && count < least);
                Assert.Equal(has[0].Sum() >= least && tells, refused.Contains($"peer.{competency}"));
            }
        });

    /// <summary>What docs/scoring.md states, computed otherwise than the library does: whole numbers alone.</summary>
    private static int Told(int[] others, int last) => Math.Clamp(((2 * (others.Sum() + last)) + others.Length + 1) / (2 * (others.Length + 1)), 5, 95);

    private static int? ScoreOf(RatingSheet sheet, int item) => sheet.Ratings[2 * item].Rating + sheet.Ratings[(2 * item) + 1].Rating;

    private sealed record Group(ScoringPolicy Policy, ValueList<RatingSheet> Sheets, int Item)
    {
        public MultiRaterScore Score() => new MultiRaterScorer(new BenchmarkScorer(WholePoints.Benchmark, Policy)).Score(Sheets);

        public BenchmarkScore[] Single()
        {
            BenchmarkScorer scorer = new(WholePoints.Benchmark, Policy);
            return [.. Sheets.Select(scorer.Score)];
        }

        /// <summary>The group with another score by its first rater.</summary>
        public Group With(int score) => this with
        {
            Sheets = [SheetOf(Sheets[0].Role, Sheets[0].Rater, [.. Enumerable.Range(0, 3).Select(c => c == Item ? score : ScoreOf(Sheets[0], c))]),
                .. Sheets.Skip(1)],
        };
    }
}
