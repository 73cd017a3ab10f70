using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Where the score for one competency stands among those of a norm set.</summary>
/// <param name="Id">The id of the competency.</param>
/// <param name="Normed">Where it stands; null when it is not scored, or the norm set has no table for it.</param>
/// <param name="Reason">Why it is null; null when it is not.</param>
public sealed partial record NormedCompetency(string Id, NormedScore? Normed, string? Reason) : PersonalRecord
{
    /// <summary>Where it stands; null when it is not scored, or the norm set has no table for it.</summary>
    /// <exception cref="ArgumentException">There is one although there is a reason why there is none.</exception>
    public NormedScore? Normed
    {
        get;
        init
        {
            Require.Follow(value is not null, Reason is null, nameof(Reason));
            field = value;
        }
    } = Normed;

    /// <summary>Why it is null; null when it is not.</summary>
    /// <exception cref="ArgumentException">There is a reason although there is nothing that needs one, or none although there is.</exception>
    public string? Reason { get; init => field = Checked(Normed is not null, value); } = Checked(Normed is not null, Reason);

    private static string? Checked(bool isThere, string? reason)
    {
        Require.Follow(reason is not null, !isThere, nameof(Normed), nameof(Reason));
        return reason;
    }
}
