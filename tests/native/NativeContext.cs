using System.Text.Json.Serialization;
using Chally.Competencies.Development;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Native;

[JsonSerializable(typeof(BenchmarkScore))]
[JsonSerializable(typeof(CriterionStudy))]
[JsonSerializable(typeof(DevelopmentPlan))]
internal sealed partial class NativeContext : JsonSerializerContext;
