using System.Diagnostics;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Validation;

public sealed class NearDuplicateTests
{
    [Theory]
    [InlineData("Asks the customer what was tried", "Asks customers what was tried", true)]
    [InlineData("Asks the customer what was tried before", "Asks the customer what was tried", true)]
    [InlineData("Keeps promises to customers", "Keeps no promises to customers", true)]
    [InlineData("Keeps promises to customers", "Keeps promises to suppliers", false)]
    [InlineData("Asks questions", "Asks questions", true)]
    [InlineData("Asks questions", "asks, Questions.", true)]
    [InlineData("Asks questions", "Questions asks", false)]
    [InlineData("Asks the questions", "Asks questions", false)]
    [InlineData("-", "-", false)]
    [InlineData("alpha beta gamma delta", "alpha beta gamma", true)]
    [InlineData("alpha beta gamma", "alpha beta gamma delta", true)]
    [InlineData("alpha beta gamma delta", "alpha beta gamma omega", false)]
    [InlineData("alpha beta gamma delta epsilon", "alpha beta gamma", false)]
    public void Pair_IsFoundBySharedStems(string first, string second, bool found)
    {
        (Statement Earlier, Statement Later)[] pairs = [.. NearDuplicates.Among([Of("a", first), Of("b", second)])];

        Assert.Equal(found ? [("a", "b")] : [], pairs.Select(pair => (pair.Earlier.Element, pair.Later.Element)));
    }

    [Fact]
    public void CommonWords_AreNoStems()
    {
        const string Common =
            "a an the and or of to in on at by for from with as is are be it its their them they that this these those " +
            "he she his her him who which what when how any all own into over out up so than then has have had do does did";

        Assert.All(Common.Split(' '), word => Assert.True(IsPair($"alpha beta gamma {word}", "alpha beta gamma delta"), word));
        Assert.False(IsPair("alpha beta gamma not", "alpha beta gamma delta"));
    }

    [Theory]
    [InlineData("meetings", "meet", true)]
    [InlineData("meeting", "meet", true)]
    [InlineData("replies", "replied", true)]
    [InlineData("visited", "visit", true)]
    [InlineData("classes", "class", true)]
    [InlineData("calls", "call", true)]
    [InlineData("uses", "used", false)]
    [InlineData("ties", "tied", false)]
    [InlineData("sing", "sings", true)]
    [InlineData("son", "sons", false)]
    [InlineData("press", "pres", false)]
    [InlineData("walked", "walker", false)]
    public void Stem_IsTheWordWithoutNumberAndTense(string first, string second, bool same) =>
        Assert.Equal(same, IsPair($"alpha beta {first}", $"alpha beta {second}"));

    /// <summary>Of the two rarest stems of the twins, "rare" and "vword00", more statements have each than are looked at.</summary>
    [Fact]
    public void Exact_BeyondTheStatementsThatAreLookedAt_IsFound()
    {
        string[] words = [.. Enumerable.Range(0, 13).Select(i => $"vword{i:00}")];
        IEnumerable<string> threes =
            from i in Enumerable.Range(0, 13)
            from j in Enumerable.Range(i + 1, 12 - i)
            from k in Enumerable.Range(j + 1, 12 - j)
            select $"{words[i]} {words[j]} {words[k]}";
        IEnumerable<string> fours = threes.Where(three => !three.Contains(words[0], StringComparison.Ordinal)).Select(three => $"rare {three} vword99");
        string[] texts = [.. Enumerable.Repeat(threes, 5).SelectMany(three => three), .. fours, "rare vword00 vword01 vword02 vword03",
            "vword03 vword02 vword01 vword00 rare"];

        (Statement earlier, Statement later) = NearDuplicates.Among(texts.Select((text, i) => Of($"s-{i}", text))).Last();

        Assert.Equal((texts[^2], texts[^1]), (earlier.Text, later.Text));
    }

    [Fact]
    public void Twin_IsTheEarliest()
    {
        Statement[] statements = [.. Enumerable.Range(0, 5).Select(i => Of($"s-{i}", "Asks the customer what was tried"))];

        Assert.Equal([("s-0", "s-1"), ("s-0", "s-2"), ("s-0", "s-3"), ("s-0", "s-4")],
            NearDuplicates.Among(statements).Select(pair => (pair.Earlier.Element, pair.Later.Element)));
    }

    [Fact]
    public void Filter_LosesNoPairThatComparingAllFinds()
    {
        Random random = new(5);
        string[] vocabulary = [.. Enumerable.Range(0, 14).Select(i => $"word{(char)('a' + i)}{(char)('a' + i)}")];
        Statement[] statements = [.. Enumerable.Range(0, 150).Select(i =>
            Of($"s-{i}", string.Join(' ', Enumerable.Range(0, random.Next(3, 9)).Select(_ => vocabulary[random.Next(vocabulary.Length)]))))];
        List<(string, string)> expected = [];
        for (int later = 0; later < statements.Length; later++)
        {
            HashSet<string> b = [.. statements[later].Words.All];
            for (int earlier = 0; earlier < later; earlier++)
            {
                HashSet<string> a = [.. statements[earlier].Words.All];
                if (a.Count >= 3 && b.Count >= 3 && a.Intersect(b).Count() / (double)a.Union(b).Count() >= 0.75 - 1e-9)
                {
                    expected.Add(($"s-{earlier}", $"s-{later}"));
                    break;
                }
            }
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, NearDuplicates.Among(statements).Select(pair => (pair.Earlier.Element, pair.Later.Element)));
    }

    [Fact]
    public void Pair_AcrossCompetencies_NamesTheOtherOne()
    {
        string Competency(string id) => $$"""
            { "formatVersion": 1, "id": "{{id}}", "name": "Listening", "indicators": [
              { "id": "{{id}}-asks", "pole": "high", "text": "Asks the customer what was tried", "sources": ["t"] } ], "notPublished": ["low indicators"] }
            """;

        ContentDiagnostic diagnostic = Assert.Single(ContentValidator.Validate(
            [ContentFile.FromText("a.json", Competency("a")), ContentFile.FromText("b.json", Competency("b"))],
            new ContentValidationOptions { Beside = null }).Diagnostics);

        Assert.Equal("CC1008", diagnostic.Code);
        Assert.Equal("b.json", diagnostic.Source);
        Assert.Contains("'a-asks' of 'a'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_OfAlikeStatements_AreLookedAtInBoundedWork()
    {
        Statement[] statements = [.. Enumerable.Range(0, 20_000).Select(i => Of($"s-{i}", $"Asks the same customer {i % 7} times in {i} days of {i} weeks"))];
        long before = Stopwatch.GetTimestamp();

        int pairs = NearDuplicates.Among(statements).Count();

        Assert.InRange(pairs, 0, statements.Length);
        Assert.True(Stopwatch.GetElapsedTime(before) < TimeSpan.FromMinutes(1), "20,000 statements took over a minute.");
    }

    private static bool IsPair(string first, string second) => NearDuplicates.Among([Of("a", first), Of("b", second)]).Any();

    private static Statement Of(string id, string text) =>
        new(StatementKind.Item, text, new ContentPlace("test.json", "$"), "owner", id, "en", Pole.High);
}
