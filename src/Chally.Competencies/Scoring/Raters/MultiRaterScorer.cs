using System.Globalization;
using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the scores that several raters give one person on one benchmark by one policy.</summary>
/// <remarks>
/// The order of the raters does not matter, to the last bit. Peers, direct reports, customers and raters without a role are protected:
/// withheld under <see cref="ScoringPolicy.MinimumRatersPerRole"/>, counted for each competency by the raters who scored it, else
/// rounded to whole scale points before anything is computed from them. <see cref="Republication"/> says what a second publication may
/// tell beyond the first. Immutable: safe to share between threads.
/// </remarks>
public sealed class MultiRaterScorer
{
    private readonly BenchmarkScorer scorer;
    private readonly Provenance provenance;

    /// <summary>Creates a scorer.</summary>
    /// <param name="scorer">Scores the single sheets; its benchmark and policy are those of the combined scores.</param>
    public MultiRaterScorer(BenchmarkScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        this.scorer = scorer;

        // Every score of a scorer has the same provenance, that of a sheet without ratings too.
        provenance = scorer.Score(new RatingSheet { Subject = "nobody", Ratings = [] }).Provenance;
    }

    /// <summary>Scores sheets of one person and combines them.</summary>
    /// <param name="sheets">The sheets, in any order.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="RatingSheetException">
    /// A sheet cannot be scored, there is none, they are of different people, or a rater has two in one role; all problems are in the
    /// exception, each with the place of its sheet.
    /// </exception>
    public MultiRaterScore Score(IEnumerable<RatingSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        InputProblems log = new();
        List<BenchmarkScore> scores = [];
        List<int> places = [];
        int count = 0;
        foreach (RatingSheet sheet in sheets)
        {
            if (scorer.TryScore(sheet, out BenchmarkScore? score, out InputProblems found))
            {
                scores.Add(score);
                places.Add(count);
            }

            AddAt(log, found, count++);
        }

        AddProblems(log, scores, places, count);
        return log.Total == 0 ? Combined(scores) : throw new RatingSheetException(log);
    }

    /// <summary>Combines scores of one person.</summary>
    /// <param name="scores">The scores, in any order; each of this scorer's benchmark, scoring hash and policy.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">
    /// There is no score, or <see cref="ProblemsWith"/> finds problems; all of them are in the message, each with the place of its score.
    /// </exception>
    public MultiRaterScore Combine(IEnumerable<BenchmarkScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        BenchmarkScore[] all = [.. scores];
        foreach (BenchmarkScore score in all)
        {
            ArgumentNullException.ThrowIfNull(score, nameof(scores));
        }

        InputProblems log = new();
        AddProblems(log, all, [.. Enumerable.Range(0, all.Length)], all.Length);
        return log.Total == 0 ? Combined(all) : throw new ArgumentException(log.Describe("The scores have"), nameof(scores));
    }

    /// <summary>Says why scores cannot be combined.</summary>
    /// <param name="scores">The scores.</param>
    /// <returns>
    /// The problems of each score, empty when there are none: another benchmark, scoring hash or policy than the scorer's; another
    /// subject than the first; a named rater, or the person themselves, for the second time in one role.
    /// </returns>
    public IReadOnlyList<InputProblems> ProblemsWith(IReadOnlyList<BenchmarkScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        HashSet<(RaterRole? Role, string Rater)> raters = [];
        return [.. scores.Select(score => ProblemsOf(score, scores[0].Subject, raters))];
    }

    private static void AddAt(InputProblems log, InputProblems found, int place) => log.AddAll(
        found, problem => problem with { Path = string.Create(CultureInfo.InvariantCulture, $"$[{place}].{problem.Path}") });

    private static void Check(InputProblems log, string code, string member, string what, string expected, string found)
    {
        if (expected != found)
        {
            log.Add(code, member, $"{what} '{expected}'", $"'{InputProblem.Shorten(found)}'");
        }
    }

    private void AddProblems(InputProblems log, IReadOnlyList<BenchmarkScore> scores, IReadOnlyList<int> places, int count)
    {
        if (count == 0)
        {
            log.Add(ProblemCodes.NoSheets, null, "at least one sheet", "none");
        }

        IReadOnlyList<InputProblems> problems = ProblemsWith(scores);
        for (int i = 0; i < problems.Count; i++)
        {
            AddAt(log, problems[i], places[i]);
        }
    }

