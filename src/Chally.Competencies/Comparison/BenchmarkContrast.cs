namespace Chally.Competencies.Comparison;

/// <summary>How two roles differ in the competencies that they need.</summary>
/// <remarks>Equal when all members are equal, lists in order. Immutable.</remarks>
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

    /// <summary>The id of the role that one comes from.</summary>
    public string Here { get; }

    /// <summary>The id of the role that one looks to.</summary>
    public string There { get; }

    /// <summary>The competencies that both need, in the order of the first role.</summary>
    public ValueList<SharedCompetency> Shared { get; }

    /// <summary>The competencies that only the first role needs.</summary>
    public ValueList<NeededCompetency> OnlyHere { get; }

    /// <summary>The competencies that only the second role needs.</summary>
    public ValueList<NeededCompetency> OnlyThere { get; }

    /// <summary>Sets two roles against each other.</summary>
    /// <param name="here">The role that one comes from.</param>
    /// <param name="there">The role that one looks to.</param>
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
