using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Combines the scores that several raters give one person on one benchmark by one policy.</summary>
/// <remarks>
/// People and raters are told apart by <see cref="SheetIdentities"/>: a rater with several sheets in a role counts once, with their mean. The
/// order of the sheets does not matter, to the last bit. Peers, direct reports, customers and raters without a role are protected: withheld
/// under <see cref="ScoringPolicy.MinimumRatersPerRole"/>, counted for each competency by the raters who scored it, else rounded to whole
/// scale points before anything is computed from them. <see cref="Republication"/> says what a second publication may tell beyond the
/// first. Immutable: safe to share between threads.
/// </remarks>
public sealed class MultiRaterScorer
{
    private readonly BenchmarkScorer scorer;
    private readonly Provenance provenance;
    private readonly NameMatching names;

    /// <summary>Creates a scorer.</summary>
    /// <param name="scorer">Scores the single sheets; its benchmark and policy are those of the combined scores.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way of matching names is not defined.</exception>
    public MultiRaterScorer(BenchmarkScorer scorer, NameMatching names = NameMatching.Folded)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        this.scorer = scorer;
        this.names = Require.Defined(names);

        // Every score of a scorer has the same provenance, that of a sheet without ratings too.
        provenance = scorer.Score(new RatingSheet { Subject = "nobody", Ratings = [] }).Provenance with { InputHash = null };
    }

    /// <summary>Scores sheets of one person and combines them.</summary>
    /// <param name="sheets">The sheets, in any order.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="RatingSheetException">
    /// A sheet cannot be scored, there is none, they are of different people, or one is a copy of another; all problems are in the
    /// exception, each with the place of its sheet.
    /// </exception>
    public MultiRaterScore Score(IEnumerable<RatingSheet> sheets)
    {
        RatingSheet[] given = Require.Elements(sheets, nameof(sheets));
        InputProblems log = new();
        List<BenchmarkScore> scores = [];
        List<int> places = [];
        int count = 0;
        foreach (RatingSheet sheet in given)
        {
            if (scorer.TryScore(sheet, out BenchmarkScore? score, out InputProblems found))
            {
                scores.Add(score);
                places.Add(count);
            }

            AddAt(log, found, count++);
        }

        SheetIdentities identities = IdentitiesOf(scores);
        AddProblems(log, scores, identities, places, count);
        return log.Total == 0 ? Combined(scores, identities, [.. Enumerable.Range(0, count)]) : throw new RatingSheetException(log);
    }

    /// <summary>Combines scores of one person.</summary>
    /// <param name="scores">The scores, in any order; each of this scorer's benchmark, scoring hash and policy.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentException">
    /// There is no score, or <see cref="ProblemsWith(IReadOnlyList{BenchmarkScore})"/> finds problems; all of them are in the message, each with the place of
    /// its score.
    /// </exception>
    public MultiRaterScore Combine(IEnumerable<BenchmarkScore> scores)
    {
        BenchmarkScore[] all = Require.Elements(scores, nameof(scores));
        InputProblems log = new();
        SheetIdentities identities = IdentitiesOf(all);
        int[] places = [.. Enumerable.Range(0, all.Length)];
        AddProblems(log, all, identities, places, all.Length);
        return log.Total == 0 ? Combined(all, identities, places) : throw new ArgumentException(log.Describe("The scores have"), nameof(scores));
    }

    /// <summary>Combines the scores of each of many people.</summary>
    /// <param name="scores">The scores, those of a person anywhere; each of this scorer's benchmark, scoring hash and policy.</param>
    /// <param name="identities">
    /// What the same scores were added to, in their order. They may have lost their explanation since, so that those of many people fit into memory.
    /// </param>
    /// <returns>A score a person, people in the order in which they appear; computed as it is asked for.</returns>
    /// <exception cref="ArgumentException">
    /// There are more or fewer scores than were added, or <see cref="ProblemsWith(IReadOnlyList{BenchmarkScore}, SheetIdentities)"/> finds problems.
    /// </exception>
    public IEnumerable<MultiRaterScore> CombineAll(IReadOnlyList<BenchmarkScore> scores, SheetIdentities identities)
    {
        IReadOnlyList<InputProblems> problems = ProblemsWith(scores, identities);
        InputProblems log = new();
        for (int i = 0; i < problems.Count; i++)
        {
            AddAt(log, problems[i], i);
        }

        return log.Total == 0
            ? identities.ByPerson().Select(person => Combined([.. person.Select(sheet => scores[sheet])], identities, [.. person]))
            : throw new ArgumentException(log.Describe("The scores have"), nameof(scores));
    }

    /// <summary>Says why scores of one person cannot be combined.</summary>
    /// <param name="scores">The scores.</param>
    /// <returns>
    /// The problems of each score, empty when there are none: another benchmark, scoring hash or policy than the scorer's; another
    /// subject than the first; a copy of another, by its response id.
    /// </returns>
    public IReadOnlyList<InputProblems> ProblemsWith(IReadOnlyList<BenchmarkScore> scores)
    {
        Require.Elements(scores, nameof(scores));
        return ProblemsWith(scores, IdentitiesOf(scores), areOfOne: true);
    }

    /// <summary>Says why scores of many people cannot be combined.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="identities">What the same scores were added to, in their order.</param>
    /// <returns>
    /// The problems of each score, empty when there are none: another benchmark, scoring hash or policy than the scorer's; a copy of
    /// another, by its response id.
    /// </returns>
    /// <exception cref="ArgumentException">There are more or fewer scores than were added.</exception>
    public IReadOnlyList<InputProblems> ProblemsWith(IReadOnlyList<BenchmarkScore> scores, SheetIdentities identities)
    {
        Require.Elements(scores, nameof(scores));
        ArgumentNullException.ThrowIfNull(identities);
        return identities.Count == scores.Count
            ? ProblemsWith(scores, identities, areOfOne: false)
            : throw new ArgumentException($"The identities must be those of the {scores.Count} scores, but are of {identities.Count}.", nameof(identities));
    }

    private static void AddAt(InputProblems log, InputProblems found, int place) => log.AddAll(
        found, problem => problem with { Path = string.Create(CultureInfo.InvariantCulture, $"$[{place}].{problem.Path}") });

    private static void Check(InputProblems log, string code, string member, string what, string expected, string found)
    {
        if (expected != found)
        {
            log.Add(code, member, what, "another one");
        }
    }

    private SheetIdentities IdentitiesOf(IEnumerable<BenchmarkScore> scores)
    {
        SheetIdentities identities = new(names);
        foreach (BenchmarkScore score in scores)
        {
            identities.Add(score);
        }

        return identities;
    }

    private InputProblems[] ProblemsWith(IReadOnlyList<BenchmarkScore> scores, SheetIdentities identities, bool areOfOne) =>
        [.. scores.Select((score, i) => ProblemsOf(score, areOfOne && identities.PersonOf(i) != identities.PersonOf(0), identities.CopyOf(i) is not null))];

    private void AddProblems(InputProblems log, IReadOnlyList<BenchmarkScore> scores, SheetIdentities identities, IReadOnlyList<int> places, int count)
    {
        if (count == 0)
        {
            log.Add(ProblemCodes.NoSheets, null, "at least one sheet", "none");
        }

        IReadOnlyList<InputProblems> problems = ProblemsWith(scores, identities, areOfOne: true);
        for (int i = 0; i < problems.Count; i++)
        {
            AddAt(log, problems[i], places[i]);
        }
    }

    private InputProblems ProblemsOf(BenchmarkScore score, bool isOfAnother, bool isCopy)
    {
        InputProblems log = new();
        Check(log, ProblemCodes.OtherBenchmark, "benchmark", $"a score of benchmark '{scorer.Benchmark.Id}'", scorer.Benchmark.Id, score.Benchmark);
        Check(log, ProblemCodes.OtherScoring, "provenance.scoringHash", $"the scoring hash {provenance.ScoringHash}", provenance.ScoringHash,
            score.Provenance.ScoringHash);
        Check(log, ProblemCodes.OtherScoring, "provenance.policyHash", $"the policy hash {provenance.PolicyHash}", provenance.PolicyHash,
            score.Provenance.PolicyHash);
        if (log.Total == 0 && !score.Competencies.Select(competency => competency.Id).SequenceEqual(scorer.Benchmark.Competencies.Select(entry => entry.Id)))
        {
            log.Add(ProblemCodes.OtherScoring, "competencies", "the competencies of the benchmark in its order", "others");
        }

        if (isOfAnother)
        {
            log.Add(ProblemCodes.OtherSubject, "subject", "the subject of the first sheet", "another one");
        }

        if (isCopy)
        {
            log.Add(ProblemCodes.Copy, "responseId", "each response once for a person", "one of them again");
        }

        return log;
    }

    /// <param name="scores">The scores of one person.</param>
    /// <param name="identities">Who is who.</param>
    /// <param name="sheets">The places of the scores among the identities.</param>
    private MultiRaterScore Combined(IReadOnlyList<BenchmarkScore> scores, SheetIdentities identities, int[] sheets)
    {
        (Benchmark benchmark, ScoringPolicy policy) = (scorer.Benchmark, scorer.Policy);
        RoleScore[] roles =
        [
            .. Enumerable.Range(0, sheets.Length).GroupBy(i => scores[i].Role).OrderBy(role => role.Key ?? (RaterRole)int.MaxValue)
                .Select(role => RoleRule.Apply(benchmark, policy, role.Key, SheetsOf(role))),
        ];
        CombinedCompetencyScore[] combined = [.. benchmark.Competencies.Select((entry, c) => CombinedRule.Apply(entry.Id, c, roles, policy))];
        CompetencyScore[] competencies = [.. combined.Select(CombinedRule.ForRules)];
        List<ScoreFlag> flags = [];
        (CompositeScore? overall, string? reason) = CompositeRule.Apply(benchmark, competencies, policy, flags);
        string[] purposes = [.. scores.Select(score => score.Purpose).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isForDevelopment = purposes.Any(RatingPurpose.IsDevelopment);
        return new MultiRaterScore
        {
            Subject = Usual(scores.Select(score => score.Subject))!,
            SubjectId = Usual(scores.Select(score => score.SubjectId).OfType<string>()),
            Benchmark = benchmark.Id,
            Purposes = [.. purposes],
            Overall = overall,
            OverallReason = reason,
            Competencies = [.. combined],
            Roles = [.. roles],
            RuleOutcome = policy.Decision is DecisionPolicy decision && !isForDevelopment ? DecisionRules.Apply(decision, overall, competencies) : null,
            Flags = [.. FlagsOf(scores, isForDevelopment), .. FlagsOf(identities, sheets), .. flags, .. FlagsOf(roles, combined)],
            Provenance = provenance,
        };

        RoleSheets SheetsOf(IEnumerable<int> role) =>
            new([.. role.Select(i => scores[i])], [.. role.Select(i => identities.RaterOf(sheets[i]))], [.. role.Select(i => identities.CountsAs(sheets[i]))]);
    }

    /// <summary>The spelling that most sheets have, else the shorter one, in whatever order they come; null when there is none.</summary>
    private static string? Usual(IEnumerable<string> spellings) => spellings.GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(text => text.Count()).ThenBy(text => text.Key.Length).ThenBy(text => text.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>What was found about who is who; not that sheets are equal, which would tell a rater with one of them what another said.</summary>
    private static IEnumerable<ScoreFlag> FlagsOf(SheetIdentities identities, int[] sheets) => identities.NotesOf(identities.PersonOf(sheets[0]))
        .Where(note => note.Code != ScoreFlagCodes.EqualSheets)
        .Select(note => new ScoreFlag(note.Code, note.Rule))
        .Distinct()
        .OrderBy(flag => flag.Code, StringComparer.Ordinal)
        .ThenBy(flag => flag.Rule, StringComparer.Ordinal);

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
                string.Create(CultureInfo.InvariantCulture,
                    $"Scores of {withheld} of {roles.Length} roles are withheld for too few raters; the combined scores rest on the others."));
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
