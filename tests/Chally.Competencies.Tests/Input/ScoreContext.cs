using System.Text.Json.Serialization;
using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Tests.Input;

/// <summary>A request as an application may have it, with results of the library in it.</summary>
internal sealed record ScoreRequest(string? Note, CompositeScore? Overall, Pole Pole, IReadOnlyDictionary<RaterRole, int>? Roles);

/// <summary>A context as an application may generate it in an assembly of its own.</summary>
[JsonSerializable(typeof(ScoreRequest))]
[JsonSerializable(typeof(BenchmarkScore))]
[JsonSerializable(typeof(ScoreWithNorms))]
[JsonSerializable(typeof(MultiRaterScore))]
[JsonSerializable(typeof(NormSet))]
[JsonSerializable(typeof(ScoringPolicy))]
[JsonSerializable(typeof(RatingSheet))]
[JsonSerializable(typeof(Ranking))]
[JsonSerializable(typeof(DevelopmentPlan))]
[JsonSerializable(typeof(Competency))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class ScoreContext : JsonSerializerContext;
