using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>A named stretch of the percent score, from its lower end up to the next band's, which it leaves out.</summary>
public sealed partial record Band
{
    /// <summary>Creates a band.</summary>
    /// <param name="name">The name, such as "mixed".</param>
    /// <param name="from">The lower end, included: 0 to 100 scale points.</param>
    /// <exception cref="ArgumentException">The name is blank, too long, or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is outside 0–100 or not a number.</exception>
    public Band(string name, double from)
    {
        Name = name;
        From = from;
    }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string Name { get; init => field = Require.Text(value); }

    /// <summary>The lower end, included: 0 to 100 scale points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is outside 0–100 or not a number.</exception>
    public double From { get; init => field = Require.Within(value, 0, 100); }
}
