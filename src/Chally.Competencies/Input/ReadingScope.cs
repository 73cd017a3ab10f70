namespace Chally.Competencies.Input;

/// <summary>What the passes over the objects of one input share: where problems go, which ids are taken, and who hears of each object.</summary>
internal class ReadingScope(InputProblems log)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    public InputProblems Log => log;

    /// <summary>Whether elements that stand for themselves are named by their ids.</summary>
    public virtual bool NamesElements => false;

    /// <summary>Whether passes keep what they read, for objects that have problems.</summary>
    public virtual bool KeepsParts => false;

    /// <summary>Takes an id for the element at a path: whoever takes an id first has it.</summary>
    public void Take(string id, string path, string member = "id")
    {
        if (!owners.TryAdd(id, log.Source is null ? path : $"{log.Source} {path}"))
        {
            log.Add(ProblemCodes.DuplicateId, $"{path}.{member}", $"an id that is unique across the catalog (it stands at {owners[id]})", log.Shown(id));
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
