namespace Chally.Competencies.Scoring.People;

/// <summary>Which of many labels are of one person: the rule by which everything that keys people does so.</summary>
/// <remarks>
/// Labels with one id are of one person, whatever their names. Labels without an id are of the person with the same name; where exactly one
/// id has that name, of that person. A label without either is of a person of its own. Immutable: safe to share between threads.
/// </remarks>
public sealed class PeopleIndex
{
    private readonly NameMatching names;
    private readonly string?[] nameKeys;
    private readonly string?[] idKeys;
    private readonly int[] people;

    private PeopleIndex(PersonIdentity[] labels, NameMatching names)
    {
        this.names = names;
        nameKeys = [.. labels.Select(label => PersonName.KeyOf(label.Name, names))];
        idKeys = [.. labels.Select(label => PersonName.KeyOfId(label.Id))];
        Dictionary<string, HashSet<string>> idsOfName = IdsOfNames(nameKeys, idKeys);
        Dictionary<(bool IsId, string Key), int> known = [];
        people = new int[labels.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            (bool, string)? key = idKeys[i] is string id ? (true, id)
                : nameKeys[i] is not string name ? null
                : idsOfName.TryGetValue(name, out HashSet<string>? ids) && ids.Count == 1 ? (true, ids.First())
                : (false, name);
            if (key is not (bool, string) found)
            {
                people[i] = Count++;
            }
            else if (!known.TryGetValue(found, out people[i]))
            {
                known.Add(found, people[i] = Count++);
            }
        }

        Notes = [.. NotesOf(labels, idsOfName).OrderBy(note => note.Places[0])];
    }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>
    /// What should be looked at, by place: one id with two names, names that are one by folding alone, a name without an id that several ids have.
    /// </summary>
    public ValueList<IdentityNote> Notes { get; }

    /// <summary>The person of a label: 0 for the first person who appears, 1 for the next.</summary>
    /// <param name="label">The place of the label, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public int this[int label] => label >= 0 && label < people.Length
        ? people[label]
        : throw new ArgumentOutOfRangeException(nameof(label), label, $"The label must be from 0 to {people.Length - 1}, but was {label}.");

    /// <summary>Tells which labels are of one person.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <returns>The index.</returns>
    public static PeopleIndex Of(IEnumerable<PersonIdentity> labels, NameMatching names = NameMatching.Folded)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return new PeopleIndex([.. labels], names);
    }

    /// <summary>Tells which scores are of one person.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <returns>The index of their subjects.</returns>
    public static PeopleIndex OfSubjects(IEnumerable<BenchmarkScore> scores, NameMatching names = NameMatching.Folded)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of(scores.Select(PersonIdentity.OfSubject), names);
    }

    /// <summary>Finds who is meant.</summary>
    /// <param name="idOrName">An id or a name.</param>
    /// <returns>The person with that id; where there is none, everybody with that name, which are several where ids tell them apart; nobody
    /// otherwise.</returns>
    public ValueList<int> Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        (string? id, string? name) = (PersonName.KeyOfId(idOrName), PersonName.KeyOf(idOrName, names));
        int[] byId = [.. people.Where((_, i) => id is not null && idKeys[i] == id).Distinct()];
        return byId.Length > 0 ? [.. byId] : [.. people.Where((_, i) => name is not null && nameKeys[i] == name).Distinct()];
    }

    private static Dictionary<string, HashSet<string>> IdsOfNames(string?[] nameKeys, string?[] idKeys)
    {
        Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
        foreach ((string? name, string? id) in nameKeys.Zip(idKeys))
        {
            if (name is null || id is null)
            {
                continue;
            }

            if (!ids.TryGetValue(name, out HashSet<string>? ofName))
            {
                ids.Add(name, ofName = new HashSet<string>(StringComparer.Ordinal));
            }

            ofName.Add(id);
        }

        return ids;
    }

    private IEnumerable<IdentityNote> NotesOf(PersonIdentity[] labels, Dictionary<string, HashSet<string>> idsOfName)
    {
        foreach (IGrouping<int, int> person in Enumerable.Range(0, labels.Length).Where(i => nameKeys[i] is not null).GroupBy(i => people[i]))
        {
            // Of each name the first label, and of each spelling of a name that an id does not hold together.
            int[] ofNames = [.. person.DistinctBy(i => nameKeys[i])];
            if (ofNames.Length > 1)
            {
                yield return new IdentityNote(ScoreFlagCodes.IdWithTwoNames, "One id has several names: taken for one person.", [.. ofNames]);
            }

            foreach (IGrouping<string, int> name in person.GroupBy(i => nameKeys[i]!, StringComparer.Ordinal).Where(name => name.Any(i => idKeys[i] is null)))
            {
                int[] spellings = [.. name.DistinctBy(i => labels[i].Name)];
                if (spellings.Length > 1)
                {
                    yield return new IdentityNote(
                        ScoreFlagCodes.NamesMerged,
                        "Names that differ only in case, white space, composed letters or invisible characters: taken for one person.",
                        [.. name.Where(i => i == spellings[0] || labels[i].Name != labels[spellings[0]].Name)]);
                }

                if (idsOfName.TryGetValue(name.Key, out HashSet<string>? ids) && ids.Count > 1)
                {
                    yield return new IdentityNote(
                        ScoreFlagCodes.NameOfSeveralIds, "A name without an id, which several ids have: taken for a person of its own.", [.. name]);
                }
            }
        }
    }
}
