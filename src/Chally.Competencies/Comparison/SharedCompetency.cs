namespace Chally.Competencies.Comparison;

/// <summary>A competency that two roles need, as each of them uses it.</summary>
/// <param name="Here">As the role uses it that one comes from.</param>
/// <param name="There">As the role uses it that one looks to.</param>
/// <param name="DefinitionDiffers">Whether the second role words the definition in another way.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed partial record SharedCompetency(NeededCompetency Here, NeededCompetency There, bool DefinitionDiffers)
{
    /// <summary>The id of the competency.</summary>
    public string Id => Here.Id;

    /// <summary>Whether the second role counts it with another weight.</summary>
    public bool WeightDiffers => Here.Weight != There.Weight;

    /// <summary>Whether the second role requires another level, or one of the two states none.</summary>
    public bool RequiredLevelDiffers => Here.RequiredLevel != There.RequiredLevel;

    internal static SharedCompetency Of(BenchmarkCompetency here, BenchmarkCompetency there) =>
        new(NeededCompetency.Of(here), NeededCompetency.Of(there), here.Definition?.Text != there.Definition?.Text);
}
