using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>How a population scored on one competency or on the composite.</summary>
public sealed partial record NormTable : PersonalRecord
{
    /// <summary>How many people have this score: 2 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public required int N { get; init => field = Require.AtLeast(value, 2); }

    /// <summary>The mean, 0 to 100 scale points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is outside 0–100 or not a number.</exception>
    public required double Mean { get; init => field = Require.Within(value, 0, 100); }

    /// <summary>The standard deviation with n − 1, in scale points: 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is outside 0–100 or not a number.</exception>
    public required double Sd { get; init => field = Require.Within(value, 0, 100); }

    /// <summary>The reliability of the scores.</summary>
    /// <value>Null by default: not known, and then there is no standard error of measurement.</value>
    public ScoreReliability? Reliability { get; init; }

    /// <summary>How many people have each score, from the lowest score.</summary>
    /// <value>Empty by default: not known, and then there is no percentile rank.</value>
    /// <exception cref="ArgumentException">The scores, rounded to 10 decimals, do not rise.</exception>
    public ValueList<ScoreFrequency> Frequencies { get; init => field = Rising(value); } = [];

    /// <summary>
    /// How many of the frequencies are 1: each is the score of one person, whom somebody may know, so that a table with any is personal
    /// data.
    /// </summary>
    public int ScoresOfOnePerson => Frequencies.Count(frequency => frequency.Count == 1);

    /// <summary>The standard error of measurement of a sheet without missing items: SD·√(1 − r) (Lord &amp; Novick 1968), in scale points.</summary>
    /// <value>Null without a reliability, with one of 1, and without variance.</value>
    public double? Sem => NormRules.Sem(this);

    /// <summary>What to keep in mind of whatever rests on the table; empty when there is nothing.</summary>
    public ValueList<ScoreFlag> Flags => [.. NormRules.Flags(this)];

    /// <summary>The place of a score of a sheet without missing items.</summary>
    /// <param name="percent">The score, 0 to 100 scale points.</param>
    /// <param name="confidenceLevel">The level of the intervals, between 0 and 1.</param>
    /// <param name="cut">A cut in scale points, to say whether the interval straddles it; null for none.</param>
    /// <returns>Percentile rank, z, T, sten and stanine with their intervals, as far as the table gives them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100, or the level is not between 0 and 1.</exception>
    public NormedScore Place(double percent, double confidenceLevel, double? cut = null) =>
        NormRules.Apply(this, Require.Within(percent, 0, 100, nameof(percent)), cut, Require.Share(confidenceLevel, nameof(confidenceLevel)));

    private static ValueList<ScoreFrequency> Rising(ValueList<ScoreFrequency> frequencies)
    {
        Require.That(NormRules.WhyNotRising(Require.NotNull(frequencies, nameof(Frequencies)).AsSpan()), $"a list of {frequencies.Count}", nameof(Frequencies));
        return frequencies;
    }
}
