using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Scored people, the same in every run.</summary>
internal static class ScoredPeople
{
    public static readonly string[] HostileNames =
    [
        "<img src=x onerror=alert(1)>", "=cmd|'/c calc'!A0", new('W', 300), "אבגד \"שלום\" & <b>", "]]> <!-- --> </style></script> {{7*7}} ${7}",
        "# [x](javascript:alert(1)) | `c` **b**",
    ];

    public static Benchmark Representative { get; } = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

    /// <summary>The example of the snapshots: gaps, a note, a policy with cut and minimum, and norms.</summary>
    public static (BenchmarkScore Score, CandidateReportOptions Options) Full()
    {
        ScoringPolicy policy = new() { Decision = DecisionPolicy.Both(60, [KeyValuePair.Create("finds-common-ground", 50.0)]) };
        BenchmarkScore score = new BenchmarkScorer(Representative, policy).Score(Sheet("Candidate A") with { Rater = "Panel 1", Role = RaterRole.Interviewer });
        return (score, new CandidateReportOptions
        {
            Policy = policy,
            Norms = Norms(score) with { Overall = Ranked },
            Notes = [new EvidenceNote(Representative.Items().First().Id, "Asked the other side to explain first. <b>Twice.</b>")],
        });
    }

    /// <summary>A sheet of the representative's items: every seventh not answered, every eleventh not observed, the others spread over the scale.</summary>
    public static RatingSheet Sheet(string subject) => new()
    {
        Subject = subject,
        Completed = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero),
        Ratings =
        [
            .. Representative.Items().Index().Where(item => item.Index % 7 != 6)
                .Select(item => new ItemRating(item.Item.Id, item.Index % 11 == 10 ? null : ((item.Index * 3) % 5) + 1)),
        ],
    };

    public static BenchmarkScore Score(string subject) => new BenchmarkScorer(Representative).Score(Sheet(subject));

    /// <summary>Levels of which some are shown, one over a gap, some not rated.</summary>
    public static (Benchmark Benchmark, BenchmarkScore Score) Leveled()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency");
        RatingSheet sheet = new()
        {
            Subject = "Candidate B",
            Ratings = [.. benchmark.Items().Index().Where(item => item.Index % 9 != 8)
                .Select(item => new ItemRating(item.Item.Id, item.Index % 4 == 3 ? 0 : 1))],
        };
        return (benchmark, new BenchmarkScorer(benchmark).Score(sheet));
    }

    /// <summary>A benchmark of so many competencies with five items each.</summary>
    public static Benchmark Wide(int competencies) => SmallBenchmark.On(1, 5, [.. Enumerable.Range(1, competencies).Select(Competency)]);

    public static NormSet Norms(BenchmarkScore score) => new()
    {
        Id = "example-norms",
        Date = new DateOnly(2026, 1, 31),
        N = 250,
        Population = "made-up people",
        Setting = "practice interviews",
        RaterRole = score.Role,
        Benchmark = score.Benchmark,
        ScoringHash = score.Provenance.ScoringHash,
        Competencies = ValueMap.Create(score.Competencies.Select(competency => KeyValuePair.Create(competency.Id, Table))),
        Overall = Table,
    };

    private static NormTable Table => new() { N = 250, Mean = 55, Sd = 15, Reliability = new ScoreReliability(0.84, "alpha") };

    /// <summary>25 people at each of 35, 40 … 80 points: mean 57.5, SD √(206.25 · 250/249).</summary>
    private static NormTable Ranked => new()
    {
        N = 250,
        Mean = 57.5,
        Sd = 14.390215886254524,
        Reliability = new ScoreReliability(0.84, "alpha"),
        Frequencies = [.. Enumerable.Range(0, 10).Select(place => new ScoreFrequency(35 + (5 * place), 25))],
    };

    private static Competency Competency(int number) => SmallBenchmark.Rated(
        $"c{number}",
        [.. Enumerable.Range(1, 5).Select(item => item < 3 ? SmallBenchmark.Low($"c{number}-i{item}") : SmallBenchmark.High($"c{number}-i{item}"))]);
}
