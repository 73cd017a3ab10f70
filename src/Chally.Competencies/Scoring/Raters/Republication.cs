using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>What a publication of a person's scores must not tell beyond an earlier one.</summary>
/// <remarks>
/// Two means of nearly the same raters tell the scores of those in whom they differ: with n raters of mean M and one more of mean M′, the
/// new one scored (n + 1)·M′ − n·M. So protected raters are published again only where none, or at least
/// <see cref="ScoringPolicy.MinimumRatersPerRole"/>, are new, gone or rate otherwise.
/// </remarks>
public static class Republication
{
    /// <summary>Says which scores must not be published after those that an earlier publication holds.</summary>
    /// <param name="later">The scores to be published.</param>
    /// <param name="earlier">The scores of the same person on the same benchmark that were published.</param>
    /// <param name="policy">The policy of the later scores; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <returns>
    /// A problem for each competency of a protected role that has a score in both, unless the number of its raters differs by the policy's
    /// minimum or more, or number and score are the same. A published score names no rater, so that a replaced rater is
    /// only seen by the changed score: where most raters are new, let the other overload decide by their scores. The path is that of
    /// the earlier score's JSON.
    /// </returns>
    /// <exception cref="ArgumentException">The scores are of different benchmarks.</exception>
    public static InputProblems ProblemsWith(MultiRaterScore later, MultiRaterScore earlier, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        if (later.Benchmark != earlier.Benchmark)
        {
            throw new ArgumentException($"Both scores must be of one benchmark, but they are of '{later.Benchmark}' and '{earlier.Benchmark}'.", nameof(earlier));
        }

        int least = (policy ?? ScoringPolicy.Default).MinimumRatersPerRole;
        InputProblems log = new();
        for (int r = 0; r < earlier.Roles.Count; r++)
        {
            RoleScore before = earlier.Roles[r];
            foreach (RoleScore now in later.Roles.Where(role => role.IsProtected && before.IsProtected && MayBeTheSame(earlier, before.Role, later, role.Role)))
            {
                AddProblems(log, before, now, least, string.Create(CultureInfo.InvariantCulture, $"$.roles[{r}]"));
            }
        }

        return log;
    }

    /// <summary>Says which scores must not be published after those of an earlier publication, from the scores of the single raters.</summary>
    /// <param name="later">The scores of one person that are to be combined.</param>
    /// <param name="earlier">The scores of the same person that were combined for the earlier publication.</param>
    /// <param name="policy">The policy of the later scores; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <param name="names">When two names of raters are those of one.</param>
    /// <returns>
    /// A problem for each protected role of the later scores in which more than none and fewer than the policy's minimum are new, gone or
    /// score otherwise than in a protected role of the earlier ones that has raters in common. Raters are told apart by
    /// <see cref="PeopleIndex"/>, and those with neither name nor id by their scores.
    /// </returns>
    public static InputProblems ProblemsWith(
        IReadOnlyList<BenchmarkScore> later, IReadOnlyList<BenchmarkScore> earlier, ScoringPolicy? policy = null, NameMatching names = NameMatching.Folded)
    {
        Require.Elements(later, nameof(later));
        Require.Elements(earlier, nameof(earlier));
        int least = (policy ?? ScoringPolicy.Default).MinimumRatersPerRole;
        PeopleIndex raters = PeopleIndex.Of(earlier.Concat(later).Select(PersonIdentity.OfRater), names);
        IGrouping<RaterRole?, RatedBy>[] before = [.. Protected(earlier, place => raters[place], least)];
        InputProblems log = new();
        foreach (IGrouping<RaterRole?, RatedBy> now in Protected(later, place => raters[earlier.Count + place], least))
        {
            int[] differences = [.. before.Select(role => Differing([.. role], [.. now])).Where(count => count > 0 && count < least)];
            if (differences.Length > 0)
            {
                log.Add(
                    ProblemCodes.NearlyTheSameRaters,
                    now.Key is RaterRole role ? SheetFields.Word(role) : "role",
                    string.Create(
                        CultureInfo.InvariantCulture, $"no raters or at least {least} who are new, gone or rate otherwise than in the earlier publication"),
                    string.Create(CultureInfo.InvariantCulture, $"{differences.Min()}"));
            }
        }

        return log;
    }

