using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>Merges norm sets of different people into one.</summary>
public static class NormSetMerge
{
    /// <summary>
    /// Merges norm sets: the same to the last bit in any order, and as if everyone tabled in them had been in one. A part in which one person alone was scored
    /// on a competency has no table for it, so that person is missing there.
    /// </summary>
    /// <param name="parts">The norm sets, at least one. Nobody may be in two of them, which figures cannot show.</param>
    /// <param name="id">The id of the merged norm set.</param>
    /// <param name="date">The day on which it is made.</param>
    /// <param name="population">Who was rated, in words.</param>
    /// <param name="setting">In what setting, in words.</param>
    /// <param name="reliabilities">
    /// Reliabilities of everyone together by the ids of the competencies, "overall" for the composite; null when they are not known. Those
    /// of the parts are not those of the whole, and are left out.
    /// </param>
    /// <returns>The merged norm set, with a table for whatever a part has a table for.</returns>
    /// <exception cref="ArgumentException">
    /// There are no parts, they are not all of one benchmark, scoring hash, rater role and weights, a table has no frequencies, an id or a
    /// text is not as a norm set asks, or there is a reliability for what has no table.
    /// </exception>
    /// <exception cref="OverflowException">Together they have more people than a norm set can hold.</exception>
    public static NormSet Of(
        IEnumerable<NormSet> parts,
        string id,
        DateOnly date,
        string population,
        string setting,
        IReadOnlyDictionary<string, ScoreReliability>? reliabilities = null)
    {
        NormSet[] all = Require.Elements(parts, nameof(parts));
        if (all.Length == 0)
        {
            throw new ArgumentException("There must be at least one norm set to merge, but there is none.", nameof(parts));
        }

        SortedDictionary<string, FrequencyCount> counts = new(StringComparer.Ordinal);
        FrequencyCount overall = new();
        long people = 0;
        foreach (NormSet part in all)
        {
            RequireSameKind(all[0], part);
            foreach ((string competency, NormTable table) in part.Competencies)
            {
                RequireFrequencies(competency, table);
                if (!counts.TryGetValue(competency, out FrequencyCount? count))
                {
                    counts.Add(competency, count = new FrequencyCount());
                }

                count.Add(table.Frequencies);
            }

            if (part.Overall is NormTable composite)
            {
                RequireFrequencies("overall", composite);
                overall.Add(composite.Frequencies);
            }

            people += part.N;
        }

        foreach ((int place, ScoreReliability? reliability) in (reliabilities?.Values ?? []).Index())
        {
            _ = reliability ?? throw Require.Missing(nameof(reliabilities), place);
        }

        foreach (string known in reliabilities?.Keys ?? [])
        {
            if (!(known == "overall" ? all.Any(part => part.Overall is not null) : counts.ContainsKey(known)))
            {
                throw new ArgumentException("A reliability must be of what has a table, but one is of something else.", nameof(reliabilities));
            }
        }

        return all[0] with
        {
            Id = id,
            Date = date,
            Population = population,
            Setting = setting,
            N = checked((int)people),
            Competencies = ValueMap.Create(counts.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Table(reliabilities?.GetValueOrDefault(pair.Key))!))),
            Overall = overall.Table(reliabilities?.GetValueOrDefault("overall")),
        };
    }

    private static void RequireSameKind(NormSet first, NormSet other)
    {
        string? difference = first.Benchmark != other.Benchmark ? "benchmark, but there are several"
            : first.ScoringHash != other.ScoringHash ? "scoring hash, but there are several"
            : first.RaterRole != other.RaterRole ? $"rater role, but there are {Word(first.RaterRole)} and {Word(other.RaterRole)}"
            : !first.Weights.Equals(other.Weights) ? "weights, but they differ"
            : null;
        if (difference is not null)
        {
            throw new ArgumentException($"All norm sets must have the same {difference}.", "parts");
        }
    }

    private static string Word(RaterRole? role) => role?.ToString() ?? "not stated";

    private static void RequireFrequencies(string competency, NormTable table)
    {
        if (table.Frequencies.Count == 0)
        {
            throw new ArgumentException(
                $"Every table must have frequencies, but {(competency == "overall" ? "that of the composite" : "one of a competency")} has none.", "parts");
        }
    }
}
