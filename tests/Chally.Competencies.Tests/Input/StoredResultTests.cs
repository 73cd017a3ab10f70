using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

/// <summary>Results as earlier versions wrote them: a file is added when a format grows, and none is ever changed.</summary>
public sealed class StoredResultTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Chally.Competencies.Tests", "Input", "Stored");

    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["score"] = typeof(BenchmarkScore),
        ["score-with-norms"] = typeof(ScoreWithNorms),
        ["multi-rater-score"] = typeof(MultiRaterScore),
        ["norm-comparison"] = typeof(NormComparison),
        ["norm-set"] = typeof(NormSet),
        ["policy"] = typeof(ScoringPolicy),
        ["rating-sheet"] = typeof(RatingSheet),
        ["ranking"] = typeof(Ranking),
    };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Stored_Files_AreOfEveryType() =>
        Assert.Equal(Types.Keys.Order(StringComparer.Ordinal), Files.Select(file => TypeOf(file.Data)).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Read, and written again with nothing more than the format version.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Stored_Result_IsRead(string file)
    {
        string stored = File.ReadAllText(Path.Combine(Folder, file));
        object value = JsonSerializer.Deserialize(stored, Types[TypeOf(file)])!;

        Assert.Equal(WithoutVersion(stored), WithoutVersion(JsonSerializer.Serialize(value, Types[TypeOf(file)])));
    }

    private static string TypeOf(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];

    private static string WithoutVersion(string json)
    {
        JsonObject value = JsonNode.Parse(json)!.AsObject();
        foreach (JsonObject part in new[] { value, value["norms"] as JsonObject }.OfType<JsonObject>())
        {
            part.Remove("formatVersion");
        }

        return value.ToJsonString();
    }
}
