using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What a score was computed with, so that it can be computed again or told apart.</summary>
/// <param name="ContentVersion">The version of the content; null for content without one.</param>
/// <param name="ContentHash">The fingerprint of the benchmark's texts and numbers.</param>
/// <param name="ScoringHash">The fingerprint of what scores depend on.</param>
/// <param name="PolicyHash">The fingerprint of the scoring policy.</param>
/// <param name="EngineVersion">The version of the library.</param>
public sealed partial record Provenance(
    string? ContentVersion, string ContentHash, string ScoringHash, string PolicyHash, string EngineVersion) : PersonalRecord
{
    /// <summary>The fingerprint of the benchmark's texts and numbers.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string ContentHash { get; init => field = Require.NotNull(value); } = Require.NotNull(ContentHash);

    /// <summary>The fingerprint of what scores depend on.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string ScoringHash { get; init => field = Require.NotNull(value); } = Require.NotNull(ScoringHash);

    /// <summary>The fingerprint of the scoring policy.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string PolicyHash { get; init => field = Require.NotNull(value); } = Require.NotNull(PolicyHash);

    /// <summary>The version of the library.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string EngineVersion { get; init => field = Require.NotNull(value); } = Require.NotNull(EngineVersion);

    /// <summary>The fingerprint of the answers (<see cref="Scoring.InputHash"/>), 64 lower-case hexadecimal digits.</summary>
    /// <value>Null by default: a combined score states none, as a digest of few answers can be guessed; nor does one written by an earlier version.</value>
    /// <exception cref="ArgumentException">The hash is not 64 lower-case hexadecimal digits.</exception>
    public string? InputHash { get; init => field = value is null ? null : Require.Hash(value); }
}
