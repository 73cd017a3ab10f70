using System.Text.Json.Serialization;
using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests;

/// <summary>A few results in which every public type that describes its JSON stands.</summary>
public sealed class AuthoringSamples : IMemberSource
{
    private static readonly ContentDiagnostic Diagnostic = new()
    {
        Code = "CC1003",
        Severity = DiagnosticSeverity.Warning,
        Message = "'Asks' has one word",
        Fix = "say what the person asks",
        Source = "team.json",
        Line = 12,
        Path = "$.indicators[0].text",
        Element = "asks",
    };

    public static MemberSamples Samples { get; } = new(
        typeof(ContentDiff).Assembly,
        AuthoringContext.Default,
        Repository.PathOf("tests", "Chally.Competencies.Authoring.Tests", "Stored"),
        ContentDiff.Between(
            SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a1"), SmallBenchmark.Low("a2"))),
            SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a1", 2)))),
        new ImportReport
        {
            Found = [new("competencies", 1), new("high indicators", 7)],
            Inferred = [new() { Line = 12, Text = "success tactics after a blank line", Quoted = "Call back within a day." }],
            Missing = [new() { Text = "low indicators" }],
            Unread = [],
        },
        new ContentValidation([Diagnostic, Diagnostic with { Severity = DiagnosticSeverity.Error }], [new(Diagnostic, "One word is enough")], 3));
}

/// <summary>A context as an application may generate it.</summary>
[JsonSerializable(typeof(ContentDiff))]
[JsonSerializable(typeof(ContentValidation))]
[JsonSerializable(typeof(ImportReport))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class AuthoringContext : JsonSerializerContext;
