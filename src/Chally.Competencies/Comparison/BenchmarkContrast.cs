namespace Chally.Competencies.Comparison;

/// <summary>How two roles differ in the competencies that they need.</summary>
/// <remarks>Equal when all members are equal, lists in order. Immutable.</remarks>
public sealed record BenchmarkContrast
{
    private BenchmarkContrast(Benchmark here, Benchmark there)
    {
        Here = here.Id;
        There = there.Id;
        Dictionary<string, BenchmarkCompetency> other = there.Competencies.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Shared = [.. here.Competencies.Where(entry => other.ContainsKey(entry.Id)).Select(entry => new SharedCompetency(entry, other[entry.Id]))];
        OnlyHere = [.. here.Competencies.Where(entry => !other.ContainsKey(entry.Id))];
        OnlyThere = [.. there.Competencies.Where(entry => Shared.All(shared => shared.Id != entry.Id))];
    }

    /// <summary>The id of the role that one comes from.</summary>
    public string Here { get; }

    /// <summary>The id of the role that one looks to.</summary>
    public string There { get; }

    /// <summary>The competencies that both need, in the order of the first role.</summary>
    public ValueList<SharedCompetency> Shared { get; }

    /// <summary>The competencies that only the first role needs.</summary>
    public ValueList<BenchmarkCompetency> OnlyHere { get; }

    /// <summary>The competencies that only the second role needs.</summary>
    public ValueList<BenchmarkCompetency> OnlyThere { get; }

    /// <summary>Sets two roles against each other.</summary>
    /// <param name="here">The role that one comes from.</param>
    /// <param name="there">The role that one looks to.</param>
    /// <returns>The contrast.</returns>
    public static BenchmarkContrast Between(Benchmark here, Benchmark there)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        return new BenchmarkContrast(here, there);
    }
}
