using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Comparison;

/// <summary>How the scores of two people, or of one person at two times, differ on one benchmark.</summary>
/// <remarks>Differences are second minus first, in scale points. Without a norm set nothing says how much of a difference is error of measurement.</remarks>
public sealed partial record ScoreDifference : PersonalRecord
{
    private static readonly ScoreFlag OtherRater = new(
        ScoreFlagCodes.OtherRater, "The two sheets were not filled in by the same rater in the same role: part of the difference may be theirs.");

    private ScoreDifference(BenchmarkScore first, BenchmarkScore second, ValueList<CompetencyDifference> competencies)
    {
        First = first.Subject;
        Second = second.Subject;
        Benchmark = first.Benchmark;
        bool isOfSameParts = competencies.All(competency => competency.First is null == competency.Second is null);
        Overall = isOfSameParts ? second.Overall?.Percent - first.Overall?.Percent : null;
        OverallReason = first.Overall is null || second.Overall is null ? "One of the two has no composite."
            : isOfSameParts ? null : "The composites rest on different competencies.";
        Competencies = competencies;
        Flags = first.Role == second.Role && AreOfOneRater(first, second) ? [] : [OtherRater];
    }

    /// <summary>The person whose score is subtracted.</summary>
    public string First { get; }

    /// <summary>The person from whose score it is subtracted.</summary>
    public string Second { get; }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>
    /// The difference of the composites in scale points, −100 to 100; null when one of them is missing, or when they rest on different
    /// competencies and so cannot be compared.
    /// </summary>
    public double? Overall { get; }

    /// <summary>Why the composites have no difference; null when they have one.</summary>
    public string? OverallReason { get; }

    /// <summary>The competencies in benchmark order.</summary>
    public ValueList<CompetencyDifference> Competencies { get; }

    /// <summary>What to keep in mind: a change of raters between the two.</summary>
    public ValueList<ScoreFlag> Flags { get; }

    /// <summary>Subtracts the first person's scores from the second's.</summary>
    /// <param name="first">The first scores.</param>
    /// <param name="second">The second scores.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The two were not scored with the same benchmark and policy.</exception>
    public static ScoreDifference Between(BenchmarkScore first, BenchmarkScore second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        RequireSame("benchmark", first.Benchmark, second.Benchmark);
        RequireSame("scoring hash", first.Provenance.ScoringHash, second.Provenance.ScoringHash);
        RequireSame("policy hash", first.Provenance.PolicyHash, second.Provenance.PolicyHash);
        RequireSame("competencies", Ids(first.Competencies), Ids(second.Competencies));
        return new ScoreDifference(
            first,
            second,
            [.. first.Competencies.Zip(second.Competencies, (a, b) => new CompetencyDifference(a.Id, a.Percent, b.Percent))]);
    }

    /// <summary>Whether both sheets name one rater, or neither names any.</summary>
    private static bool AreOfOneRater(BenchmarkScore first, BenchmarkScore second)
    {
        (PersonIdentity one, PersonIdentity other) = (PersonIdentity.OfRater(first), PersonIdentity.OfRater(second));
        return one == other || PeopleIndex.Of([one, other]).Count == 1;
    }

    private static string Ids(IEnumerable<CompetencyScore> competencies) => string.Join(", ", competencies.Select(competency => competency.Id));

    private static void RequireSame(string what, string first, string second)
    {
        if (first != second)
        {
            throw new ArgumentException($"Both scores must have the same {what}, but they have {first} and {second}.", nameof(second));
        }
    }
}
