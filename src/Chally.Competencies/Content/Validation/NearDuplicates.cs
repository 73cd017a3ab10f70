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
        Dictionary<string, int> frequency = new(StringComparer.Ordinal);
        foreach (string stem in all.SelectMany(entry => entry.Stems))
        {
            frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }

        Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            HashSet<string> stems = all[i].Stems;
            if (stems.Count < MinStems)
            {
                continue;
            }

            int prefix = stems.Count - (int)Math.Ceiling((MinSimilarity * stems.Count) - Tolerance) + 1;
            string[] rarest = [.. stems.OrderBy(stem => frequency[stem]).ThenBy(stem => stem, StringComparer.Ordinal).Take(prefix)];
            int? twin = rarest
                .SelectMany(stem => byStem.GetValueOrDefault(stem) ?? [])
                .Where(candidate => Similarity(all[candidate].Stems, stems) >= MinSimilarity - Tolerance)
                .Select(candidate => (int?)candidate)
                .Min();
            if (twin is int earlier)
            {
                yield return (all[earlier].Statement, all[i].Statement);
            }

            foreach (string stem in rarest)
            {
                if (!byStem.TryGetValue(stem, out List<int>? holders))
                {
                    byStem.Add(stem, holders = []);
                }

                if (holders.Count < MaxCandidates)
                {
                    holders.Add(i);
                }
            }
        }
    }

    private static double Similarity(HashSet<string> a, HashSet<string> b)
    {
        int shared = a.Count(b.Contains);
        return shared / (double)(a.Count + b.Count - shared);
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
