using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Forms;

/// <summary>What a rating form asks, in which order, and what it states instead of asking.</summary>
public sealed record RatingFormOptions
{
    private static readonly RatingSheet Blank = new() { Subject = "nobody", Ratings = [] };

    /// <summary>The options when nothing is said.</summary>
    public static RatingFormOptions Default { get; } = new();

    /// <summary>The ids of the competencies whose items are rated, in any order.</summary>
    /// <value>Null by default: all that have something to rate.</value>
    public ValueList<string>? Competencies { get; init; }

    /// <summary>What decides the order of the items: 0 or more. Raters whose answers are compared get the same.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The seed is negative.</exception>
    public int Seed
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Seed));
            field = value;
        }
    } = 1;

    /// <summary>What the ratings are collected for, such as "selection" or "development": stated on the form and in each sheet.</summary>
    /// <value>Null by default: the form asks.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Purpose { get; init => field = (Blank with { Purpose = value }).Purpose; }

    /// <summary>In which relation those who fill in the form stand to the person: stated on the form and in each sheet.</summary>
    /// <value>Null by default: the form asks.</value>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public RaterRole? Role { get; init => field = (Blank with { Role = value }).Role; }

    /// <summary>The language of the benchmark's texts as a BCP 47 tag, which the page tells screen readers and browsers.</summary>
    /// <value><c>en</c> by default. Give the language that <see cref="CompetencyCatalog.In"/> was asked for.</value>
    /// <exception cref="ArgumentException">The text is not shaped like a language tag.</exception>
    public string ContentLanguage
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = LanguageTag.IsValid(value)
                ? value
                : throw new ArgumentException($"A language is a tag such as de or pt-BR, not '{value}'.", nameof(ContentLanguage));
        }
    } = "en";
}
