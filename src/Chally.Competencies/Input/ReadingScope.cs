namespace Chally.Competencies.Input;

/// <summary>What the passes over the objects of one input share: where problems go, which ids are taken, and who hears of each object.</summary>
/// <param name="log">Where problems go.</param>
/// <param name="readsFiles">
/// Whether the input is files of content that are read together: elements that stand for themselves are named by their ids, and passes keep what they read of
/// objects that have problems.
/// </param>
internal class ReadingScope(InputProblems log, bool readsFiles = false)
{
    public readonly InputProblems Log = log;

    public readonly bool ReadsFiles = readsFiles;

    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>Takes an id for the element at a path: whoever takes an id first has it.</summary>
    public void Take(string id, string path, string member = "id")
    {
        if (!owners.TryAdd(id, Log.Source is null ? path : $"{Log.Source} {path}"))
        {
            Log.Add(ProblemCodes.DuplicateId, $"{path}.{member}", $"an id that is unique across the catalog (it stands at {owners[id]})", $"'{id}'");
        }
    }

    /// <summary>Hears of an object that was read.</summary>
    /// <param name="pass">The pass over it.</param>
    /// <param name="type">What it is.</param>
    /// <param name="element">The object; null when it has problems.</param>
    public virtual void Heard(ReadingPass pass, Type type, object? element)
    {
    }
}
