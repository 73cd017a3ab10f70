namespace Chally.Competencies;

/// <summary>What members of the content are, where several types have them, for schemas.</summary>
internal static class ContentDescriptions
{
    public const string Sources = "What the element is made after: a document, a page, a heading.";
    public const string Caution = "What to be careful about.";
}
