using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>The score of a rating sheet and where the sheet stands in its file.</summary>
/// <param name="Score">The score.</param>
/// <param name="Notes">What the rater noted as evidence.</param>
/// <param name="Place">Gives a problem of the sheet its place in the file.</param>
internal sealed record PlacedScore(BenchmarkScore Score, ValueList<EvidenceNote> Notes, Func<InputProblem, InputProblem> Place);
