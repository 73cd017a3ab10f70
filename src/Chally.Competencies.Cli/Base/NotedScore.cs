using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Base;

/// <summary>A score with what its rater noted as evidence.</summary>
/// <param name="Score">The score.</param>
/// <param name="Notes">The notes.</param>
internal sealed record NotedScore(BenchmarkScore Score, ValueList<EvidenceNote> Notes);