    /// <summary>Whether raters of one role may stand under another: those without a role may have been given one, or lost it.</summary>
    private static bool MayBeTheSame(MultiRaterScore earlier, RaterRole? before, MultiRaterScore later, RaterRole? now) => before == now
        || (before is null && earlier.Roles.All(role => role.Role != now))
        || (now is null && later.Roles.All(role => role.Role != before));

    private static void AddProblems(InputProblems log, RoleScore before, RoleScore now, int least, string path)
    {
        for (int c = 0; c < before.Competencies.Count; c++)
        {
            RoleCompetencyScore was = before.Competencies[c];
            RoleCompetencyScore? stands = now.Competencies.FirstOrDefault(competency => competency.Id == was.Id);
            if (was.Percent is null || stands?.Percent is null)
            {
                continue;
            }

            // The least number of raters in whom the two differ, as far as a published score shows it.
            int difference = Math.Abs(was.Raters - stands.Raters);
            int shown = difference > 0 || was.Percent == stands.Percent ? difference : 1;
            if (shown > 0 && shown < least)
            {
                log.Add(
                    ProblemCodes.NearlyTheSameRaters,
                    string.Create(CultureInfo.InvariantCulture, $"{path}.competencies[{c}]"),
                    string.Create(
                        CultureInfo.InvariantCulture, $"the same score of the same raters, or at least {least} raters more or fewer than published earlier"),
                    string.Create(
                        CultureInfo.InvariantCulture, $"{was.Raters} raters, now {stands.Raters}{(difference == 0 ? " with another score" : string.Empty)}"));
            }
        }
    }

    /// <summary>The sheets of each protected role that has enough raters to be published, with who rated them.</summary>
    private static IEnumerable<IGrouping<RaterRole?, RatedBy>> Protected(IReadOnlyList<BenchmarkScore> scores, Func<int, int> raterOf, int least) =>
        scores.Index().Where(one => ProtectedScore.Covers(one.Item.Role))
            .Select(one => new RatedBy(raterOf(one.Index), one.Item))
            .GroupBy(one => one.Score.Role)
            .Where(role => role.DistinctBy(one => one.Rater).Count() >= least);

    /// <summary>How many raters the groups do not have in common with the same scores; none when they have nobody in common.</summary>
    private static int Differing(RatedBy[] before, RatedBy[] now)
    {
        List<RatedBy> gone = [.. before];
        List<RatedBy> added = [];
        foreach (RatedBy one in now)
        {
            int same = gone.FindIndex(other => other.IsNamed == one.IsNamed && (!one.IsNamed || other.Rater == one.Rater) && ScoresOf(other.Score).SequenceEqual(ScoresOf(one.Score)));
            if (same < 0)
            {
                added.Add(one);
            }
            else
            {
                gone.RemoveAt(same);
            }
        }

        int[] goneNamed = [.. gone.Where(one => one.IsNamed).Select(one => one.Rater)];
        int[] addedNamed = [.. added.Where(one => one.IsNamed).Select(one => one.Rater)];
        bool haveAnyInCommon = gone.Count < before.Length || goneNamed.Intersect(addedNamed).Any();
        int unnamed = Math.Max(gone.Count - goneNamed.Length, added.Count - addedNamed.Length);
        return haveAnyInCommon ? goneNamed.Union(addedNamed).Count() + unnamed : 0;
    }

    private static IEnumerable<double?> ScoresOf(BenchmarkScore score) => score.Competencies.Select(competency => competency.Percent);

    private readonly record struct RatedBy(int Rater, BenchmarkScore Score)
    {
        /// <summary>Whether the rater can be told from others by more than the scores.</summary>
        public bool IsNamed => Score.Rater is not null || Score.RaterId is not null;
    }
}
