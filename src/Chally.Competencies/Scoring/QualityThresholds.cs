using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>From where on the way in which a sheet was filled in is flagged. Flags are reported, never applied.</summary>
/// <remarks>The defaults are conventions for a first look, not validated cuts.</remarks>
public sealed partial record QualityThresholds
{
    /// <summary>Every member at its default.</summary>
    public static QualityThresholds Default { get; } = new();

    /// <summary>Flags a sheet with more than this share of items not rated: 0 to 1.</summary>
    /// <value>0.25 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double MissingShare { get; init => field = Require.Within(value, 0, 1); } = 0.25;

    /// <summary>Flags a sheet whose longest run of equal ratings is at least this share of its items: 0 to 1 (Curran 2016 names one half).</summary>
    /// <value>0.5 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double LongstringShare { get; init => field = Require.Within(value, 0, 1); } = 0.5;

    /// <summary>Flags a sheet whose ratings vary no more than this, as a standard deviation in units of the scale: 0 to 100.</summary>
    /// <value>0 by default: only sheets without any variation.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–100 or not a number.</exception>
    public double Variability { get; init => field = Require.Within(value, 0, 100); }

    /// <summary>Flags a sheet whose acquiescence, up or down, is at least this share of the scale's range: 0 to 1.</summary>
    /// <value>0.25 by default: one point on a scale of 1–5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double AcquiescenceShare { get; init => field = Require.Within(value, 0, 1); } = 0.25;
}
