namespace Chally.Competencies.Scoring.Raters;

/// <summary>The sheets of one role by their raters: what each rater scored, and how many raters surely stand behind it.</summary>
/// <param name="scores">The scores of the sheets, at least one.</param>
/// <param name="raters">Who rated each sheet: equal for the sheets of one rater.</param>
/// <param name="countsAs">What each sheet counts as towards the minimum of the role: equal for sheets that count once.</param>
internal sealed class RoleSheets(BenchmarkScore[] scores, int[] raters, int[] countsAs)
{
    /// <summary>How many raters the role has.</summary>
    public int Raters { get; } = countsAs.Distinct().Count();

    /// <summary>A competency on the first sheet.</summary>
    public CompetencyScore First(int competency) => scores[0].Competencies[competency];

    /// <summary>How many raters scored a competency.</summary>
    public int RatersOf(int competency) => Scored(competency).DistinctBy(i => countsAs[i]).Count();

    /// <summary>The percent scores of a competency, one a rater who scored it: of a rater with several sheets their mean.</summary>
    public double[] Percents(int competency) =>
        [.. Scored(competency).GroupBy(i => raters[i])
            .Select(rater => OrderedMean.Of([.. rater.Select(i => scores[i].Competencies[competency].Percent!.Value)]))];

    private IEnumerable<int> Scored(int competency) => Enumerable.Range(0, scores.Length).Where(i => scores[i].Competencies[competency].Percent is not null);
}
