namespace Chally.Competencies.Scoring;

/// <summary>Where the score for one competency stands among those of a norm set.</summary>
/// <param name="Id">The id of the competency.</param>
/// <param name="Normed">Where it stands; null when it is not scored, or the norm set has no table for it.</param>
/// <param name="Reason">Why it is null; null when it is not.</param>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record NormedCompetency(string Id, NormedScore? Normed, string? Reason);
