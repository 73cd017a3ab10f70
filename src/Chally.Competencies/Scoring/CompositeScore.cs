using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The score for the benchmark as a whole.</summary>
public sealed partial record CompositeScore : PersonalRecord
{
    /// <summary>Creates a composite.</summary>
    /// <param name="percent">The percent score, 0 to 100 scale points.</param>
    /// <param name="band">The name of the band.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    /// <exception cref="ArgumentException">The name is blank, too long, or holds control characters.</exception>
    public CompositeScore(double percent, string band)
    {
        Percent = percent;
        Band = band;
    }

    /// <summary>
    /// The weighted mean of the competencies' percent scores in benchmark order, Σw·p/Σw over the scored ones: 0 to 100 scale points.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public double Percent { get; init => field = Require.Within(value, 0, 100); }

    /// <summary>The name of the band.</summary>
    /// <exception cref="ArgumentException">The name is blank, too long, or holds control characters.</exception>
    public string Band { get; init => field = Require.PrivateLabel(value); }
}
