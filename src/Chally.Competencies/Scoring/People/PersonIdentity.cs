namespace Chally.Competencies.Scoring.People;

/// <summary>What a file says of who a person is.</summary>
/// <param name="Id">A number, an e-mail address or another id, which is then the key; null without one.</param>
/// <param name="Name">The name, which is the key where there is no id; null without one.</param>
/// <remarks>Its text shows neither, as messages reach logs.</remarks>
public readonly record struct PersonIdentity(string? Id, string? Name)
{
    /// <summary>Who was rated.</summary>
    /// <param name="score">The score of a sheet.</param>
    /// <returns>The subject of the sheet.</returns>
    public static PersonIdentity OfSubject(BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new PersonIdentity(score.SubjectId, score.Subject);
    }

    /// <summary>Who rated: on a sheet about oneself the subject.</summary>
    /// <param name="score">The score of a sheet.</param>
    /// <returns>The rater of the sheet; neither a name nor an id where it states none.</returns>
    public static PersonIdentity OfRater(BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.Role == RaterRole.Self ? OfSubject(score) : new PersonIdentity(score.RaterId, score.Rater);
    }

    /// <summary>Says which of the two there are.</summary>
    /// <returns>Such as "a name without an id".</returns>
    public override string ToString() => (Id, Name) switch
    {
        (null, null) => "neither a name nor an id",
        (null, _) => "a name without an id",
        (_, null) => "an id without a name",
        _ => "an id and a name",
    };
}
