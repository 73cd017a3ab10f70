using System.Globalization;
using System.Runtime.CompilerServices;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The rules by which ratings become scores, beyond what the benchmark itself says.</summary>
/// <remarks>An invalid policy cannot be built.</remarks>
public sealed partial record ScoringPolicy
{
    /// <summary>Every score asks for it; a policy does not change, and its equality does not depend on what was asked.</summary>
    private static readonly ConditionalWeakTable<ScoringPolicy, string> Hashes = [];

    /// <summary>The policy with every member at its default.</summary>
    public static ScoringPolicy Default { get; } = new();

    /// <summary>The share of a competency's items that must be rated for it to be scored: 0 to 1. One rating is always needed.</summary>
    /// <value>0.5 by default: half of the items.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double MinimumRatedShare { get; init => field = Require.Within(value, 0, 1); } = 0.5;

    /// <summary>How many items of each pole must be rated for a competency to be scored. A pole with fewer items needs all of them.</summary>
    /// <value>0 by default: no minimum.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MinimumRatedPerPole { get; init => field = Require.NotNegative(value); }

    /// <summary>The share of the rateable competencies that must be scored for a composite: 0 to 1. One scored competency is always needed.</summary>
    /// <value>1 by default: all of them.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0–1 or not a number.</exception>
    public double MinimumScoredShare { get; init => field = Require.Within(value, 0, 1); } = 1;

    /// <summary>The bands into which scores fall.</summary>
    /// <value><see cref="BandScheme.Thirds"/> by default.</value>
    public BandScheme Bands { get; init => field = Require.NotNull(value); } = BandScheme.Thirds;

    /// <summary>The lowest rating at which a behaviour of a proficiency level counts as demonstrated.</summary>
    /// <value>
    /// Null by default: the lowest rating in the top quarter of the scale, ⌈min + ¾·(max − min)⌉, which is 1 on a scale of 0–1 and
    /// 4 on a scale of 1–5.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The rating is negative.</exception>
    public int? DemonstratedFrom { get; init => field = value is int rating ? Require.NotNegative(rating) : null; }

    /// <summary>How much each competency counts in the composite, instead of the benchmark's weights: 0.001 to 100.</summary>
    /// <value>Empty by default: as the benchmark says. A competency that is left out keeps the benchmark's weight.</value>
    /// <exception cref="ArgumentException">A name is not an id in kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is outside 0.001–100 or not a number.</exception>
    public ValueMap<double> Weights { get; init => field = CheckedWeights(value); } = ValueMap<double>.Empty;

    /// <summary>By what rule, cut and minimums scores lead to a decision.</summary>
    /// <value>Null by default: no decision is made.</value>
    public DecisionPolicy? Decision { get; init; }

    /// <summary>The confidence level of intervals: 0.5 to 0.9999.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside 0.5–0.9999 or not a number.</exception>
    public double ConfidenceLevel { get; init => field = Require.Within(value, 0.5, 0.9999); } = 0.95;

    /// <summary>Under how many raters the scores of peers, direct reports, customers and raters without a role are withheld.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MinimumRatersPerRole { get; init => field = Require.Positive(value); } = 3;

    /// <summary>From where on the way in which a sheet was filled in is flagged.</summary>
    /// <value><see cref="QualityThresholds.Default"/> by default.</value>
    public QualityThresholds Quality { get; init => field = Require.NotNull(value); } = QualityThresholds.Default;

    /// <summary>A fingerprint of the policy for provenance.</summary>
    /// <returns>SHA-256 over the policy in JSON, 64 lower-case hexadecimal digits. Computed at the first call.</returns>
    public string ComputeHash() => Hashes.GetValue(this, static policy =>
    {
        using MemoryStream canonical = new();
        CompetencyJson.Write(canonical, policy);
        return Fingerprint.Of(canonical.GetBuffer().AsSpan(0, (int)canonical.Length));
    });

    /// <summary>What keeps the policy from being used with a benchmark.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <returns>
    /// The problems, with paths as in the policy's JSON: a weight or minimum for a competency that the benchmark lacks; a rating for
    /// a demonstrated behaviour that is not on the scale of a benchmark with levels. Empty when the policy fits.
    /// </returns>
    public InputProblems ProblemsWith(Benchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        InputProblems problems = new();
        HashSet<string> known = [.. benchmark.Competencies.Select(entry => entry.Id)];
        AddUnknown(problems, "$.weights", Weights, known, benchmark);
        AddUnknown(problems, "$.decision.minimums", Decision?.Minimums ?? ValueMap<double>.Empty, known, benchmark);
        RatingScale scale = benchmark.RatingScale;
        if (DemonstratedFrom is int rating && !scale.Contains(rating) && benchmark.Competencies.Any(entry => entry.Competency.Levels.Count > 0))
        {
            problems.Add(
                ProblemCodes.RatingOutOfRange,
                "$.demonstratedFrom",
                $"a rating from {scale.Min} to {scale.Max}, the scale of benchmark '{benchmark.Id}'",
                rating.ToString(CultureInfo.InvariantCulture));
        }

        return problems;
    }

    /// <summary>Throws when the policy does not go with a benchmark.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <exception cref="ArgumentNullException">The benchmark is null.</exception>
    /// <exception cref="ArgumentException">The policy has problems with the benchmark (<see cref="ProblemsWith"/>); all are in the message.</exception>
    public void RequireFor(Benchmark benchmark)
    {
        InputProblems problems = ProblemsWith(benchmark);
        if (problems.Count > 0)
        {
            throw new ArgumentException(problems.Describe("The policy has"), "policy");
        }
    }

    /// <summary>How much a competency counts in the composite under this policy, 0.001 to 100.</summary>
    /// <param name="entry">The competency in its benchmark.</param>
    /// <returns>The weight of the policy; where it has none, that of the benchmark.</returns>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public double WeightOf(BenchmarkCompetency entry) => Weights.TryGetValue(Require.NotNull(entry).Id, out double weight) ? weight : entry.Weight;

    /// <summary>The rating at which a behaviour counts as demonstrated on a scale.</summary>
    internal int DemonstratedOn(RatingScale scale) => DemonstratedFrom ?? scale.Max - (scale.Range / 4);

    private static void AddUnknown(InputProblems problems, string path, ValueMap<double> map, HashSet<string> known, Benchmark benchmark)
    {
        foreach (string competency in map.Keys.Where(competency => !known.Contains(competency)))
        {
            problems.Add(ProblemCodes.UnknownCompetency, path, $"competencies of benchmark '{benchmark.Id}'", $"'{competency}'");
        }
    }

    private static ValueMap<double> CheckedWeights(ValueMap<double> weights)
    {
        foreach ((string competency, double weight) in Require.NotNull(weights, nameof(Weights)))
        {
            Require.Id(competency, nameof(Weights));
            Require.InRange(ModelRules.CompetencyWeight(weight), weight, $"{nameof(Weights)}['{competency}']");
        }

        return weights;
    }
}
