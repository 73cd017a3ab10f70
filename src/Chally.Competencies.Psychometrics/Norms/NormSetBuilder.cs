using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>Builds a norm set from scores as they come, in parts if need be.</summary>
/// <remarks>
/// Keeps how many people have each score, after rounding to 10 decimals, and derives mean and standard deviation from that in the order of
/// the scores: parts merged in any order give the same norm set to the last bit. Not safe to use from several threads at once: give
/// each its own builder and merge them.
/// </remarks>
public sealed class NormSetBuilder
{
    private readonly Benchmark benchmark;
    private readonly ScoreSource source;
    private readonly ValueList<string> ids;
    private readonly ValueMap<double> weights;
    private readonly FrequencyCount[] competencies;
    private readonly FrequencyCount overall = new();
    private long people;

    /// <summary>Starts a norm set without people.</summary>
    /// <param name="benchmark">The benchmark that people were scored against.</param>
    /// <param name="role">In which relation the raters stand to the people; null when sheets have no role.</param>
    /// <param name="policy">The policy that they were scored by; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The policy does not fit the benchmark.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public NormSetBuilder(Benchmark benchmark, RaterRole? role = null, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ScoringPolicy applied = policy ?? ScoringPolicy.Default;
        applied.RequireFor(benchmark);
        this.benchmark = benchmark;
        RaterRole = role is RaterRole known ? Require.Defined(known, nameof(role)) : null;
        source = new ScoreSource(benchmark.Id, benchmark.ComputeScoringHash(), applied.ComputeHash());
        ids = [.. benchmark.Competencies.Select(entry => entry.Id)];
        weights = applied.Weights.Count == 0
            ? ValueMap<double>.Empty
            : ValueMap.Create(benchmark.Competencies.Select(entry => KeyValuePair.Create(entry.Id, applied.WeightOf(entry))));
        competencies = [.. benchmark.Competencies.Select(_ => new FrequencyCount())];
    }

    /// <summary>Who rated; null when sheets have no role.</summary>
    public RaterRole? RaterRole { get; }

    /// <summary>How many people were added.</summary>
    public long People => people;

    /// <summary>Adds one person.</summary>
    /// <param name="score">The person's scores; what is not scored is not counted.</param>
    /// <exception cref="ArgumentException">The score is not of the builder's benchmark, scoring hash, policy and rater role.</exception>
    public void Add(BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        source.Require(score, ids, nameof(score));
        if (score.Role != RaterRole)
        {
            throw new ArgumentException(
                $"The score must be by rater role {Word(RaterRole)}, as the others, but is by {Word(score.Role)}.", nameof(score));
        }

        for (int c = 0; c < competencies.Length; c++)
        {
            competencies[c].Add(score.Competencies[c].Percent ?? double.NaN, 1);
        }

        overall.Add(score.Overall?.Percent ?? double.NaN, 1);
        people++;
    }

    /// <summary>Adds one person from a row, as <see cref="ScoringKey"/> writes them.</summary>
    /// <param name="percents">The percent scores of the competencies in benchmark order, NaN where there is none.</param>
    /// <param name="composite">The composite, NaN where there is none.</param>
    /// <exception cref="ArgumentException">There is not one score for each competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside 0–100.</exception>
    public void Add(ReadOnlySpan<double> percents, double composite)
    {
        if (percents.Length != competencies.Length)
        {
            throw new ArgumentException(
                $"There must be {competencies.Length} scores, one for each competency of '{benchmark.Id}', but there are {percents.Length}.", nameof(percents));
        }

        foreach (double percent in percents)
        {
            RequirePercent(percent, nameof(percents));
        }

        RequirePercent(composite, nameof(composite));
        for (int c = 0; c < competencies.Length; c++)
        {
            competencies[c].Add(percents[c], 1);
        }

        overall.Add(composite, 1);
        people++;
    }

    /// <summary>Adds everyone of another builder, which stays as it is.</summary>
    /// <param name="other">The other builder.</param>
    /// <exception cref="ArgumentException">The other builder is of another benchmark, scoring hash, policy or rater role, or it is this one.</exception>
    public void Merge(NormSetBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other))
        {
            throw new ArgumentException("A builder must be merged with another one, but this is the same.", nameof(other));
        }

        source.Require(other.source, nameof(other));
        RequireRole(other.RaterRole, nameof(other));
        for (int c = 0; c < competencies.Length; c++)
        {
            competencies[c].Add(other.competencies[c]);
        }

        overall.Add(other.overall);
        people += other.people;
    }

    /// <summary>Adds everyone of a norm set that has frequencies.</summary>
    /// <param name="norms">The norm set.</param>
    /// <exception cref="ArgumentException">
    /// The norm set is of another benchmark, scoring hash, rater role or weights, has a competency that the benchmark lacks, or has a table
    /// without frequencies.
    /// </exception>
    public void Add(NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        source.Require(source with { Benchmark = norms.Benchmark, ScoringHash = norms.ScoringHash }, nameof(norms));
        RequireRole(norms.RaterRole, nameof(norms));
        if (!EffectiveWeights(norms.Weights).SequenceEqual(EffectiveWeights(weights)))
        {
            throw new ArgumentException("The norm set must have the weights of the builder's policy, but has others.", nameof(norms));
        }

        foreach ((string id, NormTable table) in norms.Competencies)
        {
            RequireFrequencies(PlaceOf(id) >= 0 ? table : null, id, nameof(norms));
        }

        if (norms.Overall is NormTable composite)
        {
            RequireFrequencies(composite, "overall", nameof(norms));
            overall.Add(composite.Frequencies);
        }

        foreach ((string id, NormTable table) in norms.Competencies)
        {
            competencies[PlaceOf(id)].Add(table.Frequencies);
        }

        people += norms.N;
    }

    /// <summary>Makes the norm set of everyone added so far.</summary>
    /// <param name="id">The id of the norm set.</param>
    /// <param name="date">The day on which it is made.</param>
    /// <param name="population">Who was rated, in words.</param>
    /// <param name="setting">In what setting, in words.</param>
    /// <param name="reliabilities">Reliabilities by the ids of the competencies, "overall" for the composite; null when they are not known.</param>
    /// <returns>The norm set; a competency that fewer than two people are scored on has no table.</returns>
    /// <exception cref="InvalidOperationException">Fewer than two people, or more than a norm set can hold, were added.</exception>
    /// <exception cref="ArgumentException">An id or a text is not as a norm set asks, or there is a reliability for a competency that the benchmark
    /// lacks.</exception>
    public NormSet Build(
        string id, DateOnly date, string population, string setting, IReadOnlyDictionary<string, ScoreReliability>? reliabilities = null)
    {
        if (people is < 2 or > int.MaxValue)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"A norm set must be of 2 to {int.MaxValue} people, but {people} were added."));
        }

        foreach ((int place, ScoreReliability? reliability) in (reliabilities?.Values ?? []).Index())
        {
            _ = reliability ?? throw Require.Missing(nameof(reliabilities), place);
        }

        foreach (string known in reliabilities?.Keys ?? [])
        {
            if (known != "overall" && PlaceOf(known) < 0)
            {
                throw new ArgumentException($"A reliability must be of a competency of '{benchmark.Id}' or of overall, but one is of something else.",
                    nameof(reliabilities));
            }
        }

        List<KeyValuePair<string, NormTable>> tables = [];
        for (int c = 0; c < competencies.Length; c++)
        {
            string competency = ids[c];
            if (competencies[c].Table(reliabilities?.GetValueOrDefault(competency)) is NormTable table)
            {
                tables.Add(KeyValuePair.Create(competency, table));
            }
        }

        return new NormSet
        {
            Id = id,
            Date = date,
            Population = population,
            Setting = setting,
            RaterRole = RaterRole,
            Benchmark = benchmark.Id,
            ScoringHash = source.ScoringHash,
            Weights = weights,
            N = (int)people,
            Competencies = ValueMap.Create(tables),
            Overall = overall.Table(reliabilities?.GetValueOrDefault("overall")),
        };
    }

    private static void RequirePercent(double percent, string parameter)
    {
        if (!double.IsNaN(percent))
        {
            Require.Within(percent, 0, 100, parameter);
        }
    }

    private static void RequireFrequencies(NormTable? table, string id, string parameter)
    {
        if (table is null || table.Frequencies.Count == 0)
        {
            throw new ArgumentException(
                $"The norm set must have frequencies for competencies of its benchmark, but " +
                    $"{(table is null ? "has a table of something else" : $"'{id}' has none")}.", parameter);
        }
    }

    private static string Word(RaterRole? role) => role?.ToString() ?? "not stated";

    private void RequireRole(RaterRole? role, string parameter)
    {
        if (role != RaterRole)
        {
            throw new ArgumentException($"Both must be by rater role {Word(RaterRole)}, but the other is by {Word(role)}.", parameter);
        }
    }

    private IEnumerable<double> EffectiveWeights(ValueMap<double> stated) =>
        benchmark.Competencies.Select(entry => stated.TryGetValue(entry.Id, out double weight) ? weight : entry.Weight);

    private int PlaceOf(string id)
    {
        for (int c = 0; c < competencies.Length; c++)
        {
            if (ids[c] == id)
            {
                return c;
            }
        }

        return -1;
    }
}
