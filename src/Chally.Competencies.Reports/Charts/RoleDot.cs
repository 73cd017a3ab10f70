namespace Chally.Competencies.Reports.Charts;

/// <summary>What the raters of one role say, as a dot with a letter.</summary>
/// <param name="Letter">The letter of the role.</param>
/// <param name="Percent">Their score in scale points.</param>
/// <param name="IsSelf">Whether it is the person themselves.</param>
internal sealed record RoleDot(string Letter, double Percent, bool IsSelf);
