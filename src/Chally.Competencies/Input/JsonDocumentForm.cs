namespace Chally.Competencies.Input;

/// <summary>What a whole JSON document of a type is, beyond its members.</summary>
public sealed class JsonDocumentForm
{
    /// <summary>The one format version there is.</summary>
    internal const int Version = 1;

    internal const int DefaultMaxBytes = 256 * 1024 * 1024;

    /// <summary>The name of the schema, such as "norm-set": the last part of its id.</summary>
    public required string Name { get; init; }

    /// <summary>The title in the schema.</summary>
    public required string Title { get; init; }

    /// <summary>What the document is, in a sentence, for the schema.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the document states its format version.</summary>
    /// <value><see cref="VersionRule.Result"/> by default: written, and checked where it is there.</value>
    public VersionRule FormatVersion { get; init; } = VersionRule.Result;

    /// <summary>Whether problems may quote texts of the document. Keep it false for everything about people, as messages reach logs.</summary>
    /// <value>False by default.</value>
    public bool QuotesText { get; init; }

    /// <summary>Whether a file may hold a list of such documents in place of one.</summary>
    /// <value>False by default.</value>
    public bool MayBeList { get; init; }

    /// <summary>Whether elements that stand for themselves are named by their ids, as in files of content that are read together.</summary>
    internal bool NamesElements { get; init; }

    /// <summary>The largest text that is read at once, in bytes.</summary>
    /// <value>256 MiB by default.</value>
    public int MaxBytes { get; init; } = DefaultMaxBytes;
}
