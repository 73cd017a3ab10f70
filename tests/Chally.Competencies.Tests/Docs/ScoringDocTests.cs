using System.Globalization;
using System.Reflection;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Docs;

/// <summary>The examples of docs/scoring.md on ratings and competency scores, and that each example of the page has its test.</summary>
public sealed class ScoringDocTests
{
    private static readonly RatingScale OneToFive = new(1, 5);

    [Fact]
    public void Page_EachExample_HasItsTest()
    {
        IReadOnlyList<string> ids = PageExample.Ids();
        string[] tests =
        [
            .. typeof(ScoringDocTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(ScoringDocTests).Namespace)
                .SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
                .Select(method => method.Name).Where(name => name.EndsWith("_Example_IsWhatTheLibraryGives", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Select(id => $"{Pascal(id)}_Example_IsWhatTheLibraryGives").Order(), tests.Order());
    }

    [Fact]
    public void KeyedRating_Example_IsWhatTheLibraryGives() => PageExample.Check("keyed-rating", example =>
    {
        RatingScale scale = example.GivenScale();
        int rating = (int)example.GivenNumber("x");
        CompetencyScore score = On(scale.Min, scale.Max, Rated("a", High("a1"), Low("a2"))).Score(("a1", rating), ("a2", rating)).Competencies[0];

        example.Gives("x′ high", score.Items[0].KeyedRating);
        example.Gives("x′ low", score.Items[1].KeyedRating);
    });

    [Fact]
    public void PercentScore_Example_IsWhatTheLibraryGives() => PageExample.Check("percent-score", example =>
    {
        RatingScale scale = example.GivenScale();
        PageItems items = example.GivenItems();
        RatedItems rated = RatedItems.Of([.. items.On(scale).Items()], [.. items.Ratings], scale);
        CompetencyScore score = items.Score(scale);

        example.Gives("S", rated.Sum);
        example.Gives("W", rated.Weight);
        example.Gives("P", score.Percent);
        example.Gives("raw mean", score.RawMean);
    });

    [Fact]
    public void MissingShare_Example_IsWhatTheLibraryGives() => PageExample.Check("missing-share", example =>
    {
        ScoringPolicy policy = new() { MinimumRatedShare = example.GivenNumber("share") };
        PageItems items = example.GivenItems();
        CompetencyScore short1 = items.Score(OneToFive, policy);
        CompetencyScore enough = items.With("a4", 5).Score(OneToFive, policy);

        example.Gives("n", short1.Rated);
        example.Gives("needed", ScoreBoundary.Needed(short1.Expected, policy.MinimumRatedShare));
        example.Gives("P", short1.Percent);
        example.Gives("P with a4 rated 5", enough.Percent);
        example.GivesWords("flag with a4 rated 5", enough.Flags.Select(flag => flag.Code));
        Assert.Equal("7.000000000000001", (0.07 * 100).ToString("R", CultureInfo.InvariantCulture));
        example.Gives("needed of 100 at 0.07", ScoreBoundary.Needed(100, 0.07));
    });

    [Fact]
    public void MissingPoles_Example_IsWhatTheLibraryGives() => PageExample.Check("missing-poles", example =>
    {
        ScoringPolicy policy = new() { MinimumRatedPerPole = (int)example.GivenNumber("per pole") };
        PageItems items = example.GivenItems();
        CompetencyScore one = items.Score(OneToFive, policy);

        example.Gives("needed high", int.Parse(one.Reason!.Split("at least ")[1].Split(' ')[0], CultureInfo.InvariantCulture));
        example.Gives("needed low", ScoringKey.LayoutOf(items.On(OneToFive), policy).NeededLow[0]);
        example.Gives("P", one.Percent);
        example.Gives("P with a2 rated 3", items.With("a2", 3).Score(OneToFive, policy).Percent);
    });

    [Fact]
    public void ResponseQuality_Example_IsWhatTheLibraryGives() => PageExample.Check("response-quality", example =>
    {
        RatingScale scale = example.GivenScale();
        PageItems items = example.GivenItems();
        ResponseQuality quality = new BenchmarkScorer(items.On(scale)).Score(items.Sheet()).Quality!;

        example.Gives("rated", quality.Rated);
        example.Gives("missing", quality.Missing);
        example.Gives("longstring", quality.Longstring);
        example.Gives("variability", quality.Variability);
        example.Gives("acquiescence", quality.Acquiescence);
        example.GivesWords("flags", quality.Flags.Select(flag => flag.Code));
    });

    [Fact]
    public void Explanation_Example_IsWhatTheLibraryGives() => PageExample.Check("explanation", example =>
    {
        CompetencyScore score = example.GivenItems().Score(example.GivenScale());

        example.Gives("x′", score.Items.Select(item => (double?)item.KeyedRating));
        example.Gives("points", score.Items.Select(item => item.Points));
        example.Gives("P", score.Percent);
    });

    [Fact]
    public void ScoringHash_Example_IsWhatTheLibraryGives() => PageExample.Check("scoring-hash", example =>
    {
        PageItems items = example.GivenItems();
        RatingScale scale = example.GivenScale();
        Benchmark benchmark = On(scale.Min, scale.Max, [Entry(Rated("a", items.Indicators), example.GivenNumber("weight"))]);
        string[] lines =
        [
            $"benchmark {benchmark.Id} {scale.Min} {scale.Max}", "competency a 2.5 0 0",
            .. benchmark.Items().Select(item => $"item {item.Id} {(int)item.Pole} {item.Weight} 0"),
        ];

        for (int line = 0; line < lines.Length; line++)
        {
            example.GivesWords($"line {line + 1}", lines[line]);
        }

        Assert.Equal(
            benchmark.ComputeScoringHash(),
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{string.Join('\n', lines)}\n"))));
        example.GivesWords("hash", benchmark.ComputeScoringHash());
    });

    [Fact]
    public void Batch_Example_IsWhatTheLibraryGives() => PageExample.Check("batch", example =>
    {
        RatingScale scale = example.GivenScale();
        PageItems items = example.GivenItems();
        ScoringKey key = new(On(scale.Min, scale.Max, Rated("a", items.Indicators), Rated("b", High("b1"))));
        byte[] row = [.. items.Ratings.Select(answer => (byte)(answer.Rating is int rating ? rating - scale.Min + 1 : 0)), 0];
        double[] scores = new double[key.ScoreColumns.Count];
        key.Score(row, scores);

        Assert.Equal([.. items.Indicators.Select(item => item.Id), "b1"], key.ItemIds);
        example.Gives("bytes", row.Select(one => (double?)one));
        example.GivesWords("columns", key.ScoreColumns);
        example.Gives("scores", scores.Select(score => double.IsNaN(score) ? (double?)null : score));
    });

    private static string Pascal(string id) => string.Concat(id.Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
