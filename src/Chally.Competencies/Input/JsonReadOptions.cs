namespace Chally.Competencies.Input;

/// <summary>What the reader of a JSON text may know beyond the text.</summary>
public sealed class JsonReadOptions
{
    /// <summary>A name for problems, usually the path of the file.</summary>
    /// <value>Null by default: none.</value>
    public string? Source { get; init; }

    /// <summary>
    /// Ids that problems may name although the text is about people, such as those of a benchmark's items; of other names they give the number.
    /// </summary>
    /// <value>Null by default: none.</value>
    public IReadOnlySet<string>? KnownIds { get; init; }

    internal InputProblems NewLog<T>()
        where T : class, IMemberTable<T> => MemberTables.NewLog<T>(Source, KnownIds);
}
