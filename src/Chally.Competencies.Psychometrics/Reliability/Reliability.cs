using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far the mean of some items would come out the same with other items of the kind.</summary>
/// <remarks>
/// Over people with every item rated (complete cases). A figure that the ratings cannot support is null, with the reason in <see cref="Missing"/>.
/// </remarks>
public sealed partial record Reliability : PersonalRecord
{
    /// <summary>Under how many people the figures are called unsure: 30.</summary>
    public const int SmallBelow = 30;

    /// <summary>The id of the competency.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>How many people have every item rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int N { get; init => field = Require.NotNegative(value); }

    /// <summary>How many were left out because an item is not rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Incomplete { get; init => field = Require.NotNegative(value); }

    /// <summary>
    /// Cronbach's α = k/(k − 1)·(1 − Σs²ᵢ/s²ₓ) from the covariance matrix of the keyed items, at most 1, and negative when items go
    /// against each other (Cronbach 1951).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Alpha { get; init => field = Require.Number(value); }

    /// <summary>The interval of α: 1 − (1 − α)·F with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt 1965); null at α = 1, where it has no width.</summary>
    public ConfidenceInterval? AlphaInterval { get; init; }

    /// <summary>
    /// The reliability of the score as its items are weighted, r = 1 − Σw²(s² − c̄)/s²_score with the variances s² of the items, their mean
    /// covariance c̄ and the variance of the score, at most 1 (Mosier 1943, with the error variances that α assumes). It is α when the weights
    /// are equal; null where it would come out above 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Value { get; init => field = Require.Number(value); }

    /// <summary>Whether the items have different weights, so that <see cref="Value"/> is not α.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>
    /// The standard error of measurement, SD·√(1 − r), of the weighted mean of the items with r the <see cref="Value"/>, in units of the rating
    /// scale (Lord &amp; Novick 1968); null where r is negative or 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Sem { get; init => field = Require.Number(value); }

    /// <summary>
    /// ω = (Σwλ)²/((Σwλ)² + Σw²ψ) of a one-factor model by maximum likelihood for the score as its items are weighted, 0 to 1 (McDonald 1999).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double? Omega { get; init => field = Require.Number(value); }

    /// <summary>The items in order; empty below two complete cases.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<ItemReliability> Items { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Computes the reliability of the mean of some items.</summary>
    /// <param name="ratings">The keyed ratings, a row a person and a column an item; NaN for an item that is not rated.</param>
    /// <param name="itemIds">The ids of the items, one a column.</param>
    /// <param name="id">What the items belong to.</param>
    /// <param name="options">The options; <see cref="ReliabilityOptions.Default"/> when left out.</param>
    /// <param name="weights">The weights of the items in the score, one a column; all equal when left out.</param>
    /// <returns>The reliability.</returns>
    /// <exception cref="ArgumentException">The ids or weights do not match the columns, or a rating is beyond ±1e50.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is outside 1e-6–1e6 or not a number.</exception>
    public static Reliability Of(
        double[,] ratings, ValueList<string> itemIds, string id = "items", ReliabilityOptions? options = null, ReadOnlySpan<double> weights = default)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(itemIds);
        Require.Label(id, nameof(id));
        if (itemIds.Count != ratings.GetLength(1))
        {
            throw new ArgumentException($"There must be one id for each of the {ratings.GetLength(1)} columns, but there are {itemIds.Count}.",
                nameof(itemIds));
        }

        double[] all = weights.IsEmpty ? [.. itemIds.Select(_ => 1.0)] : weights.ToArray();
        if (all.Length != itemIds.Count)
        {
            throw new ArgumentException($"There must be one weight for each of the {itemIds.Count} items, but there are {all.Length}.", nameof(weights));
        }

        foreach (double weight in all)
        {
            Require.Within(weight, 1e-6, 1e6, nameof(weights));
        }

        return ReliabilityRule.Apply(id, itemIds, ratings, all, options ?? ReliabilityOptions.Default, cautions: []);
    }
}
