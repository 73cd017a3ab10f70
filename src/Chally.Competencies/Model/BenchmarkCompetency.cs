using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A competency as one benchmark uses it: how much it counts, which level it needs, and what the job calls it.</summary>
public sealed partial record BenchmarkCompetency
{
    /// <summary>The competency, which other benchmarks may share.</summary>
    public required Competency Competency { get; init => field = Require.NotNull(value); }

    /// <summary>How much the competency counts in the composite: 0.001 to 100; whole numbers are usual.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 0.001–100 or not a number.</exception>
    public double Weight { get; init => field = Require.InRange(ModelRules.CompetencyWeight(value), value); } = 1;

    /// <summary>The proficiency level that the job requires.</summary>
    /// <value>Null by default: none is stated.</value>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside 1–20.</exception>
    public int? RequiredLevel { get; init => field = value is int rank ? Require.InRange(ModelRules.Rank(rank), rank) : null; }

    /// <summary>What this job calls the competency, where that differs.</summary>
    /// <value>Null by default: the competency's own name.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? NameOverride { get; init => field = Require.OptionalText(value); }

    /// <summary>Whether the source of this job gives the name, where that differs.</summary>
    /// <value>Null by default: as the competency says.</value>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    public NameStatus? NameStatusOverride { get; init => field = value is NameStatus status ? Require.Defined(status) : null; }

    /// <summary>How this job defines the competency, where that differs.</summary>
    /// <value>Null by default: the competency's own definition.</value>
    public SourcedText? DefinitionOverride { get; init; }

    /// <summary>References of the source statements for name, family and required level, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];

    /// <summary>Names of what the source withheld for this job.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> NotPublished { get; init => field = Require.Texts(value); } = [];

    /// <summary>The id of the competency.</summary>
    public string Id => Competency.Id;

    /// <summary>The name in this job.</summary>
    public string Name => NameOverride ?? Competency.Name;

    /// <summary>The status of the name in this job.</summary>
    public NameStatus NameStatus => NameStatusOverride ?? Competency.NameStatus;

    /// <summary>The definition in this job; null when there is none.</summary>
    public SourcedText? Definition => DefinitionOverride ?? Competency.Definition;
}
