namespace Chally.Competencies.Comparison;

/// <summary>One competency's high statements against its low ones.</summary>
public sealed partial record CompetencyContrast
{
    private CompetencyContrast(string id, string name, ValueList<Indicator> high, ValueList<Indicator> low)
    {
        Id = id;
        Name = name;
        High = high;
        Low = low;
    }

    /// <summary>The id of the competency.</summary>
    public string Id { get; }

    /// <summary>The name in this job.</summary>
    public string Name { get; }

    /// <summary>What high scorers do; empty when the content has nothing at this pole.</summary>
    public ValueList<Indicator> High { get; }

    /// <summary>What low scorers do; empty when the content has nothing at this pole.</summary>
    public ValueList<Indicator> Low { get; }

    internal static CompetencyContrast Of(BenchmarkCompetency entry) =>
        new(entry.Id, entry.Name, [.. entry.Competency.IndicatorsOf(Pole.High)], [.. entry.Competency.IndicatorsOf(Pole.Low)]);
}
