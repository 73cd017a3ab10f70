namespace Chally.Competencies.Psychometrics;

/// <summary>The cut that separates two groups best, with a figure that was not taken from the people who proposed it.</summary>
/// <param name="Point">The cut with the largest Youden's J, the lowest of tied ones.</param>
/// <param name="LeaveOneOut">
/// The same figures when each person is classified by the best cut of all the others: what the cut is likely to do with new people.
/// </param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record CutScore(CutPoint Point, HeldOutAccuracy LeaveOneOut, FigureNotes Notes)
{
    /// <summary>Under how many people in either group no cut is proposed: 30.</summary>
    public const int MinimumGroup = 30;
}
