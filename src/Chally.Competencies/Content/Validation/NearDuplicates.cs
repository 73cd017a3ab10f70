namespace Chally.Competencies.Content.Validation;

/// <summary>Finds statements that say nearly the same as an earlier one.</summary>
/// <remarks>
/// Two statements are near-duplicates when their sets of stems, common words left out, have a Jaccard similarity |A ∩ B| / |A ∪ B| of at
/// least 0.75. Candidates share one of their rarest stems (prefix filtering: with that similarity two sets cannot differ in all of
/// their |A| − ⌈0.75·|A|⌉ + 1 rarest), so that a large catalog is not compared pair by pair; of a very common stem only the first
/// <see cref="MaxCandidates"/> statements are looked at.
/// </remarks>
internal static class NearDuplicates
{
    private const double MinSimilarity = 0.75;
    private const int MinStems = 3;
    private const int MaxCandidates = 200;
    private const double Tolerance = 1e-9;

    private static readonly HashSet<string> Common = new(
        ("a an the and or of to in on at by for from with as is are be it its their them they that this these those " +
         "he she his her him who which what when how any all own into over out up so than then has have had do does did").Split(' '),
        StringComparer.Ordinal);

    /// <summary>For each statement with an earlier twin, both.</summary>
    public static IEnumerable<(Statement Earlier, Statement Later)> Among(IEnumerable<Statement> statements)
    {
        List<(Statement Statement, HashSet<string> Stems)> all = [.. statements.Select(statement => (statement, StemsOf(statement.Words)))];
        Dictionary<string, int> ranks = RanksByRarity(all.Select(entry => entry.Stems));
        List<(Statement Statement, int[] Stems)> ranked = [];
        Dictionary<int, List<int>> byStem = [];
        foreach ((Statement statement, HashSet<string> words) in all)
        {
            int[] stems = [.. words.Select(stem => ranks[stem]).Order()];
            ranked.Add((statement, stems));
            if (stems.Length < MinStems)
            {
                continue;
            }

            int prefix = stems.Length - (int)Math.Ceiling((MinSimilarity * stems.Length) - Tolerance) + 1;
            int[] rarest = stems[..prefix];
            int? twin = rarest
                .SelectMany(stem => byStem.GetValueOrDefault(stem) ?? [])
                .Where(candidate => Similarity(ranked[candidate].Stems, stems) >= MinSimilarity - Tolerance)
                .Select(candidate => (int?)candidate)
                .Min();
            if (twin is int earlier)
            {
                yield return (ranked[earlier].Statement, statement);
            }

            foreach (int stem in rarest)
            {
                if (!byStem.TryGetValue(stem, out List<int>? holders))
                {
                    byStem.Add(stem, holders = []);
                }

                if (holders.Count < MaxCandidates)
                {
                    holders.Add(ranked.Count - 1);
                }
            }
        }
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

    /// <summary>The share of numbers that two ascending lists have in common.</summary>
    private static double Similarity(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared / (double)(a.Length + b.Length - shared);
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
