using System.Globalization;
using Chally.Competencies.Input;
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
            throw new ArgumentException($"Both scores must be of one benchmark, but they are of '{later.Benchmark}' and '{earlier.Benchmark}'.",
                nameof(earlier));
        }

        int least = (policy ?? ScoringPolicy.Default).MinimumRatersPerRole;
        InputProblems log = new();
        for (int r = 0; r < earlier.Roles.Count; r++)
        {
            RoleScore before = earlier.Roles[r];
            foreach (RoleScore now in later.Roles.Where(role => MayTell(later, role, earlier, before)))
            {
                AddProblems(log, before, now, least, string.Create(CultureInfo.InvariantCulture, $"$.roles[{r}]"));
            }
        }

        return log;
    }

    /// <summary>Says which scores must not be published after several publications, although each of these alone allows them.</summary>
    /// <param name="later">The scores to be published.</param>
    /// <param name="earlier">The scores of the same person on the same benchmark that were published.</param>
    /// <param name="policy">The policy of the later scores; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <returns>
    /// A problem for each competency of a protected role with more raters than each earlier publication has, but fewer than the
    /// policy's minimum more or fewer than all of them together: counts cannot tell whether these are the same raters, so they are
    /// taken to be. The path is that of the later score's JSON.
    /// </returns>
    /// <exception cref="ArgumentException">The scores are of different benchmarks.</exception>
    public static InputProblems ProblemsWithSum(MultiRaterScore later, IReadOnlyList<MultiRaterScore> earlier, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(later);
        Require.Elements(earlier, nameof(earlier));
        if (earlier.FirstOrDefault(score => score.Benchmark != later.Benchmark) is MultiRaterScore other)
        {
            throw new ArgumentException($"All scores must be of one benchmark, but they are of '{later.Benchmark}' and '{other.Benchmark}'.", nameof(earlier));
        }

        int least = (policy ?? ScoringPolicy.Default).MinimumRatersPerRole;
        InputProblems log = new();
        foreach ((int r, RoleScore now) in later.Roles.Index())
        {
            RoleScore[] before = [.. earlier.SelectMany(score => score.Roles.Where(role => MayTell(later, now, score, role)))];
            foreach ((int c, RoleCompetencyScore stands) in now.Competencies.Index().Where(one => one.Item.Percent is not null))
            {
                int[] counts = [.. before.SelectMany(role => role.Competencies)
                    .Where(one => one.Id == stands.Id && one.Percent is not null).Select(one => one.Raters)];
                if (counts.Length > 1 && stands.Raters > counts.Max() && Math.Abs(stands.Raters - counts.Sum()) < least && least > 1)
                {
                    log.Add(
                        ProblemCodes.NearlyTheSameRaters,
                        string.Create(CultureInfo.InvariantCulture, $"$.roles[{r}].competencies[{c}]"),
                        string.Create(CultureInfo.InvariantCulture, $"at least {least} raters more or fewer than all earlier publications have together"),
                        string.Create(CultureInfo.InvariantCulture, $"{counts.Sum()} raters, now {stands.Raters}"));
                }
            }
        }

        return log;
    }

    /// <summary>Says which scores must not be published after those of an earlier publication, from the scores of the single raters.</summary>
    /// <param name="later">The scores of one person that are to be combined.</param>
    /// <param name="earlier">The scores of the same person that were combined for the earlier publication.</param>
    /// <param name="policy">The policy of the later scores; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <param name="names">When two names of raters are those of one.</param>
    /// <returns>What <see cref="ProblemsWithAll"/> says of one earlier publication.</returns>
    public static InputProblems ProblemsWith(
        IReadOnlyList<BenchmarkScore> later, IReadOnlyList<BenchmarkScore> earlier, ScoringPolicy? policy = null, NameMatching names = NameMatching.Folded)
    {
        Require.Elements(earlier, nameof(earlier));
        return ProblemsWithAll(later, [earlier], policy, names);
    }

    /// <summary>Says which scores must not be published after those of earlier publications, from the scores of the single raters.</summary>
    /// <param name="later">The scores of one person that are to be combined.</param>
    /// <param name="earlier">For each earlier publication the scores of the same person on the same benchmark that were combined for it.</param>
    /// <param name="policy">The policy of the later scores; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <param name="names">When two names of raters are those of one.</param>
    /// <returns>
    /// A problem for each competency of a protected role of the later scores in which more than none and fewer than the policy's minimum
    /// are new, gone or score otherwise than in an earlier group of raters, or in what earlier groups come to when they are added or
    /// subtracted. The path is role and competency, such as <c>peer.planning</c>. Raters are told apart by <see cref="PeopleIndex"/>;
    /// those whom it does not find again are found by their scores.
    /// </returns>
    public static InputProblems ProblemsWithAll(
        IReadOnlyList<BenchmarkScore> later,
        IReadOnlyList<IReadOnlyList<BenchmarkScore>> earlier,
        ScoringPolicy? policy = null,
        NameMatching names = NameMatching.Folded)
    {
        Require.Elements(later, nameof(later));
        Require.Elements(earlier, nameof(earlier));
        int least = (policy ?? ScoringPolicy.Default).MinimumRatersPerRole;
        string[] competencies = [.. later.SelectMany(score => score.Competencies).Select(competency => competency.Id).Distinct()];
        IReadOnlyList<BenchmarkScore>[] rounds = [later, .. earlier];
        PeopleIndex raters = PeopleIndex.Of(rounds.SelectMany(round => round).Select(PersonIdentity.OfRater), names);
        List<Dictionary<RoleKey, MatchedRater[]>> groups = [];
        int first = 0;
        foreach (IReadOnlyList<BenchmarkScore> round in rounds)
        {
            int start = first;
            groups.Add(round.Index().Where(one => ProtectedScore.Covers(one.Item.Role))
                .GroupBy(one => new RoleKey(one.Item.Role), one => (raters[start + one.Index], one.Item))
                .ToDictionary(role => role.Key, role => MatchedRater.Of(role, competencies)));
            first += round.Count;
        }

        InputProblems log = new();
        foreach ((RoleKey role, MatchedRater[] now) in groups[0])
        {
            MatchedRater[][] compared = [now, .. groups.Skip(1).SelectMany(round => round
                .Where(before => MayBeTheSame(before.Key, round.Keys, role, groups[0].Keys)
                    || before.Value.IntersectBy(now.Select(one => one.Person), one => one.Person).Any())
                .Select(before => before.Value))];
            int[][] numbers = RaterMatch.Numbers(compared);
            for (int c = 0; c < competencies.Length; c++)
            {
                bool isShown = now.Count(rater => rater.Percents[c] is not null) >= least;
                if (isShown && RaterMatch.FewestDiffering(compared, numbers, c) is int differing && differing < least)
                {
                    log.Add(
                        ProblemCodes.NearlyTheSameRaters,
                        $"{(role.Role is RaterRole named ? EnumWords<RaterRole>.Of(named) : "role")}.{competencies[c]}",
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"no raters or at least {least} who are new, gone or rate otherwise than in what was published earlier"),
                        string.Create(CultureInfo.InvariantCulture, $"{differing}"));
                }
            }
        }

        return log;
    }

    private static bool MayTell(MultiRaterScore later, RoleScore now, MultiRaterScore earlier, RoleScore before) =>
        now.IsProtected && before.IsProtected && MayBeTheSame(new RoleKey(before.Role), Shown(earlier), new RoleKey(now.Role), Shown(later));

    private static HashSet<RoleKey> Shown(MultiRaterScore score) =>
        [.. score.Roles.Where(role => role.Competencies.Any(competency => competency.Percent is not null)).Select(role => new RoleKey(role.Role))];

    /// <summary>
    /// Whether raters of one role may stand under another: a role that only one publication has may be the one that only the other has under
    /// another name, and raters without a role may have been given one, or lost it.
    /// </summary>
    private static bool MayBeTheSame(RoleKey before, ICollection<RoleKey> earlier, RoleKey now, ICollection<RoleKey> later) => before == now
        || (!earlier.Contains(now) && (before.Role is null || !later.Contains(before)))
        || (now.Role is null && !later.Contains(before));

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

    /// <summary>A role as a key: raters without one have none.</summary>
    private readonly record struct RoleKey(RaterRole? Role);
}
