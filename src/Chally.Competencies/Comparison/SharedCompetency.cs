namespace Chally.Competencies.Comparison;

/// <summary>A competency that two roles need, as each of them uses it.</summary>
/// <param name="Here">As the role uses it that one comes from.</param>
/// <param name="There">As the role uses it that one looks to.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record SharedCompetency(BenchmarkCompetency Here, BenchmarkCompetency There)
{
    /// <summary>The id of the competency.</summary>
    public string Id => Here.Id;

    /// <summary>Whether the second role counts it with another weight.</summary>
    public bool WeightDiffers => Here.Weight != There.Weight;

    /// <summary>Whether the second role requires another level, or one of the two states none.</summary>
    public bool RequiredLevelDiffers => Here.RequiredLevel != There.RequiredLevel;

    /// <summary>Whether the second role words the definition in another way.</summary>
    public bool DefinitionDiffers => Here.Definition?.Text != There.Definition?.Text;
}
