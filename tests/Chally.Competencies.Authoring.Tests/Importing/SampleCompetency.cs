namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>A competency of a document of our own.</summary>
internal sealed record SampleCompetency(
    string Name, string? Definition, IReadOnlyList<string> Low, IReadOnlyList<string> High, IReadOnlyList<string> Tips, IReadOnlyList<string> Tactics);
