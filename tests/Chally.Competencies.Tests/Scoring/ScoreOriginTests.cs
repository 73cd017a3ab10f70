using Chally.Competencies.Comparison;
using Chally.Competencies.Content;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class ScoreOriginTests
{
    private static readonly Benchmark Two = On(1, 5, Rated("a", High("a1"), High("a2")), Rated("b", High("b1")));
    private static readonly BenchmarkScore Scored = Two.Score(("a1", 5), ("a2", 1), ("b1", 3));

    [Fact]
    public void Require_OtherBenchmark_Throws() => Refused(Two with { Id = "large" }, Scored, "'large'");

    [Fact]
    public void Require_OtherScoringHash_Throws() => Refused(On(1, 7, Rated("a", High("a1"), High("a2")), Rated("b", High("b1"))), Scored, "scoring hash");

    [Fact]
    public void Require_RewordedContent_IsAccepted()
    {
        // A typo fix changes the content hash, not what the score rests on.
        Benchmark reworded = On(1, 5, Rated("a", High("a1") with { Text = "Does it well" }, High("a2")), Rated("b", High("b1")));

        Assert.NotEqual(ContentHash.Of(Two), ContentHash.Of(reworded));
        Assert.Equal("Does it well", PersonContrast.Of(reworded, Scored).Competencies[0].TowardHigh[0].Text);
        Assert.Equal(2, DevelopmentPlan.For(reworded, Scored).Steps.Count);
    }

    [Fact]
    public void RequireExplained_WithoutExplanation_Throws() =>
        Refused(Two, BenchmarkScoreJson.Read(BenchmarkScoreJson.Write(Scored, explain: false)), "explanation");

    [Fact]
    public void RequireExplained_CompetencyMissing_Throws() => Refused(Two, Scored with { Competencies = [Scored.Competencies[0]] }, "competencies");

    [Fact]
    public void RequireExplained_CompetencyTooMany_Throws() =>
        Refused(Two, Scored with { Competencies = [.. Scored.Competencies, Scored.Competencies[0]] }, "competencies");

    [Fact]
    public void RequireExplained_CompetenciesInOtherOrder_Throws() =>
        Refused(Two, Scored with { Competencies = [Scored.Competencies[1], Scored.Competencies[0]] }, "competencies");

    [Fact]
    public void RequireExplained_ItemsInOtherOrder_Throws()
    {
        // Read by place, the rating of one behaviour would be shown beside the text of another.
        CompetencyScore first = Scored.Competencies[0];
        CompetencyScore swapped = first with { Items = [first.Items[1], first.Items[0]] };

        Refused(Two, Scored with { Competencies = [swapped, Scored.Competencies[1]] }, "'a'");
    }

    [Fact]
    public void Require_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => PersonContrast.Of(null!, Scored));
        Assert.Throws<ArgumentNullException>(() => PersonContrast.Of(Two, null!));
        Assert.Throws<ArgumentNullException>(() => DevelopmentPlan.For(null!, Scored));
        Assert.Throws<ArgumentNullException>(() => DevelopmentPlan.For(Two, null!));
    }

    private static void Refused(Benchmark benchmark, BenchmarkScore score, string words)
    {
        ArgumentException contrast = Assert.Throws<ArgumentException>(() => PersonContrast.Of(benchmark, score));
        ArgumentException plan = Assert.Throws<ArgumentException>(() => DevelopmentPlan.For(benchmark, score));

        Assert.Contains(words, contrast.Message, StringComparison.Ordinal);
        Assert.Equal(contrast.Message, plan.Message);
        Assert.DoesNotContain("A. Person", contrast.Message, StringComparison.Ordinal);
    }
}
