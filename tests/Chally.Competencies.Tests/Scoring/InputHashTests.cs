using System.Security.Cryptography;
using System.Text;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Scoring;

public sealed class InputHashTests
{
    private static readonly Benchmark Role = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

    [Fact]
    public void Of_ASheet_IsTheDigestOfItsAnswersInBenchmarkOrder()
    {
        string[] ids = [.. Role.Items().Select(item => item.Id)];
        RatingSheet sheet = new()
        {
            Subject = "x",
            Ratings = [new ItemRating(ids[2], 5), new ItemRating(ids[0], 4), new ItemRating(ids[1], null)],
        };
        string answers = string.Join(' ', ["4", "-", "5", .. Enumerable.Repeat(".", ids.Length - 3)]);
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Role.ComputeScoringHash()}\n{answers}\n")));

        Assert.Equal(expected, InputHash.Of(Role, sheet));
        Assert.Equal(expected, new BenchmarkScorer(Role).Score(sheet).Provenance.InputHash);
    }

    [Property]
    public void Of_SheetsThatDifferInOneAnswer_Differs(ScoringCase scored)
    {
        string before = InputHash.Of(scored.Benchmark, scored.Sheet);
        Assert.Equal(before, InputHash.Of(scored.Benchmark, scored.Sheet with { Subject = "another", Ratings = [.. scored.Sheet.Ratings.Reverse()] }));
        Assert.All(scored.Sheet.Ratings.Index(), one =>
        {
            (int place, ItemRating answer) = one;
            ItemRating changed = new(answer.ItemId, answer.Rating is null ? scored.Benchmark.RatingScale.Min : null);
            Assert.NotEqual(before,
                InputHash.Of(scored.Benchmark, scored.Sheet with { Ratings = [.. scored.Sheet.Ratings.Select((old, i) => i == place ? changed : old)] }));
        });
    }

    [Fact]
    public void Score_OfSeveralRaters_StatesNone()
    {
        MultiRaterScore combined = new MultiRaterScorer(new BenchmarkScorer(Role))
            .Score([new RatingSheet { Subject = "x", Role = RaterRole.Manager, Ratings = [new ItemRating(Role.Items().First().Id, 4)] }]);

        Assert.Null(combined.Provenance.InputHash);
    }

    [Fact]
    public void InputHash_ThatIsNone_IsRefused()
    {
        Provenance provenance = new BenchmarkScorer(Role).Score(new RatingSheet { Subject = "x", Ratings = [] }).Provenance;

        Assert.Throws<ArgumentException>("InputHash", () => provenance with { InputHash = "abc" });
        Assert.Equal(provenance, CompetencyJson.Read<Provenance>(CompetencyJson.Write(provenance)));
    }
}
