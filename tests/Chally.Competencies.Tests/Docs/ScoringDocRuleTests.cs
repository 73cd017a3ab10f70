using System.Globalization;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Docs;

/// <summary>The examples of docs/scoring.md on boundaries, bands, levels, composites and decisions.</summary>
public sealed class ScoringDocRuleTests
{
    [Fact]
    public void Boundary_Example_IsWhatTheLibraryGives() => PageExample.Check("boundary", example =>
    {
        double[] weights = [.. example.GivenNumbers("v").OfType<double>()];
        double[] percents = [.. example.GivenNumbers("P").OfType<double>()];
        double cut = example.GivenNumber("cut");
        BenchmarkScorer scorer = new(PageScores.Benchmark(weights), new ScoringPolicy { Decision = DecisionPolicy.Compensatory(cut) });
        BenchmarkScore score = scorer.Score(PageScores.Sheet([.. percents]));

        example.Gives("C on paper", (double)(((decimal)weights[0] * (decimal)percents[0]) + ((decimal)weights[1] * (decimal)percents[1])) / 0.3);
        Assert.True(score.Overall!.Percent < cut);
        example.GivesWords("C as a double", score.Overall.Percent.ToString("R", CultureInfo.InvariantCulture));
        example.GivesWords("outcome", score.RuleOutcome!.Outcome.ToString());
    });

    [Fact]
    public void Bands_Example_IsWhatTheLibraryGives() => PageExample.Check("bands", example =>
        example.GivesWords("bands", example.GivenNumbers("scores").Select(score => BandScheme.Thirds.Of(score!.Value).Name)));

    [Fact]
    public void DemonstratedFrom_Example_IsWhatTheLibraryGives() => PageExample.Check("demonstrated-from", example =>
        example.Gives("from", example.Given("scales").Split(", ").Select(scale => scale.Split('–'))
            .Select(ends => (double?)ScoringPolicy.Default.DemonstratedOn(new RatingScale(Whole(ends[0]), Whole(ends[1]))))));

    [Fact]
    public void Levels_Example_IsWhatTheLibraryGives() => PageExample.Check("levels", example =>
    {
        RatingScale scale = example.GivenScale();
        LevelScore level = LevelOf(example, scale, example.GivenNumbers("in source"));

        example.GivesTruth("demonstrated", level.Levels.Select(evidence => evidence.IsDemonstrated));
        example.Gives("published", level.Levels.Select(evidence => (double?)evidence.PublishedBehaviors));
        Assert.Equal([5, 1, 1, 1], level.Levels.Select(evidence => evidence.BehaviorsInSource));
        example.Gives("achieved", level.Achieved);
        example.Gives("inconsistencies", level.Inconsistencies.Select(rank => (double?)rank));
        example.Gives("gap", level.Gap);
        example.GivesTruth("lower bound", level.IsLowerBound);
    });

    [Fact]
    public void LevelUndetermined_Example_IsWhatTheLibraryGives() => PageExample.Check("level-undetermined", example =>
    {
        LevelScore level = LevelOf(example, new RatingScale(1, 5));

        Assert.Equal(LevelStatus.Undetermined, level.Status);
        example.Gives("achieved", level.Achieved);
        example.Gives("gap", level.Gap);
    });

    [Fact]
    public void LevelLowerBound_Example_IsWhatTheLibraryGives() => PageExample.Check("level-lower-bound", example =>
    {
        LevelScore level = LevelOf(example, new RatingScale(1, 5));

        example.Gives("achieved", level.Achieved);
        example.GivesTruth("lower bound", level.IsLowerBound);
        example.Gives("gap", level.Gap);
    });

    [Fact]
    public void Composite_Example_IsWhatTheLibraryGives() => PageExample.Check("composite", example =>
    {
        Benchmark benchmark = PageScores.Benchmark([.. example.GivenNumbers("v").OfType<double>()]);
        RatingSheet sheet = PageScores.Sheet(example.GivenNumbers("P"));
        double share = example.GivenNumber("share");
        BenchmarkScore score = new BenchmarkScorer(benchmark, new ScoringPolicy { MinimumScoredShare = share }).Score(sheet);

        example.Gives("needed", ScoreBoundary.Needed(benchmark.Competencies.Count, share));
        example.Gives("C", score.Overall?.Percent);
        example.GivesWords("flag", score.Flags.Select(flag => flag.Code));
        example.Gives("C with all needed", new BenchmarkScorer(benchmark).Score(sheet).Overall?.Percent);
    });

