namespace Chally.Competencies.Scoring;

/// <summary>The score for the benchmark as a whole.</summary>
/// <param name="Percent">
/// The weighted mean of the competencies' percent scores in benchmark order, Σw·p/Σw over the scored ones: 0 to 100 scale points.
/// </param>
/// <param name="Band">The name of the band.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record CompositeScore(double Percent, string Band);