    private InputProblems ProblemsOf(BenchmarkScore score, string subject, HashSet<(RaterRole? Role, string Rater)> raters)
    {
        InputProblems log = new();
        Check(log, ProblemCodes.OtherBenchmark, "benchmark", "a score of benchmark", scorer.Benchmark.Id, score.Benchmark);
        Check(log, ProblemCodes.OtherScoring, "provenance.scoringHash", "the scoring hash", provenance.ScoringHash, score.Provenance.ScoringHash);
        Check(log, ProblemCodes.OtherScoring, "provenance.policyHash", "the policy hash", provenance.PolicyHash, score.Provenance.PolicyHash);
        if (log.Total == 0 && !score.Competencies.Select(competency => competency.Id).SequenceEqual(scorer.Benchmark.Competencies.Select(entry => entry.Id)))
        {
            log.Add(ProblemCodes.OtherScoring, "competencies", "the competencies of the benchmark in its order", "others");
        }

        if (score.Subject != subject)
        {
            log.Add(ProblemCodes.OtherSubject, "subject", "the subject of the first sheet", "another one");
        }

        // A person rates themselves once, under whatever name.
        string? rater = score.Role == RaterRole.Self ? score.Subject : score.Rater;
        if (rater is not null && !raters.Add((score.Role, rater)))
        {
            log.Add(ProblemCodes.SameRater, "rater", "each rater once in a role", "one of them again");
        }

        return log;
    }

    private MultiRaterScore Combined(IReadOnlyList<BenchmarkScore> scores)
    {
        (Benchmark benchmark, ScoringPolicy policy) = (scorer.Benchmark, scorer.Policy);
        RoleScore[] roles =
        [
            .. scores.GroupBy(score => score.Role).OrderBy(role => role.Key ?? (RaterRole)int.MaxValue)
                .Select(role => RoleRule.Apply(benchmark, policy, role.Key, [.. role])),
        ];
        CombinedCompetencyScore[] combined = [.. benchmark.Competencies.Select((entry, c) => CombinedRule.Apply(entry.Id, c, roles, policy))];
        CompetencyScore[] competencies = [.. combined.Select(CombinedRule.ForRules)];
        List<ScoreFlag> flags = [];
        (CompositeScore? overall, string? reason) = CompositeRule.Apply(benchmark, competencies, policy, flags);
        string[] purposes = [.. scores.Select(score => score.Purpose).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isForDevelopment = purposes.Any(SheetFields.IsDevelopment);
        return new MultiRaterScore
        {
            Subject = scores[0].Subject,
            Benchmark = benchmark.Id,
            Purposes = [.. purposes],
            Overall = overall,
            OverallReason = reason,
            Competencies = [.. combined],
            Roles = [.. roles],
            Decision = policy.Decision is DecisionPolicy decision && !isForDevelopment ? DecisionRules.Apply(decision, overall, competencies) : null,
            Flags = [.. FlagsOf(scores, isForDevelopment), .. flags, .. FlagsOf(roles, combined)],
            Provenance = provenance,
        };
    }

    private IEnumerable<ScoreFlag> FlagsOf(IReadOnlyList<BenchmarkScore> scores, bool isForDevelopment)
    {
        if (scorer.Policy.Decision is not null && isForDevelopment)
        {
            yield return new ScoreFlag(ScoreFlagCodes.DecisionRefused, "No decision: a sheet was collected for development.");
        }

        IEnumerable<ScoreFlag> versions = scores.SelectMany(score => score.Flags).Where(flag => flag.Code == ScoreFlagCodes.OtherContentVersion);
        foreach (ScoreFlag version in versions.Distinct().OrderBy(flag => flag.Rule, StringComparer.Ordinal))
        {
            yield return version;
        }
    }

    /// <summary>How much of the raters stands behind the combined scores: a decision on them must not look broader than it is.</summary>
    private static IEnumerable<ScoreFlag> FlagsOf(RoleScore[] roles, CombinedCompetencyScore[] combined)
    {
        int withheld = roles.Count(role => role.Competencies.Any(competency => competency.Status == RoleScoreStatus.Withheld));
        if (withheld > 0)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.RolesWithheld,
                string.Create(CultureInfo.InvariantCulture, $"Scores of {withheld} of {roles.Length} roles are withheld for too few raters; the combined scores rest on the others."));
        }

        int ends = roles.Sum(role => role.Competencies.Count(competency => competency.End is not null));
        if (ends > 0)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.ScoresAtEnds,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ends} protected role {(ends == 1 ? "score lies" : "scores lie")} at an end of the scale: "
                        + $"what is told as 5 or less counts as 5, and as 95 or more as 95, in all that rests on it."));
        }

        int scored = combined.Count(competency => competency.Status == ScoreStatus.Scored);
        int alone = combined.Count(competency => competency is { Status: ScoreStatus.Scored, Roles: 1 });
        if (alone > 0)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.OneRole,
                string.Create(CultureInfo.InvariantCulture, $"{alone} of {scored} combined scores rest on the raters of one role alone."));
        }
    }
}
