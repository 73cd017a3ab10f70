namespace Chally.Competencies.Scoring.Raters;

/// <summary>Who is who in groups of raters that were published one after the other, and in how many raters a group differs from others.</summary>
internal static class RaterMatch
{
    /// <summary>Up to so many earlier groups are put together in every way; of more groups each two, and all.</summary>
    private const int MostTogether = 6;

    /// <summary>When raters of two groups are one, the surest sign first: a changed key does not make another rater of the same scores.</summary>
    private static readonly Func<MatchedRater, MatchedRater, bool>[] Signs =
    [
        (one, other) => one.Person == other.Person && one.ScoresAs(other),
        (one, other) => one.ScoresAs(other),
        (one, other) => one.Person == other.Person,
        (one, other) => one.AgreesWith(other),
        (one, other) => one.CannotBeToldFrom(other),
    ];

    /// <summary>Numbers the raters of groups, so that a rater has one number in all of them.</summary>
    /// <param name="groups">The groups, each with its raters.</param>
    /// <returns>For each group the number of each rater.</returns>
    public static int[][] Numbers(IReadOnlyList<MatchedRater[]> groups)
    {
        List<List<MatchedRater>> known = [];
        int[][] numbers = [.. groups.Select(group => Enumerable.Repeat(-1, group.Length).ToArray())];
        foreach ((MatchedRater[] group, int[] own) in groups.Zip(numbers))
        {
            foreach (Func<MatchedRater, MatchedRater, bool> isOne in Signs)
            {
                for (int i = 0; i < group.Length; i++)
                {
                    for (int k = 0; k < known.Count && own[i] < 0; k++)
                    {
                        own[i] = !own.Contains(k) && known[k].Exists(seen => isOne(seen, group[i])) ? k : -1;
                    }
                }
            }

            for (int i = 0; i < group.Length; i++)
            {
                if (own[i] < 0)
                {
                    own[i] = known.Count;
                    known.Add([]);
                }
            }

            for (int i = 0; i < group.Length; i++)
            {
                known[own[i]].Add(group[i]);
            }
        }

        return numbers;
    }

    /// <summary>The fewest raters of a competency in whom a group differs from earlier ones, put together by addition and subtraction.</summary>
    /// <param name="groups">The group to be published, then the earlier ones.</param>
    /// <param name="numbers">The numbers of their raters.</param>
    /// <param name="competency">The place of the competency.</param>
    /// <returns>The number, which is never 0; null when the group differs from no earlier ones.</returns>
    public static int? FewestDiffering(IReadOnlyList<MatchedRater[]> groups, int[][] numbers, int competency)
    {
        HashSet<(int Number, double Percent)>[] told =
            [.. groups.Zip(numbers, (group, own) => group.Zip(own).Where(one => one.First.Percents[competency] is not null)
                .Select(one => (one.Second, one.First.Percents[competency]!.Value)).ToHashSet())];
        (int Number, double Percent)[] all = [.. told.SelectMany(group => group).Distinct()];
        int[][] counts = [.. told.Select(group => all.Select(one => group.Contains(one) ? 1 : 0).ToArray())];
        int[][] earlier = [.. counts.Skip(1).Where(count => count.Contains(1)).DistinctBy(count => string.Concat(count))];
        IEnumerable<int[]> remainders = Remainders(counts[0], earlier, 0, earlier.Length > MostTogether ? 2 : MostTogether)
            .Append(earlier.Aggregate(counts[0], (rest, group) => Less(rest, group, 1)));
        int[] differing = [.. remainders
            .Select(rest => all.Where((_, place) => rest[place] != 0).DistinctBy(one => one.Number).Count())
            .Where(count => count > 0)];
        return earlier.Length > 0 && differing.Length > 0 ? differing.Min() : null;
    }

    private static IEnumerable<int[]> Remainders(int[] rest, int[][] groups, int from, int most)
    {
        for (int g = from; g < groups.Length && most > 0; g++)
        {
            foreach (int sign in new[] { 1, -1 })
            {
                int[] left = Less(rest, groups[g], sign);
                yield return left;
                foreach (int[] further in Remainders(left, groups, g + 1, most - 1))
                {
                    yield return further;
                }
            }
        }
    }

    private static int[] Less(int[] rest, int[] group, int sign) => [.. rest.Zip(group, (have, take) => have - (sign * take))];
}
