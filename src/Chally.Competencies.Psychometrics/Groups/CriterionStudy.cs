using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>Which competencies separate high performers from low producers, how surely, and at which cut.</summary>
/// <remarks>Every difference is high minus low.</remarks>
public sealed partial record CriterionStudy : PersonalRecord
{
    /// <summary>The id of the benchmark; null where the scores are not of one.</summary>
    public string? Benchmark { get; init; }

    /// <summary>How the study was made.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required StudyOptions Options { get; init => field = Require.NotNull(value); }

    /// <summary>The competencies in the order of the scores.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<GroupContrast> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The composite; null when the scores have none.</summary>
    public GroupContrast? Overall { get; init; }

    /// <summary>How the competencies go together within the groups: a check for halo.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Intercorrelations Intercorrelations { get; init => field = Require.NotNull(value); }

    /// <summary>What to keep in mind: each warning of the contrasts once, and what a caller adds.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<string> Warnings { get; init => field = Require.NotNull(value); }

    /// <summary>What the study is and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Studies the scores of two groups.</summary>
    /// <param name="high">The scores of the high performers, at least one.</param>
    /// <param name="low">The scores of the low producers, at least one.</param>
    /// <param name="options">The options; <see cref="StudyOptions.Default"/> when left out.</param>
    /// <returns>The study, in scale points. No cut is proposed from sheets that were collected for development.</returns>
    /// <exception cref="ArgumentException">A group is empty, or the scores are not all of one benchmark, scoring hash and policy.</exception>
    public static CriterionStudy Between(IEnumerable<BenchmarkScore> high, IEnumerable<BenchmarkScore> low, StudyOptions? options = null) =>
        Between(ScoreTable.FromScores(high), ScoreTable.FromScores(low), options);

    /// <summary>Studies two tables of scores with the same columns.</summary>
    /// <param name="high">The scores of the high performers.</param>
    /// <param name="low">The scores of the low producers.</param>
    /// <param name="options">The options; <see cref="StudyOptions.Default"/> when left out.</param>
    /// <returns>The study, in units of the scores.</returns>
    /// <exception cref="ArgumentException">The tables do not have the same columns, or not the same benchmark, scoring hash and policy.</exception>
    public static CriterionStudy Between(ScoreTable high, ScoreTable low, StudyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(high);
        ArgumentNullException.ThrowIfNull(low);
        if (!high.Ids.Equals(low.Ids))
        {
            throw new ArgumentException(
                $"Both groups must have the same competencies, but one has {string.Join(", ", high.Ids)} and the other {string.Join(", ", low.Ids)}.",
                nameof(low));
        }

        if (high.HasOverall != low.HasOverall)
        {
            throw new ArgumentException("Both groups must have composites, or neither, but one has and the other has not.", nameof(low));
        }

        if (high.Source is ScoreSource source && low.Source is ScoreSource other)
        {
            source.Require(other, nameof(low));
        }

        return Of(high, low, options ?? StudyOptions.Default);
    }

    /// <summary>The study without its tables of cuts, which are by far the largest part of its JSON. The proposed cuts stay.</summary>
    /// <returns>The study; it does not say why there is no table.</returns>
    public CriterionStudy WithoutCuts() =>
        this with { Competencies = [.. Competencies.Select(WithoutCuts)], Overall = Overall is null ? null : WithoutCuts(Overall) };

    private static GroupContrast WithoutCuts(GroupContrast contrast) =>
        contrast with { Cuts = null, Missing = [.. contrast.Missing.Where(figure => figure.Figure != nameof(GroupContrast.Cuts))] };

    private static CriterionStudy Of(ScoreTable high, ScoreTable low, StudyOptions options)
    {
        string? whyNoCut = high.HoldsDevelopment || low.HoldsDevelopment
            ? "must not rest on sheets that were collected for development"
            : null;
        GroupContrast[] contrasts =
        [
            .. high.Ids.Select(id => GroupContrast.Of(id, high.Column(id), low.Column(id), options, whyNoCut)),
        ];
        PValue?[] raw = [.. contrasts.Select(contrast => contrast.Welch?.P)];
        PValue?[] holm = MultipleComparisons.Holm(raw);
        PValue?[] discovery = MultipleComparisons.BenjaminiHochberg(raw);
        GroupContrast? overall = high.HasOverall ? GroupContrast.Of("overall", high.Overall, low.Overall, options, whyNoCut) : null;
        string[] roles = high.Source is not null && low.Source is not null && !high.Roles.Equals(low.Roles)
            ? [StudyNotes.OtherRoles(high.Roles, low.Roles)]
            : [];
        return new CriterionStudy
        {
            Benchmark = high.Source?.Benchmark,
            Options = options,
            Competencies = [.. contrasts.Select((contrast, i) => contrast with { PHolm = holm[i], PBenjaminiHochberg = discovery[i] })],
            Overall = overall,
            Intercorrelations = Intercorrelations.Within([high, low]),
            Warnings = [.. roles, .. contrasts.Concat(overall is null ? [] : [overall]).SelectMany(contrast => contrast.Warnings).Distinct()],
            Notes = GroupContrast.OriginWarning(options) is string warning ? StudyNotes.Study.With(warning) : StudyNotes.Study,
        };
    }
}
