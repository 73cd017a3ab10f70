using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

/// <summary>Changes to content that stays where it is: a house's own wording and weights, or the texts in another language.</summary>
/// <remarks>
/// Each change says what was there when it was written, so that nobody overrides a text that has changed since. An overlay with a language holds texts only: a
/// score never depends on the language.
/// </remarks>
public sealed partial record ContentOverlay
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The language of the texts (BCP 47), such as "de" or "pt-BR".</summary>
    /// <value>Null by default: the overlay changes the content itself.</value>
    /// <exception cref="ArgumentException">The text is not a language tag.</exception>
    public string? Language { get; init => field = value is null ? null : Require.Language(value); }

    /// <summary>The version of the content that the overlay was written against, for people; staleness is told text by text.</summary>
    /// <value>Null by default: not stated.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? BaseVersion { get; init => field = Require.OptionalText(value); }

    /// <summary>The changed texts.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TextOverride> Texts { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The changed weights; none in an overlay with a language.</summary>
    /// <value>Empty by default.</value>
    public ValueList<WeightOverride> Weights { get; init => field = Require.NotNull(value); } = [];

    /// <summary>Warnings of the content validator that the authors accepted.</summary>
    /// <value>Empty by default.</value>
    public ValueList<AcceptedWarning> AcceptedWarnings { get; init => field = Require.NotNull(value); } = [];
}
