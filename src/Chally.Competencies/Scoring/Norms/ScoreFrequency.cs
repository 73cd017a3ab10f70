using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>How many people have a score.</summary>
public sealed partial record ScoreFrequency : PersonalRecord
{
    /// <summary>Creates a frequency.</summary>
    /// <param name="score">The percent score, 0 to 100 scale points.</param>
    /// <param name="count">How many people have it, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number, or the count is not positive.</exception>
    public ScoreFrequency(double score, int count)
    {
        Score = score;
        Count = count;
    }

    /// <summary>The percent score, 0 to 100 scale points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public double Score { get; init => field = Require.Within(value, 0, 100); }

    /// <summary>How many people have it, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not positive.</exception>
    public int Count { get; init => field = Require.Positive(value); }
}
