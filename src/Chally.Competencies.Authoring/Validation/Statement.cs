using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>One text of the content with all that the rules of wording go by.</summary>
/// <param name="Kind">What the text is for.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Owner">The id of the competency, benchmark or overlay that holds it.</param>
/// <param name="Element">The id under which a warning about it can be accepted.</param>
/// <param name="Language">The language of the text (BCP 47).</param>
/// <param name="Pole">The pole of an item; null for other texts.</param>
internal sealed record Statement(StatementKind Kind, string Text, ContentPlace Place, string Owner, string Element, string Language, Pole? Pole = null)
{
    private Words? words;

    public Words Words => words ??= new Words(Text);

    public bool IsEnglish => Language == "en" || Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
