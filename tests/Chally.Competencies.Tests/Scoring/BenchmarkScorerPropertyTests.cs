using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>What must hold of every benchmark and every sheet.</summary>
public sealed class BenchmarkScorerPropertyTests
{
    [Property]
    public void Score_Any_LiesOnTheScale(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        RatingScale scale = generated.Benchmark.RatingScale;

        Assert.All(score.Competencies, competency => Assert.InRange(competency.Percent ?? 0, 0, 100));
        Assert.All(score.Competencies, competency => Assert.InRange(competency.RawMean ?? scale.Min, scale.Min, scale.Max));
        Assert.InRange(score.Overall?.Percent ?? 0, 0, 100);
    }

    [Property]
    public void Score_Any_HasEitherScoreOrReason(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();

        Assert.Equal(score.Overall is null, score.OverallReason is not null);
        Assert.All(score.Competencies, competency =>
        {
            bool isScored = competency.Status == ScoreStatus.Scored;
            Assert.Equal(isScored, competency.Percent is not null);
            Assert.Equal(isScored, competency.RawMean is not null);
            Assert.Equal(isScored, competency.Band is not null);
            Assert.Equal(isScored, competency.Reason is null);
        });
    }

    [Property]
    public bool Score_HalfOfTheItemsRated_DecidesTheStatus(ScoringCase generated) =>
        generated.Score().Competencies.All(competency => competency.Status == ScoreStatus.Scored == (2 * competency.Rated >= competency.Expected));

    [Fact]
    public void Score_PermutedSheet_IsEqual() => Holds.ForAll(
        (from generated in SheetGenerators.Cases.Generator
         from shuffled in Gen.Shuffle(generated.Sheet.Ratings.AsEnumerable())
         let presented = ValueList.Create<string>([.. generated.Benchmark.Items().Select(item => item.Id)])
         let stated = generated.Sheet with { Presented = presented }
         select (Case: generated with { Sheet = stated }, Shuffled: stated with { Ratings = [.. shuffled] })).ToArbitrary(),
        pair => pair.Case.Score() == new BenchmarkScorer(pair.Case.Benchmark).Score(pair.Shuffled));

    [Fact]
    public void Score_BenchmarkInAnotherOrder_IsBitIdenticalForEachCompetency() => Holds.ForAll(SheetGenerators.IndicatorCases, generated =>
    {
        Benchmark reversed = generated.Benchmark with
        {
            Competencies =
            [
                .. generated.Benchmark.Competencies.Reverse().Select(entry =>
                    entry with { Competency = entry.Competency with { Indicators = [.. entry.Competency.Indicators.Reverse()] } }),
            ],
        };
        BenchmarkScore score = generated.Score();
        BenchmarkScore other = new BenchmarkScorer(reversed).Score(generated.Sheet);

        Assert.Equal(score.Competencies.Select(competency => competency.Percent), other.Competencies.Reverse().Select(competency => competency.Percent));

        // The composite adds in benchmark order: another order may change its last bits and nothing more.
        Assert.Equal(score.Overall?.Percent ?? 0, other.Overall?.Percent ?? 0, 1e-11);
        Assert.Equal(score.Overall is null, other.Overall is null);
    });

    [Property]
    public void Score_OneRatingHigher_MovesWithTheSignOfItsPole(ScoringCase generated)
    {
        BenchmarkScorer scorer = new(generated.Benchmark);
        BenchmarkScore before = scorer.Score(generated.Sheet);
        foreach (ItemRating raised in generated.Sheet.Ratings.Where(answer => answer.Rating < generated.Benchmark.RatingScale.Max))
        {
            BenchmarkScore after = scorer.Score(generated.Sheet with
            {
                Ratings = [.. generated.Sheet.Ratings.Select(answer => answer == raised ? raised with { Rating = raised.Rating + 1 } : answer)],
            });
            int sign = (int)generated.Benchmark.Items().Single(item => item.Id == raised.ItemId).Pole;
            foreach ((CompetencyScore old, CompetencyScore now) in before.Competencies.Zip(after.Competencies))
            {
                bool isTouched = old.Items.Any(item => item.ItemId == raised.ItemId) && old.Percent is not null;
                Assert.Equal(isTouched ? sign : 0, Math.Sign((now.Percent - old.Percent) ?? 0));
            }

            Assert.True(sign * ((after.Overall?.Percent - before.Overall?.Percent) ?? 0) >= 0);
        }
    }

    [Fact]
    public void Score_MirroredRatingsAndPoles_IsTheSame() => Holds.ForAll(SheetGenerators.IndicatorCases, generated =>
    {
        BenchmarkScore score = generated.Score();
        BenchmarkScore mirrored = new ScoringCase(Swapped(generated.Benchmark), Mirrored(generated)).Score();

        Assert.Equal(score.Competencies.Select(competency => competency.Percent), mirrored.Competencies.Select(competency => competency.Percent));
        Assert.Equal(score.Overall, mirrored.Overall);
    });

