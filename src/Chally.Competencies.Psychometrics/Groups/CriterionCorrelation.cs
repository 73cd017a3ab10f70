using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>How scores go with a continuous criterion, such as sales, on one competency or overall.</summary>
/// <remarks>A figure that the scores cannot support is null, with the reason in <see cref="Missing"/>.</remarks>
public sealed partial record CriterionCorrelation : PersonalRecord
{
    /// <summary>The id of the competency; "overall" for the composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>How many people have both a score and a criterion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int N { get; init => field = Require.NotNegative(value); }

    /// <summary>How many lack the one or the other, and stand in no figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Incomplete { get; init => field = Require.NotNegative(value); }

    /// <summary>Pearson's correlation, −1 to 1; positive when higher scores go with more of the criterion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside −1 to 1 or not a number.</exception>
    public double? R { get; init => field = value is double number ? Require.Within(number, -1, 1) : null; }

    /// <summary>The interval of r by Fisher's z (Fisher 1921), tanh(artanh r ± z/√(n − 3)); null below four people or at |r| = 1.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The two-sided p value of r by Student's t with n − 2 degrees of freedom; null at |r| = 1.</summary>
    public PValue? P { get; init; }

    /// <summary>The p value adjusted by Holm (1979) over the competencies of a study; null outside of one and for the composite.</summary>
    public PValue? PHolm { get; init; }

    /// <summary>The criterion by fifths of the scores.</summary>
    public ExpectancyTable? Expectancy { get; init; }

    /// <summary>What the proposed cut would yield.</summary>
    public TaylorRussell? Yield { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Correlates scores with a criterion.</summary>
    /// <param name="scores">The scores, a person a place; NaN where there is none.</param>
    /// <param name="criterion">The criterion of the same people; NaN where there is none.</param>
    /// <param name="options">The options; <see cref="CriterionOptions.Default"/> when left out.</param>
    /// <param name="id">What the scores are of.</param>
    /// <returns>The correlation with what follows from it.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a number is beyond ±1e50.</exception>
    public static CriterionCorrelation Of(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> criterion, CriterionOptions? options = null, string id = "overall")
    {
        Require.Label(id, nameof(id));
        if (scores.Length != criterion.Length)
        {
            throw new ArgumentException($"There must be a criterion for each of the {scores.Length} scores, but there are {criterion.Length}.",
                nameof(criterion));
        }

        return CriterionRule.Apply(id, scores, criterion, options ?? CriterionOptions.Default, whyNoCut: null);
    }
}
