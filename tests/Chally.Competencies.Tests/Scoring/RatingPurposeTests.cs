using System.Text.Json;
using System.Text.RegularExpressions;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class RatingPurposeTests
{
    private static readonly Benchmark Role = On(1, 5, Rated("a", High("a1")));

    private static readonly ScoringPolicy Deciding = new() { Decision = DecisionPolicy.Compensatory(50) };

    public static TheoryData<string> Development =>
    [
        "development", "Development", "DEVELOPMENT", "development ", "development\u00A0", " development", "devel\u00ADopment", "dev\u200Belop\u2060ment",
        "\u200Bdevelopment\u200D", "d e v e l o p m e n t", "develop-ment", "develop\u3164ment", "ｄｅｖｅｌｏｐｍｅｎｔ", "Ｄｅｖｅｌｏｐｍｅｎｔ", "dev", "DEV", "d\u200Bev",
        "dev.", "(dev)", "dev 2026",
        "for development", "Development (360)", "developmental", "developing people", "selection and development", "not for development",
        "personal_development", "360-development-2026",
    ];

    public static TheoryData<string> Others =>
        ["selection", "Selection 2026", "promotion", "developer", "Software Developer selection", "devops engineer", "device sales", "research", "360"];

    [Theory]
    [MemberData(nameof(Development))]
    public void IsForDevelopment_HoweverWritten_IsTrue(string purpose)
    {
        RatingSheet sheet = Sheet(("a1", 5)) with { Purpose = purpose };
        BenchmarkScore score = new BenchmarkScorer(Role, Deciding).Score(sheet);

        Assert.True(sheet.IsForDevelopment);
        Assert.True(score.IsForDevelopment);
        Assert.Null(score.RuleOutcome);
        Assert.Null(new MultiRaterScorer(new BenchmarkScorer(Role, Deciding)).Combine([score]).RuleOutcome);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Ranking.Of(Role, [score]));
        Assert.Contains("RS0015", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void IsForDevelopment_AnotherPurpose_IsFalse(string purpose)
    {
        RatingSheet sheet = Sheet(("a1", 5)) with { Purpose = purpose };

        Assert.False(sheet.IsForDevelopment);
        Assert.False((sheet with { Purpose = null }).IsForDevelopment);
        Assert.NotNull(new BenchmarkScorer(Role, Deciding).Score(sheet).RuleOutcome);
    }

    [Fact]
    public void IsDevelopment_InvisibleCharactersAnywhere_ChangeNothing()
    {
        foreach (char invisible in "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u034F")
        {
            for (int place = 0; place <= "development".Length; place++)
            {
                Assert.True(RatingPurpose.IsDevelopment("development".Insert(place, invisible.ToString())));
            }

            Assert.True(RatingPurpose.IsDevelopment($"d{invisible}ev"));
        }
    }

    [Theory]
    [InlineData("score")]
    [InlineData("score-with-norms")]
    [InlineData("multi-rater-score")]
    public void Schema_OfADecision_KnowsDevelopmentByTheSameRule(string schema)
    {
        string text = File.ReadAllText(Repository.PathOf($"seeds/schema/{schema}.schema.json"));
        Regex pattern = new(JsonSerializer.Deserialize<string>(Regex.Match(text, "\"pattern\": (\"\\[Dd.*?\")\\s*}").Groups[1].Value)!);

        Assert.All(Development, row => Assert.Matches(pattern, row.Data));
        Assert.All(Others, row => Assert.DoesNotMatch(pattern, row.Data));
    }
}
