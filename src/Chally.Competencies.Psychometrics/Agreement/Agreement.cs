using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far several raters of the same people agree.</summary>
/// <remarks>
/// The two-way forms need the same raters throughout; otherwise there is only ICC(1) with k₀. A figure that the ratings cannot support is missing, with the
/// reason in <see cref="Missing"/>.
/// </remarks>
public sealed partial record Agreement : PersonalRecord
{
    /// <summary>What the ratings are of: the id of a competency.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>How many people have at least one rating.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int People { get; init => field = Require.NotNegative(value); }

    /// <summary>How many ratings there are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Ratings { get; init => field = Require.NotNegative(value); }

    /// <summary>The number of raters when the same rated everyone; null otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Raters { get; init => field = value is int number ? Require.NotNegative(number) : null; }

    /// <summary>The mean squares; null when there is no variance to divide.</summary>
    public RatingVariance? Variance { get; init; }

    /// <summary>The intraclass correlations in the order of <see cref="IntraclassForm"/>: six, or one, or none.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<IntraclassCorrelation> Intraclass { get; init => field = Require.NotNull(value); } = [];

    /// <summary>
    /// The severity of each rater in order; empty when the raters are not known. From sheets it is of managers, interviewers and people
    /// themselves alone, set against one another: the other raters are protected.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<RaterSeverity> Severity { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What is missing, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Computes the agreement of named raters.</summary>
    /// <param name="ratings">The ratings, a row a person and a column a rater; NaN where a rater did not rate a person.</param>
    /// <param name="raters">
    /// The names of the raters, one a column; their roles are not known here, so leave out those who were promised not to be named.
    /// </param>
    /// <param name="id">What the ratings are of.</param>
    /// <param name="options">The options; <see cref="ReliabilityOptions.Default"/> when left out.</param>
    /// <returns>The agreement: six forms when every rater rated everyone, else ICC(1) alone.</returns>
    /// <exception cref="ArgumentException">The names do not match the columns, occur twice or are blank, or a rating is beyond ±1e50.</exception>
    public static Agreement Of(double[,] ratings, ValueList<string> raters, string id = "ratings", ReliabilityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(raters);
        Require.Label(id, nameof(id));
        Require.Unique(Require.PrivateLabels(raters), rater => rater, nameof(raters));
        if (raters.Count != ratings.GetLength(1))
        {
            throw new ArgumentException($"There must be one name for each of the {ratings.GetLength(1)} columns, but there are {raters.Count}.",
                nameof(raters));
        }

        return AgreementRule.OfRaters(id, Present(ratings), raters, options ?? ReliabilityOptions.Default);
    }

    /// <summary>Computes the agreement of raters who are not known, and may be others for each person.</summary>
    /// <param name="ratings">The ratings of each person.</param>
    /// <param name="id">What the ratings are of.</param>
    /// <param name="options">The options; <see cref="ReliabilityOptions.Default"/> when left out.</param>
    /// <returns>The agreement: ICC(1) alone, with k₀ when people have different numbers of ratings.</returns>
    /// <exception cref="ArgumentException">A rating is not a number, or is beyond ±1e50.</exception>
    public static Agreement OfUnknownRaters(IEnumerable<IReadOnlyList<double>> ratings, string id = "ratings", ReliabilityOptions? options = null)
    {
        IReadOnlyList<double>[] people = Require.Elements(ratings, nameof(ratings));
        Require.Label(id, nameof(id));
        return AgreementRule.OfUnknown(
            id, [.. people.Select(person => person.ToArray()).Where(person => person.Length > 0)], options ?? ReliabilityOptions.Default);
    }

    /// <summary>The ratings that are there, a person a row, with the columns of their raters.</summary>
    private static (int Rater, double Rating)[][] Present(double[,] ratings)
    {
        (int, double)[][] people = new (int, double)[ratings.GetLength(0)][];
        for (int row = 0; row < people.Length; row++)
        {
            List<(int, double)> person = [];
            for (int column = 0; column < ratings.GetLength(1); column++)
            {
                Scores.RequireFinite(ratings[row, column], row, nameof(ratings));
                if (!double.IsNaN(ratings[row, column]))
                {
                    person.Add((column, ratings[row, column]));
                }
            }

            people[row] = [.. person];
        }

        return people;
    }
}
