namespace Chally.Competencies;

/// <summary>What members of the content are, where several types have them, for schemas.</summary>
internal static class ContentDescriptions
{
    public const string Sources = "The keys of the statements in the source documents that this is made after.";
    public const string Caution = "What to heed so that it does no harm.";
    public const string NotPublished = "What the source does not publish, so that its absence is no mistake.";
    public const string NameStatus = "Whether the source states the name or it was inferred.";
    public const string AcceptedWarnings = "Warnings of the validator that the authors accept.";
}
