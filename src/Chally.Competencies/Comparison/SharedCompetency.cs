namespace Chally.Competencies.Comparison;

/// <summary>A competency that two jobs need, as each of them uses it.</summary>
/// <param name="Here">As the job uses it that one comes from.</param>
/// <param name="There">As the job uses it that one looks to.</param>
/// <param name="DefinitionDiffers">Whether the second job words the definition in another way.</param>
public sealed partial record SharedCompetency(NeededCompetency Here, NeededCompetency There, bool DefinitionDiffers)
{
    /// <summary>The id of the competency.</summary>
    public string Id => Here.Id;

    /// <summary>Whether the second job counts it with another weight.</summary>
    public bool WeightDiffers => Here.Weight != There.Weight;

    /// <summary>Whether the second job requires another level, or one of the two states none.</summary>
    public bool RequiredLevelDiffers => Here.RequiredLevel != There.RequiredLevel;

    internal static SharedCompetency Of(BenchmarkCompetency here, BenchmarkCompetency there) =>
        new(NeededCompetency.Of(here), NeededCompetency.Of(there), here.Definition?.Text != there.Definition?.Text);
}
