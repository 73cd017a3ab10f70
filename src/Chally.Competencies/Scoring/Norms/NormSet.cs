using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>How a described population scored on a benchmark: what a score needs to be placed among others.</summary>
/// <remarks>
/// A versioned table. A score is compared with it only when benchmark, scoring hash, rater role and weights are the same. One norm set serves everyone: there
/// are none by protected group.
/// </remarks>
public sealed partial record NormSet : PersonalRecord
{
    /// <summary>Under how many people a norm set is flagged as small: 100.</summary>
    public const int SmallBelow = 100;

    /// <summary>The id, which comparisons carry.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.PrivateId(value); }

    /// <summary>The day on which the norm set was made.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who was rated, in words.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Population { get; init => field = Require.PrivateLabel(value); }

    /// <summary>In what setting, such as "applicants, structured interview".</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Setting { get; init => field = Require.PrivateLabel(value); }

    /// <summary>Who rated.</summary>
    /// <value>Null by default: sheets without a stated role.</value>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public RaterRole? RaterRole { get; init => field = value is RaterRole role ? Require.Defined(role) : null; }

    /// <summary>The id of the benchmark.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Benchmark { get; init => field = Require.PrivateId(value); }

    /// <summary>The scoring hash of the benchmark that the scores were computed with.</summary>
    /// <exception cref="ArgumentException">The hash is not 64 lower-case hexadecimal digits.</exception>
    public required string ScoringHash { get; init => field = Require.Hash(value); }

    /// <summary>The weights of the competencies in the composite, 0.001 to 100, one for each competency of the composite.</summary>
    /// <value>Empty by default: those of the benchmark.</value>
    /// <exception cref="ArgumentException">An id is not in kebab-case, too long, or reserved, or a weight is outside its range.</exception>
    public ValueMap<double> Weights { get; init => field = Known(value, ModelRules.CompetencyWeight, nameof(Weights)); } = ValueMap<double>.Empty;

    /// <summary>How many people were rated: 2 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public required int N { get; init => field = Require.AtLeast(value, 2); }

    /// <summary>The tables of the competencies, by their ids; those without a table have no norms.</summary>
    /// <exception cref="ArgumentException">An id is not in kebab-case, too long, or reserved.</exception>
    public required ValueMap<NormTable> Competencies { get; init => field = Known(value, static _ => null, nameof(Competencies)); }

    /// <summary>The table of the composite.</summary>
    /// <value>Null by default: the composite has no norms.</value>
    public NormTable? Overall { get; init; }

    /// <summary>Why a score cannot be placed among those of this norm set.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The problems: another benchmark, scoring hash, rater role or weights; none when the score fits.</returns>
    /// <exception cref="ArgumentNullException">The score is null.</exception>
    public InputProblems ProblemsWith(BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return NormMatch.Problems(this, score);
    }

    /// <summary>Throws when a score cannot be placed among those of this norm set.</summary>
    /// <param name="score">The score.</param>
    /// <exception cref="ArgumentNullException">The score is null.</exception>
    /// <exception cref="ArgumentException">The score does not fit (<see cref="ProblemsWith"/>); all problems are in the message.</exception>
    public void RequireFor(BenchmarkScore score) => NormMatch.ThrowOn(ProblemsWith(score), "norms");

    private static ValueMap<T> Known<T>(ValueMap<T> map, Func<T, string?> rule, string member)
        where T : notnull
    {
        foreach ((int place, (string id, T value)) in Require.NotNull(map, member).Index())
        {
            Require.PrivateId(id, member);
            Require.That(rule(value), string.Create(CultureInfo.InvariantCulture, $"{value} in entry {place}"), member);
        }

        return map;
    }
}
