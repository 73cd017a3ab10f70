using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>All that a candidate report is made of.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Score">The scores.</param>
/// <param name="Contrast">What pulls the person to which pole.</param>
/// <param name="Plan">What to do next.</param>
/// <param name="Norms">Where the person stands among others; null without a norm set.</param>
/// <param name="Evidence">What was given beside the score.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record CandidateMaterial(
    Benchmark Benchmark,
    BenchmarkScore Score,
    PersonContrast Contrast,
    DevelopmentPlan Plan,
    NormComparison? Norms,
    CandidateEvidence Evidence,
    ReportOptions Options)
{
    /// <summary>A step of the plan names so many behaviours, tips and tactics of each kind: what one can take in at once.</summary>
    private static readonly DevelopmentPlanOptions PlanOptions = new() { MaxBehaviors = 2, MaxTips = 2, MaxTactics = 2 };

    public Wording Words { get; } = new(Options.Culture);

    public static CandidateMaterial Of(Benchmark benchmark, BenchmarkScore score, CandidateEvidence evidence, ReportOptions options)
    {
        PersonContrast contrast = PersonContrast.Of(benchmark, score);
        if (evidence.Policy is ScoringPolicy policy && policy.ComputeHash() != score.Provenance.PolicyHash)
        {
            throw new ArgumentException(
                $"The score must have come about by the policy with hash {policy.ComputeHash()}, but did by another.", nameof(evidence));
        }

        HashSet<string> items = [.. benchmark.Items().Select(item => item.Id)];
        int foreign = evidence.Notes.Count(note => !items.Contains(note.ItemId));
        if (foreign > 0)
        {
            throw new ArgumentException($"Notes must be of items of benchmark '{benchmark.Id}', but {foreign} of {evidence.Notes.Count} are not.", nameof(evidence));
        }

        NormComparison? norms = evidence.Norms is NormSet set
            ? evidence.Policy is ScoringPolicy known ? NormComparison.Of(score, set, known) : NormComparison.Of(score, set)
            : null;
        return new CandidateMaterial(
            benchmark, score, contrast, DevelopmentPlan.For(benchmark, score, PlanOptions, evidence.Policy), norms, evidence, options);
    }

    /// <summary>The id of a competency's card on the page; not that of the competency alone, which could be the id of a section.</summary>
    public static string CardOf(string competency) => $"competency-{competency}";

    /// <summary>The link to the card.</summary>
    public static string LinkTo(string competency) => $"#{CardOf(competency)}";

    /// <summary>What was noted of an item.</summary>
    public IReadOnlyList<string> NotesOf(string item) => [.. Evidence.Notes.Where(note => note.ItemId == item).Select(note => note.Text)];
}
