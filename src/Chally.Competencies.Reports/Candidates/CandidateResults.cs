using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>All the results that a candidate report shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Score">The scores.</param>
/// <param name="Contrast">What pulls the person to which pole.</param>
/// <param name="Norms">Where the person stands among others; null without a norm set.</param>
/// <param name="Shown">What was given beside the score.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record CandidateResults(
    Benchmark Benchmark,
    BenchmarkScore Score,
    PersonContrast Contrast,
    NormComparison? Norms,
    CandidateReportOptions Shown,
    ReportOptions Options)
{
    /// <summary>A step of the plan names so many behaviours, tips and tactics of each kind: what one can take in at once.</summary>
    private static readonly DevelopmentPlanOptions PlanOptions = new() { MaxBehaviors = 2, MaxTips = 2, MaxTactics = 2 };

    public Wording Words { get; } = new(Options);

    /// <summary>What to do next.</summary>
    public DevelopmentPlan Plan => field ??= DevelopmentPlan.For(Benchmark, Score, PlanOptions, Shown.Policy);

    public static CandidateResults Of(Benchmark benchmark, BenchmarkScore score, CandidateReportOptions shown, ReportOptions options)
    {
        PersonContrast contrast = PersonContrast.Of(benchmark, score);
        if (shown.Policy is ScoringPolicy policy && policy.ComputeHash() != score.Provenance.PolicyHash)
        {
            throw new ArgumentException(
                $"The score must have come about by the policy with hash {policy.ComputeHash()}, but did by another.", nameof(shown));
        }

        HashSet<string> items = [.. benchmark.Items().Select(item => item.Id)];
        int foreign = shown.Notes.Count(note => !items.Contains(note.ItemId));
        if (foreign > 0)
        {
            throw new ArgumentException($"Notes must be of items of benchmark '{benchmark.Id}', but {foreign} of {shown.Notes.Count} are not.", nameof(shown));
        }

        NormComparison? norms = shown.Norms is NormSet set
            ? shown.Policy is ScoringPolicy known ? NormComparison.Of(score, set, known) : NormComparison.Of(score, set)
            : null;
        return new CandidateResults(
            benchmark, score, contrast, norms, shown, options);
    }

    /// <summary>The id of a competency's card on the page; not that of the competency alone, which could be the id of a section.</summary>
    public static string CardOf(string competency) => $"competency-{competency}";

    /// <summary>The link to the card.</summary>
    public static string LinkTo(string competency) => $"#{CardOf(competency)}";

    /// <summary>What was noted of an item.</summary>
    public IReadOnlyList<string> NotesOf(string item) => [.. Shown.Notes.Where(note => note.ItemId == item).Select(note => note.Text)];
}
