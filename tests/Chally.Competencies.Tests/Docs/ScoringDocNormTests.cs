using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Docs;

/// <summary>The examples of docs/scoring.md on norm sets, change and several raters.</summary>
public sealed class ScoringDocNormTests
{
    private static readonly NormTable Any = new() { N = 200, Mean = 50, Sd = 20 };

    [Fact]
    public void NormRefusal_Example_IsWhatTheLibraryGives() => PageExample.Check("norm-refusal", example =>
    {
        Benchmark benchmark = PageScores.Benchmark([.. example.GivenNumbers("v").OfType<double>()]);
        BenchmarkScore score = new BenchmarkScorer(benchmark).Score(PageScores.Sheet(example.GivenNumbers("P")));
        NormSet norms = SampleNorms.For(benchmark, Any, ("a", Any));

        example.GivesWords("same role, no weights", Differences(score, norms));
        example.GivesWords("another role", Differences(score, norms with { RaterRole = RaterRole.Manager }));
        example.GivesWords("another scoring hash", Differences(score, norms with { ScoringHash = new string('0', 64) }));
        example.GivesWords("weights 3, 1", Differences(score, norms with { Weights = WeightsOf(3, 1) }));
        example.GivesWords("weights 2, 2", Differences(score, norms with { Weights = WeightsOf(2, 2) }));
    });

    [Fact]
    public void NormFigures_Example_IsWhatTheLibraryGives() => PageExample.Check("norm-figures", example =>
    {
        ScoreFrequency[] frequencies =
        [
            .. example.Given("score: people").Split(", ").Select(pair => pair.Split(": "))
                .Select(pair => new ScoreFrequency(double.Parse(pair[0], null), int.Parse(pair[1], null))),
        ];
        NormTable table = SampleNorms.TableOf([.. frequencies]) with { Reliability = new ScoreReliability(example.GivenNumber("r"), "retest") };
        NormedScore normed = NormRules.Apply(table, example.GivenNumber("P"), 60, ScoringPolicy.Default.ConfidenceLevel);

        example.Gives("N", table.N);
        example.Gives("M", table.Mean);
        example.Gives("SD", table.Sd);
        Assert.Empty(NormRules.Contradictions(table));
        example.Gives("PR", normed.PercentileRank);
        example.Gives("PR lower", normed.PercentileRankInterval!.Lower);
        example.Gives("PR upper", normed.PercentileRankInterval.Upper);
        foreach ((string figure, double percent) in new[] { ("PR at 60", 60.0), ("PR at 80", 80), ("PR of 10", 10), ("PR of 90", 90) })
        {
            example.Gives(figure, NormRules.PercentileRank(table.Frequencies, percent));
        }

        example.Gives("z", normed.Z);
        example.Gives("T", normed.T);
        example.Gives("sten", normed.Sten);
        example.Gives("stanine", normed.Stanine);
        example.Gives("SEM", normed.Sem);
        example.Gives("q", NormalQuantile.Of(0.975));
        example.Gives("lower", normed.Interval!.Lower);
        example.Gives("upper", normed.Interval.Upper);
        example.GivesTruth("cut 60 straddled", normed.StraddlesCut);
        example.GivesTruth("cut 50 straddled", NormRules.Apply(table, example.GivenNumber("P"), 50, 0.95).StraddlesCut);
        example.GivesWords("flags", normed.Flags.Select(flag => flag.Code));
    });

    [Fact]
    public void NormBoundaries_Example_IsWhatTheLibraryGives() => PageExample.Check("norm-boundaries", example =>
    {
        NormTable table = Any with { Mean = example.GivenNumber("M"), Sd = example.GivenNumber("SD") };
        NormedScore[] normed = [.. example.GivenNumbers("P").Select(percent => NormRules.Apply(table, percent!.Value, null, 0.95))];

        example.Gives("z", normed.Select(score => score.Z));
        example.Gives("sten", normed.Select(score => (double?)score.Sten));
        example.Gives("stanine", normed.Select(score => (double?)score.Stanine));
    });

