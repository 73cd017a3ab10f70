namespace Chally.Competencies.Authoring.Validation;

/// <summary>Finds statements that say the same as an earlier one, or nearly.</summary>
/// <remarks>
/// Two statements say the same when they have the same words, or three stems and more, common words left out, of which all are the same. They
/// are near when the sets of their stems are (<see cref="StemSet.IsNear"/>). Candidates share one of their rarest stems (prefix filtering: two sets
/// that are near cannot differ in all of their rarest), so that a large catalog is not compared pair by pair; of a very common stem
/// only the first <see cref="MaxCandidates"/> statements are looked at. Those that say the same are found however many there are.
/// </remarks>
internal static class NearDuplicates
{
    private const int MinStems = 3;
    private const int MaxCandidates = 200;

    private static readonly HashSet<string> Common = new(
        ("a an the and or of to in on at by for from with as is are be it its their them they that this these those " +
         "he she his her him who which what when how any all own into over out up so than then has have had do does did").Split(' '),
        StringComparer.Ordinal);

    /// <summary>For each statement with an earlier twin, both.</summary>
    public static IEnumerable<(Statement Earlier, Statement Later)> Among(IEnumerable<Statement> statements)
    {
        List<(Statement Statement, HashSet<string> Stems)> all = [.. statements.Select(statement => (statement, StemsOf(statement.Words)))];
        Dictionary<string, int> ranks = RanksByRarity(all.Select(entry => entry.Stems));
        StemSet[] sets = [.. all.Select(entry => new StemSet([.. entry.Stems.Select(stem => ranks[stem]).Order()]))];
        Dictionary<string, int> firsts = new(StringComparer.Ordinal);
        Dictionary<int, List<int>> byStem = [];
        for (int i = 0; i < sets.Length; i++)
        {
            Statement statement = all[i].Statement;
            bool isShort = sets[i].Count < MinStems;
            string same = string.Join(' ', isShort ? statement.Words.All : all[i].Stems.Order(StringComparer.Ordinal));
            int twin = same.Length == 0 || firsts.TryAdd(same, i) ? i : firsts[same];
            twin = isShort ? twin : FirstNear(sets, i, twin, byStem);
            if (twin < i)
            {
                yield return (all[twin].Statement, statement);
            }
        }
    }

    /// <summary>
    /// The first statement before a limit that is near to another, which is entered among the holders of its rarest stems; the limit when there is none.
    /// </summary>
    private static int FirstNear(StemSet[] sets, int own, int limit, Dictionary<int, List<int>> byStem)
    {
        int first = limit;
        foreach (int stem in sets[own].Rarest)
        {
            if (!byStem.TryGetValue(stem, out List<int>? holders))
            {
                byStem.Add(stem, holders = []);
            }

            foreach (int candidate in holders)
            {
                if (candidate >= first)
                {
                    break;
                }

                first = sets[own].IsNear(sets[candidate]) ? candidate : first;
            }

            if (holders.Count < MaxCandidates)
            {
                holders.Add(own);
            }
        }

        return first;
    }

    /// <summary>A number for each stem, the smaller the fewer statements have it.</summary>
    private static Dictionary<string, int> RanksByRarity(IEnumerable<HashSet<string>> statements)
    {
        Dictionary<string, int> frequency = new(StringComparer.Ordinal);
        foreach (string stem in statements.SelectMany(stems => stems))
        {
            frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }

        Dictionary<string, int> ranks = new(StringComparer.Ordinal);
        foreach ((string stem, _) in frequency.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            ranks.Add(stem, ranks.Count);
        }

        return ranks;
    }

    private static HashSet<string> StemsOf(Words words) =>
        [.. words.All.Where(word => !Common.Contains(word)).Select(Stem)];

    /// <summary>A crude stem: endings of number and tense cut off where at least four letters stay.</summary>
    private static string Stem(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ings", "ing", "ies", "ied", "ed", "es", "s"])
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
