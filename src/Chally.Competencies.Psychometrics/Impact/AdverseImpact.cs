using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the selection of groups of applicants differs: screening statistics that say where to look, never a legal verdict.</summary>
/// <remarks>Groups enter here and nowhere else: one benchmark, one norm set and one cut serve everyone.</remarks>
public sealed partial record AdverseImpact : PersonalRecord
{
    /// <summary>From what share of the applicants on a group may become the reference group: 2 %.</summary>
    public const double MinimumReferenceShare = 0.02;

    /// <summary>The groups in the order in which they came, with their selection rates.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<SelectionRate> Groups { get; init => field = Require.NotNull(value); }

    /// <summary>The group that the others are compared with; null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>Each other group with applicants against the reference group, in the order of <see cref="Groups"/>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<ImpactComparison> Comparisons { get; init => field = Require.NotNull(value); }

    /// <summary>The confidence level of the intervals: 0.5 to 0.9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public required double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); }

    /// <summary>What is missing, each with the reason; a group without applicants with them.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); }

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Compares counts of selected and rejected applicants.</summary>
    /// <param name="counts">The counts; several of one group and stratum are added up.</param>
    /// <param name="options">The options; <see cref="AdverseImpactOptions.Default"/> when left out.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">
    /// There are no applicants, a group has more than <see cref="SelectionCount.MaxApplicants"/>, some counts have a stratum and others
    /// none, or the chosen reference group has no applicants.
    /// </exception>
    public static AdverseImpact Of(IEnumerable<SelectionCount> counts, AdverseImpactOptions? options = null)
    {
        return ImpactRule.Apply(Require.Elements(counts, nameof(counts)), scores: null, notScored: [], options ?? AdverseImpactOptions.Default);
    }

    /// <summary>What a cut would do: everyone with at least the cut selected, after rounding to 10 decimals.</summary>
    /// <param name="applicants">
    /// The applicants' scores with their groups, from sheets by <see cref="GroupedScore.Of"/>, which refuses those that were collected for
    /// development; those without a score stand in no figure, and a caution counts them by group.
    /// </param>
    /// <param name="cut">The cut, in units of the scores.</param>
    /// <param name="options">The options; <see cref="AdverseImpactOptions.Default"/> when left out.</param>
    /// <returns>The comparison, with the difference of the scores.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cut is not a finite number.</exception>
    /// <exception cref="ArgumentException">
    /// Nobody has a score, a group has more than <see cref="SelectionCount.MaxApplicants"/>, some have a stratum and others none, or the
    /// chosen reference group has no applicants.
    /// </exception>
    public static AdverseImpact AtCut(IEnumerable<GroupedScore> applicants, double cut, AdverseImpactOptions? options = null)
    {
        GroupedScore[] all = Require.Elements(applicants, nameof(applicants));
        if (!double.IsFinite(cut))
        {
            throw new ArgumentOutOfRangeException(nameof(cut), cut,
                string.Create(CultureInfo.InvariantCulture, $"The cut must be a finite number, but was {cut}."));
        }

        double mark = ScoreBoundary.Round(cut);
        Dictionary<(string Group, string? Stratum), (int Selected, int Rejected)> tallies = [];
        List<(string Group, string? Stratum)> order = [];
        Dictionary<string, List<double>> scores = new(StringComparer.Ordinal);
        SortedDictionary<string, int> notScored = new(StringComparer.Ordinal);
        foreach (GroupedScore applicant in all)
        {
            if (applicant.Score is not double score)
            {
                notScored[applicant.Group] = notScored.GetValueOrDefault(applicant.Group) + 1;
                continue;
            }

            (string, string?) key = (applicant.Group, applicant.Stratum);
            if (!tallies.TryGetValue(key, out (int Selected, int Rejected) tally))
            {
                order.Add(key);
            }

            bool isSelected = ScoreBoundary.Round(score) >= mark;
            tallies[key] = isSelected ? (tally.Selected + 1, tally.Rejected) : (tally.Selected, tally.Rejected + 1);
            if (!scores.TryGetValue(applicant.Group, out List<double>? ofGroup))
            {
                scores.Add(applicant.Group, ofGroup = []);
            }

            ofGroup.Add(score);
        }

        SelectionCount[] counts = [.. order.Select(key => new SelectionCount(key.Group, tallies[key].Selected, tallies[key].Rejected, key.Stratum))];
        return ImpactRule.Apply(counts, scores, notScored, options ?? AdverseImpactOptions.Default);
    }
}
