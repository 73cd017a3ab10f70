using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>What happened to an element of content between two versions.</summary>
[JsonConverter(typeof(WordConverter<ContentChangeKind>))]
public enum ContentChangeKind
{
    /// <summary>The element, with its id, is only in the later version.</summary>
    Added,

    /// <summary>The element, with its id, is only in the earlier version.</summary>
    Removed,

    /// <summary>A text has other words: a name, title, definition, statement, label, caution or anchor.</summary>
    Reworded,

    /// <summary>An indicator has the other pole.</summary>
    Rekeyed,

    /// <summary>An indicator counts with another weight in its competency, or a competency in its benchmark.</summary>
    Reweighted,

    /// <summary>The element is in another competency, or a fact in another benchmark.</summary>
    Moved,

    /// <summary>The elements of a list that are in both versions stand in another order.</summary>
    Reordered,

    /// <summary>The rating scale has other ends.</summary>
    Rescaled,

    /// <summary>The benchmark requires another level, or a behaviour shows another level.</summary>
    Releveled,

    /// <summary>What is said about a text differs: its sources, whether it is inferred, what its source withheld.</summary>
    Annotated,
}
