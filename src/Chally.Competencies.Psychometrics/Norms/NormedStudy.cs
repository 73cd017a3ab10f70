using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>Where the means of high performers and low producers stand among the people of a norm set.</summary>
/// <remarks>It stands beside a <see cref="CriterionStudy"/>, whose figures need no norms and do not change by them.</remarks>
public sealed partial record NormedStudy : PersonalRecord
{
    private static readonly FigureNotes Described = new(
        "Percentile rank (0 to 100, not interpolated), z and T (mean 50, standard deviation 10) of the mean score of each group among a norm set's people.",
        "Crocker & Algina 1986",
        ["The groups are of the kind of people that the norm set describes."],
        [
            "The percentile rank is that of a person who scores the mean of the group: it is not the mean of percentile ranks, and people of the group lie " +
                "on both sides of it.",
            "A norm set that holds the people of the study compares them with themselves.",
        ]);

    /// <summary>The id of the norm set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string NormSet { get; init => field = Require.NotNull(value); }

    /// <summary>The competencies in the order of the scores, those without norms included.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<NormedContrast> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required NormedContrast Overall { get; init => field = Require.NotNull(value); }

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Places the means of two groups among the people of a norm set.</summary>
    /// <param name="high">The scores of the high performers, at least one.</param>
    /// <param name="low">The scores of the low producers, at least one.</param>
    /// <param name="norms">The norm set: of the benchmark, scoring hash, rater role and weights of every score, as for <see cref="NormComparison"/>.</param>
    /// <returns>The places.</returns>
    /// <exception cref="ArgumentException">
    /// A group is empty, the scores are not all of one benchmark, scoring hash and policy, or a score and the norm set do not belong together.
    /// </exception>
    public static NormedStudy Of(IEnumerable<BenchmarkScore> high, IEnumerable<BenchmarkScore> low, NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        BenchmarkScore[] highs = Require.Elements(high, nameof(high));
        BenchmarkScore[] lows = Require.Elements(low, nameof(low));
        ScoreTable highTable = ScoreTable.FromScores(highs);
        ScoreTable lowTable = ScoreTable.FromScores(lows);
        highTable.Source!.Require(lows[0], highTable.Ids, nameof(low));
        foreach (BenchmarkScore score in highs.Concat(lows))
        {
            norms.RequireFor(score);
        }

        return new NormedStudy
        {
            NormSet = norms.Id,
            Competencies =
            [
                .. highTable.Ids.Select(id => NormedStudyRule.Apply(id, highTable.Column(id), lowTable.Column(id), norms.Competencies.GetValueOrDefault(id))),
            ],
            Overall = NormedStudyRule.Apply("overall", highTable.Overall, lowTable.Overall, norms.Overall),
            Notes = Described,
        };
    }
}
