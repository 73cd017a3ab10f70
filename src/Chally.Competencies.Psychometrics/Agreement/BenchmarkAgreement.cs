using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Psychometrics;

/// <summary>How far several raters of the same people agree on a benchmark.</summary>
public sealed partial record BenchmarkAgreement : PersonalRecord
{
    private static readonly FigureNotes Described = new(
        "Agreement of several raters of the same people: intraclass correlations of competency scores (0-100 scale points), within-group agreement of " +
            "ratings item by item.",
        "Shrout & Fleiss 1979; McGraw & Wong 1996; James, Demaree & Wolf 1984",
        ["Raters rated independently of one another."],
        ["Agreement is not accuracy: raters may share a mistake."]);

    private static readonly FigureNotes DescribedOfRoles = Described.With(
        "The raters stand in several relations to the people, as a manager and a peer do: they see different things, and agree less than raters of one role.");

    /// <summary>The id of the benchmark.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Benchmark { get; init => field = Require.NotNull(value); }

    /// <summary>The agreement on each rateable competency's score in benchmark order.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<Agreement> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The agreement on the composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Agreement Overall { get; init => field = Require.NotNull(value); }

    /// <summary>The agreement on each item in benchmark order.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<ItemAgreement> Items { get; init => field = Require.NotNull(value); }

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>How the agreement was computed.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ReliabilityOptions Options { get; init => field = Require.NotNull(value); }

    internal static FigureNotes NotesOf(bool hasSeveralRoles) => hasSeveralRoles ? DescribedOfRoles : Described;

    /// <summary>Computes the agreement from sheets; <see cref="PeopleIndex"/> tells which are about one person and which by one rater.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="sheets">The sheets, at least one. Raters are known when every sheet states its rater's name or id.</param>
    /// <param name="policy">The scoring policy; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <param name="options">The options; <see cref="ReliabilityOptions.Default"/> when left out.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">
    /// There are no sheets, <see cref="ProblemsWith"/> finds problems, or the policy does not fit the benchmark.
    /// </exception>
    /// <exception cref="RatingSheetException">A sheet does not fit the benchmark.</exception>
    public static BenchmarkAgreement Of(
        Benchmark benchmark, IEnumerable<RatingSheet> sheets, ScoringPolicy? policy = null, ReliabilityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        RatingSheet[] all = Require.Elements(sheets, nameof(sheets));
        return SheetAgreement.Apply(new BenchmarkScorer(benchmark, policy), all, options ?? ReliabilityOptions.Default);
    }

    /// <summary>Says from which sheets no agreement can be computed.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="names">When two names are those of one person.</param>
    /// <returns>
    /// The problems of each sheet, empty when there are none: a second sheet of a person by one rater, whom response ids do not tell from the first; a copy of
    /// another sheet, by its response id.
    /// </returns>
    public static IReadOnlyList<InputProblems> ProblemsWith(IEnumerable<RatingSheet> sheets, NameMatching names = NameMatching.Folded)
    {
        return SheetAgreement.ProblemsWith(Require.Elements(sheets, nameof(sheets)), names);
    }
}
