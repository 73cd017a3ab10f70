namespace Chally.Competencies.Cli.Output;

/// <summary>The cut by which people count as selected, and who stands in no figure.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Competency">The id of the competency that decides; null for the composite.</param>
/// <param name="Score">The cut, 0 to 100 scale points.</param>
/// <param name="WithoutGroup">How many people with ratings have no group.</param>
/// <param name="WithoutRatings">How many people with a group have no ratings.</param>
/// <param name="Warnings">What the files give rise to.</param>
internal sealed record AppliedCut(Benchmark Benchmark, string? Competency, double Score, int WithoutGroup, int WithoutRatings, IReadOnlyList<string> Warnings)
{
    /// <summary>The name of the score that decides.</summary>
    public string Name => Benchmark.Competencies.FirstOrDefault(entry => entry.Id == Competency)?.Name ?? "overall";
}
