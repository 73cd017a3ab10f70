using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests;

/// <summary>A null in a collection that a caller gives is refused with its place.</summary>
public sealed class NullElementTests
{
    private static readonly Benchmark Role = On(1, 5, Rated("a", High("a1")));
    private static readonly BenchmarkScore Score = Role.Score(("a1", 4));
    private static readonly MultiRaterScorer Several = new(new BenchmarkScorer(Role));

    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["Ranking.Of"] = () => Ranking.Of(Role, [Score, null!]),
        ["Ranking.ProblemsWith"] = () => Ranking.ProblemsWith(Role, [Score, null!]),
        ["Ranking.ProblemsWith first"] = () => Ranking.ProblemsWith(Role, [null!]),
        ["Combine"] = () => Several.Combine([Score, null!]),
        ["Several.ProblemsWith"] = () => Several.ProblemsWith([Score, null!]),
        ["Several.Score"] = () => Several.Score([Sheet(("a1", 4)), null!]),
        ["Catalog.Read"] = () => CompetencyCatalog.Read([null!]),
        ["Catalog.With"] = () => CompetencyCatalog.Default.With([null!]),
        ["Catalog.WithFiles"] = () => CompetencyCatalog.Default.WithFiles([null!]),
        ["WriteBundle competencies"] = () => ContentWriter.WriteBundle(new MemoryStream(), [null!], []),
        ["WriteBundle benchmarks"] = () => ContentWriter.WriteBundle(new MemoryStream(), [], [null!]),
        ["Table header"] = () => RatingTable.Open(["subject", null!], Role),
        ["Table row"] = () => RatingTable.Open(["subject", "a1"], Role).Read(["x", null!]),
        ["FromRatings"] = () => RatingSheet.FromRatings("x", [new KeyValuePair<string, int>("a1", 4), new KeyValuePair<string, int>(null!, 4)]),
        ["FromRatings nullable"] = () => RatingSheet.FromRatings("x", [new KeyValuePair<string, int?>(null!, 4)]),
        ["FromAnswers"] = () => RatingSheet.FromAnswers("x", [new KeyValuePair<string, int>(null!, 4)], new Dictionary<string, string>()),
        ["FromAnswers ids"] = () => RatingSheet.FromAnswers("x", [new KeyValuePair<string, int>("q", 4)], new Dictionary<string, string> { ["q"] = null! }),
        ["Conjunctive"] = () => DecisionPolicy.Conjunctive([new KeyValuePair<string, double>(null!, 4)]),
        ["ValueList"] = () => ValueList.Create<string>(["a", null!]),
        ["ValueMap"] = () => ValueMap.Create([new KeyValuePair<string, string>("a", null!)]),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Call_NullElement_ThrowsWithItsPlace(string call)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(Calls[call]);

        Assert.Matches("(element|entry|answer) [01]\\b", e.Message);
    }
}
