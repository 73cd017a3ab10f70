using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>A person's scores and where they stand among those of a norm set.</summary>
/// <param name="Score">The scores.</param>
/// <param name="Norms">Where they stand.</param>
/// <remarks>Equal when both members are equal. Immutable. The same after a round trip through JSON (<see cref="ScoreWithNormsJson"/>).</remarks>
public sealed record ScoreWithNorms(BenchmarkScore Score, NormComparison Norms) : PersonalRecord;
