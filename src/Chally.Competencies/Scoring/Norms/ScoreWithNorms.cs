using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>A person's scores and where they stand among those of a norm set.</summary>
/// <param name="Score">The scores.</param>
/// <param name="Norms">Where they stand.</param>
/// <remarks>In JSON the members of the score, and "norms" as one more.</remarks>
public sealed partial record ScoreWithNorms(BenchmarkScore Score, NormComparison Norms) : PersonalRecord;
