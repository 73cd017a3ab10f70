namespace Chally.Competencies.Comparison;

/// <summary>How two jobs differ in the competencies that they need.</summary>
public sealed partial record BenchmarkContrast
{
    private BenchmarkContrast(
        string here, string there, ValueList<SharedCompetency> shared, ValueList<NeededCompetency> onlyHere, ValueList<NeededCompetency> onlyThere)
    {
        Here = here;
        There = there;
        Shared = shared;
        OnlyHere = onlyHere;
        OnlyThere = onlyThere;
    }

    /// <summary>The id of the job that one comes from.</summary>
    public string Here { get; }

    /// <summary>The id of the job that one looks to.</summary>
    public string There { get; }

    /// <summary>The competencies that both need, in the order of the first job.</summary>
    public ValueList<SharedCompetency> Shared { get; }

    /// <summary>The competencies that only the first job needs.</summary>
    public ValueList<NeededCompetency> OnlyHere { get; }

    /// <summary>The competencies that only the second job needs.</summary>
    public ValueList<NeededCompetency> OnlyThere { get; }

    /// <summary>Sets two jobs against each other.</summary>
    /// <param name="here">The job that one comes from.</param>
    /// <param name="there">The job that one looks to.</param>
    /// <returns>The contrast.</returns>
    public static BenchmarkContrast Between(Benchmark here, Benchmark there)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        HashSet<string> own = [.. here.Competencies.Select(entry => entry.Id)];
        Dictionary<string, BenchmarkCompetency> others = there.Competencies.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        return new BenchmarkContrast(
            here.Id,
            there.Id,
            [.. here.Competencies.Where(entry => others.ContainsKey(entry.Id)).Select(entry => SharedCompetency.Of(entry, others[entry.Id]))],
            [.. here.Competencies.Where(entry => !others.ContainsKey(entry.Id)).Select(NeededCompetency.Of)],
            [.. there.Competencies.Where(entry => !own.Contains(entry.Id)).Select(NeededCompetency.Of)]);
    }
}
