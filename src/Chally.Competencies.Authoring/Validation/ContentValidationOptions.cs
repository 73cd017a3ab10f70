using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>What content is validated against.</summary>
public sealed class ContentValidationOptions
{
    /// <summary>The embedded catalog beside, English texts, no earlier version.</summary>
    public static ContentValidationOptions Default { get; } = new();

    /// <summary>
    /// The catalog that the content will be used beside: its competencies can be named, its ids are taken. Content with a
    /// <c>contentVersion</c> of its own is a catalog by itself and is validated alone.
    /// </summary>
    /// <value><see cref="CompetencyCatalog.Default"/> by default; null for none.</value>
    public CompetencyCatalog? Beside { get; init; } = CompetencyCatalog.Default;

    /// <summary>Earlier versions of the same content: an id that stood for another element there is an error.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<CompetencyCatalog> Earlier { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The language of the texts (BCP 47). The rules that go by English words are left out for any but English.</summary>
    /// <value>"en" by default.</value>
    /// <exception cref="ArgumentException">The text is not a language tag.</exception>
    public string Language { get; init => field = Require.Language(value); } = "en";
}
