using Chally.Competencies.Content;

namespace Chally.Competencies.Scoring;

/// <summary>A reliability coefficient with its kind, which says what kind of error it covers.</summary>
/// <remarks>Equal when all members are equal. Immutable.</remarks>
public sealed record ScoreReliability
{
    private static readonly HashSet<string> ItemKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "alpha", "α", "cronbachalpha", "cronbachsalpha", "coefficientalpha", "standardizedalpha", "standardisedalpha", "stratifiedalpha", "weightedalpha",
        "omega", "ω", "mcdonaldomega", "mcdonaldsomega", "coefficientomega", "omegatotal", "internalconsistency",
        "kr20", "kr21", "kuderrichardson20", "kuderrichardson21", "splithalf", "spearmanbrown", "compositeofalphas", "compositeofomegas",
    };

    /// <summary>Creates a reliability.</summary>
    /// <param name="value">The coefficient, 0 to 1.</param>
    /// <param name="kind">The kind, such as "alpha", "retest" or "ICC(1,k)".</param>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is outside 0–1 or not a number.</exception>
    /// <exception cref="ArgumentException">The kind is blank, too long, or holds control characters.</exception>
    public ScoreReliability(double value, string kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>The coefficient, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is outside 0–1 or not a number.</exception>
    public double Value { get; init => field = Require.Within(value, 0, 1); }

    /// <summary>The kind, such as "alpha", "retest" or "ICC(1,k)".</summary>
    /// <exception cref="ArgumentException">The kind is blank, too long, or holds control characters.</exception>
    public string Kind { get; init => field = Require.Text(value); }

    /// <summary>Whether the coefficient is one of internal consistency: it covers the sampling of items only, and not that of raters or occasions.</summary>
    /// <value>
    /// True for alpha, omega, KR-20, KR-21, split-half and what is composed of them ("Cronbach's alpha", "composite of alphas", "stratified
    /// alpha", "internal consistency" …), whatever the case, spaces and punctuation.
    /// </value>
    public bool CoversItemsOnly => ItemKinds.Contains(string.Concat(Kind.Where(char.IsLetterOrDigit)));
}
