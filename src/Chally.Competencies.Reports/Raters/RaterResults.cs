using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Raters;

/// <summary>All the results that a report on several raters shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Score">The scores by role.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record RaterResults(Benchmark Benchmark, MultiRaterScore Score, ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    /// <summary>The self-other gaps in benchmark order.</summary>
    public ValueList<SelfOtherGap> Gaps { get; } = Score.SelfOtherGaps;

    /// <exception cref="ArgumentException">The score is of another benchmark, scoring hash or list of competencies.</exception>
    public static RaterResults Of(Benchmark benchmark, MultiRaterScore score, ReportOptions options)
    {
        string hash = benchmark.ComputeScoringHash();
        string[] ids = [.. benchmark.Competencies.Select(entry => entry.Id)];
        return score.Benchmark == benchmark.Id && score.Provenance.ScoringHash == hash && score.Competencies.Select(one => one.Id).SequenceEqual(ids)
            && score.Roles.All(role => role.Competencies.Select(one => one.Id).SequenceEqual(ids))
            ? new RaterResults(benchmark, score, options)
            : throw new ArgumentException(
                $"The score must be of benchmark '{benchmark.Id}' with scoring hash {hash}, but is of another.", nameof(score));
    }

    /// <summary>The name of a role.</summary>
    public static string NameOf(RoleScore role) => role.Role switch
    {
        RaterRole.DirectReport => "Direct report",
        RaterRole known => known.ToString(),
        null => "Role not stated",
    };

    /// <summary>The letter that stands for a role in charts.</summary>
    public static string LetterOf(RoleScore role) => role.Role is null ? "?" : NameOf(role)[..1];
}