    [Property]
    public void Score_MirroredRatings_IsTheComplement(ScoringCase generated)
    {
        BenchmarkScore score = generated.Score();
        BenchmarkScore mirrored = new BenchmarkScorer(generated.Benchmark).Score(Mirrored(generated));

        foreach ((CompetencyScore there, CompetencyScore back) in score.Competencies.Zip(mirrored.Competencies))
        {
            Assert.Equal(there.Percent is null, back.Percent is null);
            Assert.Equal(100 - there.Percent ?? 0, back.Percent ?? 0, 1e-12);
        }
    }

    [Property]
    public void Score_AllAtTheEnds_IsHundredOrZero(ScoringCase generated)
    {
        BenchmarkScorer scorer = new(generated.Benchmark);
        BenchmarkScore best = scorer.Score(SmallBenchmark.SheetAtKeyed(generated.Benchmark, generated.Benchmark.RatingScale.Range));
        BenchmarkScore worst = scorer.Score(SmallBenchmark.SheetAtKeyed(generated.Benchmark, 0));

        Assert.All(best.Competencies, competency => Assert.Equal(100, competency.Percent));
        Assert.All(worst.Competencies, competency => Assert.Equal(0, competency.Percent));
        Assert.Equal(100, best.Overall!.Percent);
        Assert.Equal(0, worst.Overall!.Percent);
    }

    [Fact]
    public void Score_ItemWeightsTimesConstant_IsBitIdentical() => Holds.ForAll(SheetGenerators.IndicatorCases, generated =>
    {
        int heaviest = generated.Benchmark.Items().Max(item => item.Weight);
        for (int factor = 2; factor * heaviest <= 100; factor++)
        {
            ScoringCase heavier = new(WithWeights(generated.Benchmark, weight => factor * weight), generated.Sheet);
            Assert.Equal(
                generated.Score().Competencies.Select(competency => competency.Percent),
                heavier.Score().Competencies.Select(competency => competency.Percent));
        }
    });

    [Property]
    public void Explanation_Any_SumsToTheScore(ScoringCase generated)
    {
        foreach (CompetencyScore competency in generated.Score().Competencies)
        {
            Assert.Equal(competency.Expected, competency.Items.Count);
            Assert.Equal(competency.Rated, competency.Items.Count(item => item.Status == ItemStatus.Rated));
            Assert.All(competency.Items, item => Assert.Equal(item.Status == ItemStatus.Rated, item.Points is not null));
            if (competency.Percent is double percent)
            {
                Assert.Equal(percent, competency.Items.Sum(item => item.Points ?? 0), 1e-12 * Math.Max(1, percent));
            }
        }
    }

    [Property]
    public void Score_Twice_IsEqualAndLeavesInputsAsTheyWere(ScoringCase generated)
    {
        RatingSheet copy = new() { Subject = generated.Sheet.Subject, Ratings = [.. generated.Sheet.Ratings.Select(answer => answer with { })] };
        string hash = ContentHash.Of(generated.Benchmark);
        BenchmarkScore first = generated.Score();
        BenchmarkScore second = generated.Score();

        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(copy, generated.Sheet);
        Assert.Equal(hash, ContentHash.Of(generated.Benchmark));
    }

    [Property]
    public void Score_AfterOtherPeople_IsEqual(ScoringCase generated)
    {
        // A scorer that reversed by, or filled in from, the ratings seen so far would give the second score another value.
        BenchmarkScorer scorer = new(generated.Benchmark);
        BenchmarkScore alone = scorer.Score(generated.Sheet);
        for (int points = 0; points <= generated.Benchmark.RatingScale.Range; points += Math.Max(1, generated.Benchmark.RatingScale.Range / 4))
        {
            scorer.Score(SmallBenchmark.SheetAtKeyed(generated.Benchmark, points));
        }

        Assert.Equal(alone, scorer.Score(generated.Sheet));
    }

    [Property]
    public void Score_ManyThreads_IsEqual(ScoringCase generated)
    {
        BenchmarkScorer scorer = new(generated.Benchmark);
        RatingSheet other = SmallBenchmark.SheetAtKeyed(generated.Benchmark, generated.Benchmark.RatingScale.Range);
        BenchmarkScore expected = generated.Score();
        BenchmarkScore expectedOther = new BenchmarkScorer(generated.Benchmark).Score(other);

        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(i % 2 == 0 ? expected : expectedOther, scorer.Score(i % 2 == 0 ? generated.Sheet : other)));
    }

    private static RatingSheet Mirrored(ScoringCase generated) => generated.Sheet with
    {
        Ratings =
        [
            .. generated.Sheet.Ratings.Select(answer =>
                answer with { Rating = generated.Benchmark.RatingScale.Min + generated.Benchmark.RatingScale.Max - answer.Rating }),
        ],
    };

    private static Benchmark Swapped(Benchmark benchmark) =>
        WithIndicators(benchmark, indicator => indicator with { Pole = indicator.Pole == Pole.High ? Pole.Low : Pole.High });

    private static Benchmark WithWeights(Benchmark benchmark, Func<int, int> weight) =>
        WithIndicators(benchmark, indicator => indicator with { Weight = weight(indicator.Weight) });

    private static Benchmark WithIndicators(Benchmark benchmark, Func<Indicator, Indicator> change) => benchmark with
    {
        Competencies =
        [
            .. benchmark.Competencies.Select(entry =>
                entry with { Competency = entry.Competency with { Indicators = [.. entry.Competency.Indicators.Select(change)] } }),
        ],
    };
}
