using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Comparison;

/// <summary>Many people in the order of their scores against one benchmark.</summary>
/// <remarks>
/// Ranks go by the composite or by one competency, after rounding to 10 decimals. With the reliability of a norm set each person carries the ranks that error
/// of measurement does not tell apart. Each pair is judged on its own, by the errors of its two sheets: not told apart when the scores differ by q·√(SEM₁² +
/// SEM₂²) or less, q the normal quantile of (1 + level)/2; among many people some pairs will lie further apart through error alone. Without a reliability, a
/// flag says that the order may be noise.
/// </remarks>
public sealed partial record Ranking : PersonalRecord
{
    private Ranking(Benchmark benchmark, BenchmarkScore[] scores, string? competency, NormSet? norms, double level, NameMatching names)
    {
        NormTable? table = competency is null ? norms?.Overall : norms?.Competencies.GetValueOrDefault(competency);
        Benchmark = benchmark.Id;
        ScoringHash = benchmark.ComputeScoringHash();
        PolicyHash = scores.Length == 0 ? null : scores[0].Provenance.PolicyHash;
        Competency = competency;
        NormSet = norms?.Id;
        ConfidenceLevel = table is not null && NormRules.Sem(table) is not null ? level : null;

        int place = competency is null ? -1 : IndexOf(benchmark, competency);
        (int Place, double Points)[] order =
            RankRule.Order([.. scores.Select(score => RankedPerson.PercentOf(score, place < 0 ? null : score.Competencies[place]))]);
        int[] ranks = RankRule.Ranks(order);
        BenchmarkScore[] ranked = [.. order.Select(one => scores[one.Place])];
        SheetError[] errors =
        [
            .. ranked.Select(score => norms is null ? SheetError.Unknown : SheetErrorRule.Of(norms, score, place < 0 ? null : score.Competencies[place])),
        ];
        RankSpan?[] spans = RankRule.Spans(order, ranks, [.. errors.Select(error => error.Sem)], NormalQuantile.Of((1 + level) / 2));
        HashSet<int> scored = [.. order.Select(one => one.Place)];
        People =
        [
            .. ranked.Select((score, i) => new RankedPerson(score, competency, ranks[i], errors[i], spans[i])),
            .. scores.Where((_, i) => !scored.Contains(i))
                .Select(score => new RankedPerson(score, competency, rank: null, SheetError.Unknown, withinError: null)),
        ];
        Flags = [.. RankingFlags.Of(ranked, competency, norms, table, names)];
    }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>The scoring hash of the benchmark that all scores were computed with.</summary>
    public string ScoringHash { get; }

    /// <summary>The hash of the policy by which all scores came about; null when there is no score.</summary>
    public string? PolicyHash { get; }

    /// <summary>The id of the competency that the ranks go by; null when they go by the composite.</summary>
    public string? Competency { get; }

    /// <summary>The id of the norm set whose reliability was used; null without one.</summary>
    public string? NormSet { get; }

    /// <summary>
    /// The confidence level at which scores are told apart, 0.5 to 0.9999; null without a norm set, or when it has no reliability or variance
    /// for this score, and then nobody is told apart from anybody.
    /// </summary>
    public double? ConfidenceLevel { get; }

    /// <summary>
    /// The ranked people from the highest score, equal scores in the order in which they were given; then those without a score, in that
    /// order too.
    /// </summary>
    public ValueList<RankedPerson> People { get; }

    /// <summary>What to keep in mind about the order as a whole.</summary>
    public ValueList<ScoreFlag> Flags { get; }

