using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>A reliability coefficient with its kind, which says what kind of error it covers.</summary>
public sealed partial record ScoreReliability : PersonalRecord
{
    /// <summary>Words by which coefficients of internal consistency go, without blanks and punctuation.</summary>
    private static readonly string[] OfItems =
    [
        "alpha", "omega", "cronbach", "mcdonald", "lambda", "guttman", "hoyt", "kr20", "kr21", "kuderrichardson", "splithalf", "spearmanbrown",
        "internalconsistency",
    ];

    /// <summary>Words that say of a coefficient that it covers raters or occasions, whatever else its name holds.</summary>
    private static readonly string[] OfRatersOrOccasions =
        ["krippendorff", "rater", "judge", "agreement", "icc", "intraclass", "retest", "stability", "parallel", "alternate", "equivalen"];

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
    public string Kind
    {
        get;
        init
        {
            field = Require.Text(value);
            CoversItemsOnly = NamesItems(field);
        }
    }

    /// <summary>Whether the coefficient is one of internal consistency: it covers the sampling of items only, and not that of raters or occasions.</summary>
    /// <value>
    /// True where the kind names such a coefficient ("alpha", "Cronbach's α", "ordinal alpha", "McDonald's ω", "Guttman's lambda-2", "KR-20",
    /// "split-half", "composite of alphas", "internal consistency"), whatever the case, spaces and punctuation, and nothing of raters or
    /// occasions ("Krippendorff's alpha", "retest").
    /// </value>
    public bool CoversItemsOnly { get; private init; }

    /// <summary>Whether the coefficient, rounded to 10 decimals, is 1 and leaves no room for error: no sample shows that there is none.</summary>
    public bool IsOne => ScoreBoundary.Round(Value) >= 1;

    private static bool NamesItems(string kind)
    {
        string plain = string.Concat(kind.Where(char.IsLetterOrDigit)).ToLowerInvariant()
            .Replace("α", "alpha", StringComparison.Ordinal).Replace("ω", "omega", StringComparison.Ordinal).Replace("λ", "lambda", StringComparison.Ordinal);
        return OfItems.Any(word => plain.Contains(word, StringComparison.Ordinal))
            && !OfRatersOrOccasions.Any(word => plain.Contains(word, StringComparison.Ordinal));
    }
}
