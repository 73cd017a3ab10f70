namespace Chally.Competencies.Scoring;

/// <summary>What a score was computed with, so that it can be computed again or told apart.</summary>
/// <param name="ContentVersion">The version of the content; null for content without one.</param>
/// <param name="ContentHash">The fingerprint of the benchmark's texts and numbers.</param>
/// <param name="ScoringHash">The fingerprint of what scores depend on.</param>
/// <param name="PolicyHash">The fingerprint of the scoring policy.</param>
/// <param name="EngineVersion">The version of the library.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record Provenance(
    string? ContentVersion, string ContentHash, string ScoringHash, string PolicyHash, string EngineVersion);