    [Fact]
    public void CompositeShare_Example_IsWhatTheLibraryGives() => PageExample.Check("composite-share", example =>
    {
        Benchmark benchmark = PageScores.Benchmark([.. example.GivenNumbers("v").OfType<double>()]);
        double share = example.GivenNumber("share");
        BenchmarkScore score = new BenchmarkScorer(benchmark, new ScoringPolicy { MinimumScoredShare = share })
            .Score(PageScores.Sheet(example.GivenNumbers("P")));

        example.Gives("needed", ScoreBoundary.Needed(benchmark.Competencies.Count, share));
        example.Gives("C", score.Overall?.Percent);
        example.GivesWords("flag", score.Flags.Select(flag => flag.Code));
    });

    [Fact]
    public void CompositeClamp_Example_IsWhatTheLibraryGives() => PageExample.Check("composite-clamp", example =>
    {
        double[] weights = [.. example.GivenNumbers("v").OfType<double>()];
        double[] percents = [.. example.GivenNumbers("P").OfType<double>()];
        double sum = 0;
        double weight = 0;
        foreach ((double v, double percent) in weights.Zip(percents))
        {
            sum += v * percent;
            weight += v;
        }

        example.GivesWords("Σv·P/Σv as a double", (sum / weight).ToString("R", CultureInfo.InvariantCulture));
        double composite = new BenchmarkScorer(PageScores.Benchmark(weights)).Score(PageScores.Sheet([.. percents])).Overall!.Percent;
        example.GivesWords("C", composite.ToString("R", CultureInfo.InvariantCulture));
    });

    [Fact]
    public void Decision_Example_IsWhatTheLibraryGives() => PageExample.Check("decision", example =>
    {
        Benchmark benchmark = PageScores.Benchmark([.. example.GivenNumbers("v").OfType<double>()]);
        double?[] percents = example.GivenNumbers("P");
        double cut = example.GivenNumber("cut");
        KeyValuePair<string, double>[] minimums = [KeyValuePair.Create("a", example.GivenNumber("minimum of a"))];
        BenchmarkScore Score(DecisionPolicy decision, RatingSheet sheet) =>
            new BenchmarkScorer(benchmark, new ScoringPolicy { Decision = decision }).Score(sheet);
        RatingSheet sheet = PageScores.Sheet(percents);
        BenchmarkScore refused = Score(DecisionPolicy.Compensatory(cut), sheet with { Purpose = "development" });

        example.Gives("C", Score(DecisionPolicy.Compensatory(cut), sheet).Overall?.Percent);
        example.GivesWords("Compensatory", Score(DecisionPolicy.Compensatory(cut), sheet).RuleOutcome?.Outcome.ToString());
        example.GivesWords("Conjunctive", Score(DecisionPolicy.Conjunctive(minimums), sheet).RuleOutcome?.Outcome.ToString());
        example.GivesWords("Both", Score(DecisionPolicy.Both(cut, minimums), sheet).RuleOutcome?.Outcome.ToString());
        example.GivesWords("Both without a", Score(DecisionPolicy.Both(cut, minimums), PageScores.Sheet(null, percents[1])).RuleOutcome?.Outcome.ToString());
        Assert.Null(refused.RuleOutcome);
        example.GivesWords("for development", refused.Flags.Select(flag => flag.Code));
    });

    /// <summary>The level that ratings such as "1: 5 4, 2: –" show: a rank with the ratings of its behaviours.</summary>
    private static LevelScore LevelOf(PageExample example, RatingScale scale, double?[]? inSource = null)
    {
        string[][] ratings = [.. example.Given("levels").Split(", ").Select(level => level.Split(": ")[1].Split(' '))];
        ProficiencyLevel[] levels =
        [
            .. ratings.Select(
                (one, place) => Level(place + 1, one.Select((_, behavior) => $"b{place}-{behavior}")) with { BehaviorsInSource = (int?)inSource?[place] }),
        ];
        BenchmarkCompetency entry = Entry(Rated("a") with { Levels = [.. levels] }, requiredLevel: (int)example.GivenNumber("required"));
        return On(scale.Min, scale.Max, [entry])
            .Score(ratings.SelectMany((one, place) => one.Select((rating, behavior) => ($"b{place}-{behavior}", rating == "–" ? (int?)null : Whole(rating)))))
            .Competencies[0].Level!;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
