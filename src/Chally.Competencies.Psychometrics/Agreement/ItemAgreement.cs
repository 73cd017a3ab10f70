using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far the raters agree on one item, over the people with at least two ratings of it.</summary>
/// <param name="Id">The id of the item.</param>
/// <param name="People">
/// How many people have at least two ratings; 0 where peers, direct reports, customers or raters without a role are among the raters of
/// these people, but fewer than five of them, as a figure of so few could tell who said what.
/// </param>
/// <param name="MeanAgreement">The mean of r_wg over these people, 0 to 1; null when there are none.</param>
/// <param name="ExceedingNull">For how many of them the ratings differ more than at random.</param>
public sealed partial record ItemAgreement(string Id, int People, double? MeanAgreement, int ExceedingNull) : PersonalRecord
{
    /// <summary>Why there is no agreement; null where there is one.</summary>
    public string? Reason => MeanAgreement is null
        ? "needs a person with at least two ratings of the item, and where peers, direct reports, customers or raters without a role "
            + "are among the raters of such people, at least 5 raters of these"
        : null;

    /// <summary>How many people several raters rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int People { get; init => field = Require.NotNegative(value); } = Require.NotNegative(People);

    /// <summary>For how many people it exceeds what chance gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int ExceedingNull { get; init => field = Require.NotNegative(value); } = Require.NotNegative(ExceedingNull);

    /// <summary>The mean agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? MeanAgreement { get; init => field = Require.Number(value); } = Require.Number(MeanAgreement);
}
