using System.Diagnostics;
using Chally.Competencies.Content;
using Chally.Competencies.Content.Validation;

namespace Chally.Competencies.Tests.Content.Validation;

public sealed class NearDuplicateTests
{
    [Theory]
    [InlineData("Asks the customer what was tried", "Asks customers what was tried", true)]
    [InlineData("Asks the customer what was tried before", "Asks the customer what was tried", true)]
    [InlineData("Keeps promises to customers", "Keeps no promises to customers", true)]
    [InlineData("Keeps promises to customers", "Keeps promises to suppliers", false)]
    [InlineData("Asks questions", "Asks questions", false)]
    public void Pair_IsFoundBySharedStems(string first, string second, bool found)
    {
        (Statement Earlier, Statement Later)[] pairs = [.. NearDuplicates.Among([Of("a", first), Of("b", second)])];

        Assert.Equal(found ? [("a", "b")] : [], pairs.Select(pair => (pair.Earlier.Element, pair.Later.Element)));
    }

    [Fact]
    public void Twin_IsTheEarliest()
    {
        Statement[] statements = [.. Enumerable.Range(0, 5).Select(i => Of($"s-{i}", "Asks the customer what was tried"))];

        Assert.Equal([("s-0", "s-1"), ("s-0", "s-2"), ("s-0", "s-3"), ("s-0", "s-4")], NearDuplicates.Among(statements).Select(pair => (pair.Earlier.Element, pair.Later.Element)));
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
            [ContentFile.FromText("a.json", Competency("a")), ContentFile.FromText("b.json", Competency("b"))], new ContentValidationOptions { Beside = null }).Diagnostics);

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

    private static Statement Of(string id, string text) =>
        new(StatementKind.Item, text, new ContentPlace("test.json", "$"), "owner", id, "en", Pole.High);
}
