namespace Chally.Competencies.Comparison;

/// <summary>What one job asks of a competency.</summary>
/// <param name="Id">The id of the competency.</param>
/// <param name="Name">What the job calls it.</param>
/// <param name="Weight">How much it counts in the composite of the job.</param>
/// <param name="RequiredLevel">The proficiency level that the job requires; null where none is stated.</param>
public sealed partial record NeededCompetency(string Id, string Name, double Weight, int? RequiredLevel)
{
    internal static NeededCompetency Of(BenchmarkCompetency entry) => new(entry.Id, entry.Name, entry.Weight, entry.RequiredLevel);
}