    [Fact]
    public void MissingItemsError_Example_IsWhatTheLibraryGives() => PageExample.Check("missing-items-error", example =>
    {
        PageItems items = example.GivenItems();
        RatingScale scale = example.GivenScale();
        NormTable alpha = Any with { Sd = example.GivenNumber("SD"), Reliability = new ScoreReliability(example.GivenNumber("r"), "alpha") };
        NormTable retest = alpha with { Reliability = new ScoreReliability(example.GivenNumber("r"), "retest") };
        CompetencyScore score = new BenchmarkScorer(items.On(scale)).Score(items.Sheet()).Competencies[0];
        CompetencyScore unit = score with { Items = [.. score.Items.Select(item => item with { Weight = 1 })] };

        example.Gives("SEM", NormRules.Sem(alpha));
        example.Gives("e_A/e", SheetErrorRule.LengthRatio(score));
        example.Gives("SEM of the sheet", SheetErrorRule.OfCompetency(alpha, score).Sem);
        example.Gives("SEM with unit weights", SheetErrorRule.OfCompetency(alpha, unit).Sem);
        example.Gives("SEM with a retest", SheetErrorRule.OfCompetency(retest, score).Sem);
        example.GivesWords("flags", string.Join(' ', Flags(alpha)));
        example.GivesWords("flags with a retest", string.Join(' ', Flags(retest)));

        IEnumerable<string> Flags(NormTable table) =>
            NormRules.Apply(table, score.Percent!.Value, SheetErrorRule.OfCompetency(table, score), null, 0.95).Flags.Select(flag => flag.Code);
    });

    [Fact]
    public void MissingItemsComposite_Example_IsWhatTheLibraryGives() => PageExample.Check("missing-items-composite", example =>
    {
        double?[] items = example.GivenNumbers("items");
        double?[] rated = example.GivenNumbers("rated");
        NormTable[] parts = [.. example.GivenNumbers("SEM_c").Select(sem => TableOf(sem!.Value))];
        Benchmark benchmark = SmallBenchmark.On(1, 5, [.. example.GivenNumbers("v").Select((v, c) =>
            SmallBenchmark.Entry(SmallBenchmark.Rated(IdOf(c), Enumerable.Range(1, (int)items[c]!).Select(i => SmallBenchmark.High($"{IdOf(c)}{i}"))),
                v!.Value))]);
        NormSet norms = SampleNorms.For(benchmark, TableOf(example.GivenNumber("SEM")), ("a", parts[0]), ("b", parts[1]));

        example.Gives("SEM of the sheet", Sem(norms, (int)rated[0]!, (int)rated[1]!));
        example.Gives("SEM without b", Sem(norms, (int)rated[0]!, 0));
        example.Gives("SEM without that of a", Sem(SampleNorms.For(benchmark, norms.Overall, ("b", parts[1])), (int)rated[0]!, (int)rated[1]!));
        example.Gives("SEM of a whole sheet", Sem(norms, (int)items[0]!, (int)items[1]!));

        double? Sem(NormSet set, int ofA, int ofB) => SheetErrorRule.OfComposite(
            set,
            new BenchmarkScorer(benchmark, new ScoringPolicy { MinimumScoredShare = 0 }).Score(SmallBenchmark.Sheet(
                Enumerable.Range(1, ofA).Select(i => ($"a{i}", (int?)3)).Concat(Enumerable.Range(1, ofB).Select(i => ($"b{i}", (int?)3)))))).Sem;

        static NormTable TableOf(double sem) => Any with { Sd = 2 * sem, Reliability = new ScoreReliability(0.75, "alpha") };
        static string IdOf(int place) => place == 0 ? "a" : "b";
    });

    [Fact]
    public void NormFlags_Example_IsWhatTheLibraryGives() => PageExample.Check("norm-flags", example =>
    {
        IEnumerable<(double? N, string Kind)> tables = example.GivenNumbers("N").Zip(example.Given("kind").Split(", "));

        example.GivesWords("flags", tables
            .Select(table => NormRules.Apply(Any with { N = (int)table.N!, Reliability = new ScoreReliability(0.8, table.Kind) }, 50, null, 0.95))
            .Select(normed => string.Join(' ', normed.Flags.Select(flag => flag.Code))));
    });

