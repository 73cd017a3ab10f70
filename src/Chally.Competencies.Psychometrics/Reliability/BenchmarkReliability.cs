using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>The reliability of a benchmark's competencies and of its composite.</summary>
public sealed partial record BenchmarkReliability : PersonalRecord
{
    internal static readonly FigureNotes Described = new(
        "Reliability of each competency's score as its items are weighted, and of the composite from the reliabilities of its competencies.",
        "Cronbach 1951; Mosier 1943",
        ["The people are independent of one another.", "Errors of different competencies are uncorrelated."],
        ["Alpha covers the sampling of items only: another rater, or another day, may differ more."]);

    /// <summary>The id of the benchmark.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Benchmark { get; init => field = Require.NotNull(value); }

    /// <summary>The rateable competencies in benchmark order.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<Reliability> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The reliability of the composite from those of the scores of its competencies; null when one of them is missing or negative.</summary>
    public CompositeReliability? Overall { get; init; }

    /// <summary>How the scores of the competencies go together: a check for halo.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Intercorrelations Intercorrelations { get; init => field = Require.NotNull(value); }

    /// <summary>What is missing, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); }

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>How the reliability was computed.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ReliabilityOptions Options { get; init => field = Require.NotNull(value); }

    /// <summary>Computes the reliability from sheets.</summary>
    /// <param name="benchmark">The benchmark, which says how items are keyed and competencies weighted.</param>
    /// <param name="sheets">The sheets, at least one.</param>
    /// <param name="policy">The scoring policy, for weights; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <param name="options">The options; <see cref="ReliabilityOptions.Default"/> when left out.</param>
    /// <returns>The reliability, competency by competency over the sheets with every item of it rated.</returns>
    /// <exception cref="ArgumentException">There are no sheets, or the policy does not fit the benchmark.</exception>
    /// <exception cref="RatingSheetException">A sheet does not fit the benchmark.</exception>
    public static BenchmarkReliability Of(
        Benchmark benchmark, IEnumerable<RatingSheet> sheets, ScoringPolicy? policy = null, ReliabilityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        RatingSheet[] all = Require.Elements(sheets, nameof(sheets));
        return SheetReliability.Apply(benchmark, all, policy ?? ScoringPolicy.Default, options ?? ReliabilityOptions.Default);
    }
}