    /// <summary>
    /// Ranks people by their scores. Takes time in proportion to n·log n + n·d, d being how many different standard errors the sheets have: 1
    /// where no items are missing.
    /// </summary>
    /// <param name="benchmark">The benchmark that all were scored against.</param>
    /// <param name="scores">The scores, one a sheet, in any order; each of the benchmark and of one policy. None gives an empty ranking.</param>
    /// <param name="competency">The id of the competency to rank by; the composite when left out.</param>
    /// <param name="norms">The norm set: of the benchmark, scoring hash and rater role of every score. None when left out.</param>
    /// <param name="confidenceLevel">The confidence level at which scores are told apart, 0.5 to 0.9999; 0.95 when left out.</param>
    /// <param name="names">When two names are those of one person, who then has several sheets; a flag says so.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentException">
    /// <see cref="ProblemsWith"/> finds problems, a sheet collected for development among them (all of them are in the message, each with
    /// the place of its score and never with a name); the benchmark has no such competency; or the norm set does not fit every score.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside 0.5–0.9999 or not a number.</exception>
    public static Ranking Of(
        Benchmark benchmark,
        IEnumerable<BenchmarkScore> scores,
        string? competency = null,
        NormSet? norms = null,
        double confidenceLevel = 0.95,
        NameMatching names = NameMatching.Folded)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        double level = Require.Within(confidenceLevel, NormComparison.LowestLevel, NormComparison.HighestLevel, nameof(confidenceLevel));
        if (competency is not null && IndexOf(benchmark, competency) < 0)
        {
            throw new ArgumentException(
                $"The competency must be one of benchmark '{benchmark.Id}', but was '{InputProblem.Shorten(competency)}'.", nameof(competency));
        }

        BenchmarkScore[] all = Require.Elements(scores, nameof(scores));
        InputProblems log = new();
        IReadOnlyList<InputProblems> found = ProblemsWith(benchmark, all);
        for (int i = 0; i < found.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"$[{i}].");
            log.AddAll(found[i], problem => problem with { Path = place + problem.Path });
        }

        if (log.Total > 0)
        {
            throw new ArgumentException(log.Describe("The scores have"), nameof(scores));
        }

        if (norms is not null)
        {
            foreach (BenchmarkScore score in all)
            {
                NormMatch.ThrowOn(NormMatch.Problems(norms, score), nameof(norms));
            }
        }

        return new Ranking(benchmark, all, competency, norms, level, names);
    }

    /// <summary>Says why scores cannot be ranked.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="scores">The scores.</param>
    /// <returns>
    /// The problems of each score, empty when there are none: a sheet that was collected for development; another benchmark, scoring hash
    /// or list of competencies than the benchmark's; another policy than that of the first score.
    /// </returns>
    public static IReadOnlyList<InputProblems> ProblemsWith(Benchmark benchmark, IReadOnlyList<BenchmarkScore> scores)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        Require.Elements(scores, nameof(scores));
        string hash = benchmark.ComputeScoringHash();
        string[] ids = [.. benchmark.Competencies.Select(entry => entry.Id)];
        InputProblems[] problems = new InputProblems[scores.Count];
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = ProblemsOf(scores[i], benchmark.Id, hash, scores[0].Provenance.PolicyHash, ids);
        }

        return problems;
    }

    private static InputProblems ProblemsOf(BenchmarkScore score, string benchmark, string scoringHash, string policyHash, string[] competencies)
    {
        InputProblems log = new();
        if (RatingPurpose.IsDevelopment(score.Purpose))
        {
            log.Add(ProblemCodes.ForDevelopment, "purpose", "a sheet that was not collected for development, as those are not ranked", "'development'");
        }

        Check(log, ProblemCodes.OtherBenchmark, "benchmark", $"a score of benchmark '{benchmark}'", benchmark, score.Benchmark);
        Check(log, ProblemCodes.OtherScoring, "provenance.scoringHash", $"the scoring hash {scoringHash}", scoringHash, score.Provenance.ScoringHash);
        Check(log, ProblemCodes.OtherScoring, "provenance.policyHash", "the policy hash of the first score", policyHash, score.Provenance.PolicyHash);
        if (!score.Competencies.Select(competency => competency.Id).SequenceEqual(competencies))
        {
            log.Add(ProblemCodes.OtherScoring, "competencies", "the competencies of the benchmark in its order", "others");
        }

        return log;
    }

    private static void Check(InputProblems log, string code, string member, string what, string expected, string found)
    {
        if (expected != found)
        {
            log.Add(code, member, what, "another one");
        }
    }

    private static int IndexOf(Benchmark benchmark, string competency)
    {
        for (int c = 0; c < benchmark.Competencies.Count; c++)
        {
            if (benchmark.Competencies[c].Id == competency)
            {
                return c;
            }
        }

        return -1;
    }
}
