using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>What came of the lines of a document: nothing is taken, left out or guessed in silence.</summary>
/// <remarks>Notes are in the order of the lines, those without one last.</remarks>
public sealed partial record ImportReport
{
    /// <summary>How many notes a list keeps: 1,000; what is beyond is counted in a last note.</summary>
    public const int MaxNotes = 1_000;

    /// <summary>How many of each kind were found; "skipped lines" are navigation, contacts and page furniture.</summary>
    public required ValueList<ImportCount> Found { get; init => field = Require.NotNull(value); }

    /// <summary>What the document does not say outright and a rule made out: a heading that was lost, a name that stands elsewhere.</summary>
    public required ValueList<ImportNote> Inferred { get; init => field = Require.NotNull(value); }

    /// <summary>What a document of its kind has and this one lacks. The content names the same under what is not published.</summary>
    public required ValueList<ImportNote> Missing { get; init => field = Require.NotNull(value); }

    /// <summary>The lines that belong to nothing, or to nothing for certain: no content was made of them.</summary>
    public required ValueList<ImportNote> Unread { get; init => field = Require.NotNull(value); }

    /// <summary>How many of a kind were found.</summary>
    /// <param name="kind">The kind, such as "high indicators".</param>
    /// <returns>The count; 0 for a kind that the report does not have.</returns>
    public int CountOf(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        foreach (ImportCount count in Found.AsSpan())
        {
            if (count.Kind == kind)
            {
                return count.Count;
            }
        }

        return 0;
    }
}
