using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Which competencies go with a continuous criterion, such as sales, in one group of people.</summary>
public sealed partial record ContinuousCriterionStudy : PersonalRecord
{
    private static readonly FigureNotes Described = new(
        "Correlation of each competency with a criterion in one group of people; p adjusted by Holm over the competencies without the overall score.",
        "Fisher 1921; Holm 1979",
        ["The people are independent of one another.", "Whoever gave the criterion did not know the scores."],
        ["A group that was selected by its scores shows a smaller correlation than all applicants would.",
            "Figures taken from the sample that proposes their use look too good."]);

    /// <summary>The id of the benchmark; null where the scores are not of one.</summary>
    public string? Benchmark { get; init; }

    /// <summary>How the study was made.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required CriterionOptions Options { get; init => field = Require.NotNull(value); }

    /// <summary>The competencies in the order of the scores.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<CriterionCorrelation> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The composite; null when the scores have none.</summary>
    public CriterionCorrelation? Overall { get; init; }

    /// <summary>How the competencies go together: a check for halo.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Intercorrelations Intercorrelations { get; init => field = Require.NotNull(value); }

    /// <summary>What to keep in mind: each caution of the figures once, and what a caller adds.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<string> Warnings { get; init => field = Require.NotNull(value); }

    /// <summary>What the study is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Studies scores with a criterion.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="criterion">The criterion of the same people, in the order of the scores; NaN where there is none.</param>
    /// <param name="options">The options; <see cref="CriterionOptions.Default"/> when left out.</param>
    /// <returns>The study. A cut has no yield where sheets were collected for development.</returns>
    /// <exception cref="ArgumentException">There is not one criterion a person, or one is beyond ±1e50.</exception>
    public static ContinuousCriterionStudy Of(ScoreTable scores, ReadOnlySpan<double> criterion, CriterionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return scores.Rows == criterion.Length
            ? Correlate(scores, criterion, options ?? CriterionOptions.Default)
            : throw new ArgumentException($"There must be a criterion for each of the {scores.Rows} people, but there are {criterion.Length}.",
                nameof(criterion));
    }

    private static ContinuousCriterionStudy Correlate(ScoreTable scores, ReadOnlySpan<double> criterion, CriterionOptions options)
    {
        string? whyNoCut = scores.HoldsDevelopment ? "must not rest on sheets that were collected for development" : null;
        CriterionCorrelation[] correlations = new CriterionCorrelation[scores.Ids.Count];
        for (int i = 0; i < correlations.Length; i++)
        {
            correlations[i] = CriterionRule.Apply(scores.Ids[i], scores.Column(scores.Ids[i]), criterion, options, whyNoCut);
        }

        PValue?[] holm = MultipleComparisons.Holm([.. correlations.Select(correlation => correlation.P)]);
        CriterionCorrelation? overall = scores.HasOverall ? CriterionRule.Apply("overall", scores.Overall, criterion, options, whyNoCut) : null;
        return new ContinuousCriterionStudy
        {
            Benchmark = scores.Source?.Benchmark,
            Options = options,
            Competencies = [.. correlations.Select((correlation, i) => correlation with { PHolm = holm[i] })],
            Overall = overall,
            Intercorrelations = Intercorrelations.Of(scores),
            Warnings =
            [
                .. correlations.Concat(overall is null ? [] : [overall]).SelectMany(one => one.Notes.Cautions).Concat(Described.Cautions).Distinct(),
            ],
            Notes = Described,
        };
    }
}
