using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

public sealed class ContentHashTests
{
    private static readonly CompetencyCatalog Original = Bundle.Read(Bundle.Complete);

    [Fact]
    public void Hashes_TwoReadsOfTheEmbeddedFiles_AreEqual()
    {
        CompetencyCatalog first = CompetencyCatalog.Read(EmbeddedContent.Files());
        CompetencyCatalog second = CompetencyCatalog.Read(EmbeddedContent.Files().Reverse());

        Assert.NotSame(first, second);
        Assert.Equal(first.ContentHash, second.ContentHash);
        Assert.Equal(first.ScoringHash, second.ScoringHash);
        Assert.Equal(first.ContentHash, CompetencyCatalog.Default.ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", first.ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", first.ScoringHash);
        Assert.NotEqual(first.ContentHash, first.ScoringHash);
    }

    [Fact]
    public void ScoringHash_SmallBenchmark_IsThatOfTheFactsOfScoring()
    {
        // benchmark id min max; competency id weight required levels; item id pole weight level: norms are tied to this form.
        const string facts = "benchmark host 1 3\ncompetency listens 2.5 2 2\nitem asks 1 2 0\nitem interrupts -1 1 0\nitem nods 1 1 1\n";
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts)));

        Assert.Equal(expected, Original.GetBenchmark("host").ComputeScoringHash());
        Assert.Equal(expected, Original.ScoringHash);
    }

    [Fact]
    public void ContentHash_SmallBenchmark_IsThatOfItsBundle()
    {
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Bundle.Write(Original.Competencies, Original.Benchmarks))));

        Assert.Equal(expected, ContentHash.Of(Original.GetBenchmark("host")));
        Assert.Equal(expected, Original.ContentHash);
    }

    [Fact]
    public void Hashes_AnyTextReworded_OnlyContentHashChanges()
    {
        string[] places = [.. TextPlaces(JsonNode.Parse(Bundle.Complete)!)];
        Assert.Contains("$.competencies[0].indicators[0].text", places);
        Assert.Contains("$.benchmarks[0].ratingScale.anchors[2]", places);
        HashSet<string> seen = [Original.ContentHash];
        foreach (string place in places)
        {
            JsonNode changed = JsonNode.Parse(Bundle.Complete)!;
            JsonNode text = Leaves(changed).Single(leaf => leaf.GetPath() == place);
            text.ReplaceWith(text.GetValue<string>() + " reworded");
            CompetencyCatalog catalog = Bundle.Read(changed.ToJsonString());

            Assert.True(seen.Add(catalog.ContentHash), $"{place} does not count in the content hash.");
            Assert.True(Original.ScoringHash == catalog.ScoringHash, $"{place} counts in the scoring hash.");
        }
    }

    [Theory]
    [InlineData("\"nameStatus\": \"inferred\"", "\"nameStatus\": \"published\"")]
    [InlineData("\"inferred\": true", "\"inferred\": false")]
    [InlineData("\"id\": \"tip\"", "\"id\": \"tip-one\"")]
    [InlineData("\"id\": \"tactic\"", "\"id\": \"tactic-one\"")]
    [InlineData("\"id\": \"reports\"", "\"id\": \"reports-to\"")]
    [InlineData("\"behaviorsInSource\": 5", "\"behaviorsInSource\": 4")]
    [InlineData(", \"anchors\": [\"never\", \"at times\", \"always\"]", "")]
    public void Hashes_WhatNoScoreDependsOn_OnlyContentHashChanges(string part, string replacement)
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.With(part, replacement));

        Assert.NotEqual(Original.ContentHash, catalog.ContentHash);
        Assert.Equal(Original.ScoringHash, catalog.ScoringHash);
    }

    [Theory]
    [InlineData("\"id\": \"asks\"", "\"id\": \"asks-more\"")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"nods-often\"")]
    [InlineData("\"id\": \"host\"", "\"id\": \"hostess\"")]
    [InlineData("\"pole\": \"high\"", "\"pole\": \"low\"")]
    [InlineData("\"weight\": 2,", "\"weight\": 3,")]
    [InlineData("\"weight\": 2.5", "\"weight\": 2.5000000000000004")]
    [InlineData("\"requiredLevel\": 2, ", "\"requiredLevel\": 1, ")]
    [InlineData("\"requiredLevel\": 2, ", "")]
    [InlineData("\"min\": 1, \"max\": 3", "\"min\": 0, \"max\": 2")]
    [InlineData("\"max\": 3, \"anchors\": [\"never\", \"at times\", \"always\"]", "\"max\": 4")]
    public void Hashes_WhatScoresDependOn_BothChange(string part, string replacement)
    {
        CompetencyCatalog catalog = Bundle.Read(Bundle.With(part, replacement));

        Assert.NotEqual(Original.ContentHash, catalog.ContentHash);
        Assert.NotEqual(Original.ScoringHash, catalog.ScoringHash);
    }

    [Fact]
    public void Hashes_BehaviorAtAnotherLevel_BothChange()
    {
        Benchmark benchmark = Samples.Benchmark;
        ValueList<ProficiencyLevel> levels = Samples.Competency.Levels;
        Competency moved = Samples.Competency with
        {
            Levels = [levels[0] with { Behaviors = [] }, levels[1] with { Behaviors = [Samples.Behavior] }],
        };
        Benchmark other = benchmark with { Competencies = [Samples.Entry with { Competency = moved }] };

        Assert.NotEqual(ContentHash.Of(benchmark), ContentHash.Of(other));
        Assert.NotEqual(benchmark.ComputeScoringHash(), other.ComputeScoringHash());
    }

    [Fact]
    public void ComputeHashes_OtherContentVersion_StayTheSame()
    {
        Benchmark other = Samples.Benchmark with { ContentVersion = "2.0.0" };

        Assert.NotEqual(Samples.Benchmark, other);
        Assert.Equal(ContentHash.Of(Samples.Benchmark), ContentHash.Of(other));
        Assert.Equal(Samples.Benchmark.ComputeScoringHash(), other.ComputeScoringHash());
    }

    [Property]
    public void ComputeHashes_AnyCopyReadBack_AreEqual(Contents contents)
    {
        CompetencyCatalog copy = Bundle.Read(Bundle.Write(contents.Competencies, contents.Benchmarks));
        foreach ((Benchmark left, Benchmark right) in contents.Benchmarks.Zip(copy.Benchmarks))
        {
            Assert.Equal(ContentHash.Of(left), ContentHash.Of(right));
            Assert.Equal(left.ComputeScoringHash(), right.ComputeScoringHash());
        }
    }

    private static IEnumerable<string> TextPlaces(JsonNode root) => Leaves(root)
        .Where(leaf => leaf.GetValueKind() == System.Text.Json.JsonValueKind.String)
        .Select(leaf => leaf.GetPath())
        .Where(path => !path.EndsWith(".id", StringComparison.Ordinal) && !path.EndsWith(".competency", StringComparison.Ordinal)
            && !path.EndsWith(".pole", StringComparison.Ordinal) && !path.EndsWith(".nameStatus", StringComparison.Ordinal)
            && !path.Contains("schema", StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!)),
        JsonArray elements => elements.SelectMany(element => Leaves(element!)),
        _ => [node],
    };
}
