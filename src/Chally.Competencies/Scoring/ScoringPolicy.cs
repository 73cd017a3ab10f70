using System.Globalization;
using System.Text;
using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>The rules by which ratings become scores, beyond what the benchmark itself says.</summary>
/// <remarks>Equal when all members are equal. Immutable; an invalid policy cannot be built.</remarks>
public sealed record ScoringPolicy
{
    /// <summary>The policy with every member at its default.</summary>
    public static ScoringPolicy Default { get; } = new();

    /// <summary>The share of a competency's items that must be rated for it to be scored: 0 to 1. One rating is always needed.</summary>
    /// <value>0.5 by default: half of the items.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double MinimumRatedShare { get; init => field = Require.Within(value, 0, 1); } = 0.5;

    /// <summary>How many items of each pole must be rated for a competency to be scored. A pole with fewer items needs all of them.</summary>
    /// <value>0 by default: no minimum.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MinimumRatedPerPole { get; init => field = Require.NotNegative(value); }

    /// <summary>The share of the rateable competencies that must be scored for a composite: 0 to 1. One scored competency is always needed.</summary>
    /// <value>1 by default: all of them.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double MinimumScoredShare { get; init => field = Require.Within(value, 0, 1); } = 1;

    /// <summary>The bands into which scores fall.</summary>
    /// <value><see cref="BandScheme.Thirds"/> by default.</value>
    public BandScheme Bands { get; init => field = Require.NotNull(value); } = BandScheme.Thirds;

    /// <summary>The lowest rating at which a behaviour of a proficiency level counts as demonstrated.</summary>
    /// <value>
    /// Null by default: the lowest rating in the top quarter of the scale, ⌈min + ¾·(max − min)⌉, which is 1 on a scale of 0–1 and
    /// 4 on a scale of 1–5.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The rating is negative.</exception>
    public int? DemonstratedFrom { get; init => field = value is int rating ? Require.NotNegative(rating) : null; }

    /// <summary>A fingerprint of the policy for provenance.</summary>
    /// <returns>SHA-256 over a canonical text, 64 lower-case hexadecimal digits. Computed at each call.</returns>
    public string ComputeHash()
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        StringBuilder lines = new();
        lines.Append(invariant, $"minimumRatedShare {MinimumRatedShare:R}\n");
        lines.Append(invariant, $"minimumRatedPerPole {MinimumRatedPerPole}\n");
        lines.Append(invariant, $"minimumScoredShare {MinimumScoredShare:R}\n");
        lines.Append(invariant, $"demonstratedFrom {DemonstratedFrom}\n");
        foreach (Band band in Bands.Bands)
        {
            lines.Append(invariant, $"band {band.From:R} {band.Name}\n");
        }

        return ContentFingerprint.Hash(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>The rating at which a behaviour counts as demonstrated on a scale.</summary>
    internal int DemonstratedOn(RatingScale scale) => DemonstratedFrom ?? scale.Max - (scale.Range / 4);
}