    [Fact]
    public void ReliableChange_Example_IsWhatTheLibraryGives() => PageExample.Check("reliable-change", example =>
    {
        Benchmark benchmark = PageScores.Benchmark(1);
        NormTable table = Any with { Sd = example.GivenNumber("SD"), Reliability = new ScoreReliability(example.GivenNumber("r"), "retest") };
        NormSet norms = SampleNorms.For(benchmark, null, ("a", table));
        BenchmarkScore Score(string figure, string rater) =>
            new BenchmarkScorer(benchmark).Score(PageScores.Sheet(example.GivenNumber(figure)) with { Rater = rater });
        BenchmarkScore first = Score("P₁", "anna");
        ChangeReport second = ChangeReport.Between(first, Score("P₂", "anna"), norms);
        ChangeReport third = ChangeReport.Between(first, Score("P₃", "ben"), norms);

        example.Gives("SEM", NormRules.Sem(table));
        example.Gives("SE", second.Competencies[0].StandardError);
        example.Gives("difference 1, 2", second.Competencies[0].Difference);
        example.Gives("RC 1, 2", second.Competencies[0].Index);
        example.GivesTruth("reliable 1, 2", second.Competencies[0].IsReliable);
        example.GivesWords("flags 1, 2", second.Flags.Select(flag => flag.Code).DefaultIfEmpty());
        example.Gives("RC 1, 3", third.Competencies[0].Index);
        example.GivesTruth("reliable 1, 3", third.Competencies[0].IsReliable);
        example.GivesWords("flags 1, 3", third.Flags.Select(flag => flag.Code));
        double?[] sems = example.GivenNumbers("SEM₁, SEM₂");
        ReliableChange ofTwo = new("a", second.Competencies[0].Difference, sems[0], sems[1]);
        example.Gives("SE of them", ofTwo.StandardError);
        example.Gives("RC of them", ofTwo.Index);
    });

    [Fact]
    public void Raters_Example_IsWhatTheLibraryGives() => PageExample.Check("raters", example =>
    {
        (string Figure, RaterRole Role)[] roles =
            [("self", RaterRole.Self), ("manager", RaterRole.Manager), ("peers", RaterRole.Peer), ("direct reports", RaterRole.DirectReport)];
        RatingSheet[] sheets =
        [
            .. roles.SelectMany(role => example.GivenNumbers(role.Figure).Select((percent, place) =>
                PageScores.Sheet(percent) with { Role = role.Role, Rater = $"{role.Figure} {place}" })),
        ];
        ScoringPolicy policy = new() { MinimumRatersPerRole = (int)example.GivenNumber("least raters") };
        MultiRaterScore score = new MultiRaterScorer(new BenchmarkScorer(PageScores.Benchmark(1), policy)).Score(sheets);

        Assert.Equal(roles.Select(role => (RaterRole?)role.Role), score.Roles.Select(role => role.Role));
        example.Gives("self score", score.Roles[0].Competencies[0].Percent);
        example.Gives("manager score", score.Roles[1].Competencies[0].Percent);
        example.Gives("peer score", score.Roles[2].Competencies[0].Percent);
        example.Gives("direct report score", score.Roles[3].Competencies[0].Percent);
        Assert.Equal(RoleScoreStatus.Withheld, score.Roles[3].Competencies[0].Status);
        example.Gives("combined", score.Competencies[0].Percent);
        example.Gives("roles", score.Competencies[0].Roles);
        example.Gives("gap", score.SelfOtherGaps[0].Points);
    });

    private static IEnumerable<string> Differences(BenchmarkScore score, NormSet norms) =>
        NormComparison.ProblemsOf(score, norms).Select(problem => problem.Path!.TrimStart('$', '.')).DefaultIfEmpty(string.Empty);

    private static ValueMap<double> WeightsOf(double a, double b) => ValueMap.Create([KeyValuePair.Create("a", a), KeyValuePair.Create("b", b)]);
}
