using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>All that a report on the selection of groups is made of.</summary>
/// <param name="Impact">The figures.</param>
/// <param name="Evidence">What was given beside them.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record ImpactMaterial(AdverseImpact Impact, ImpactEvidence Evidence, ReportOptions Options)
{
    public Wording Words { get; } = new(Options.Culture);

    /// <summary>What the selection went by.</summary>
    public string Title => (Evidence.Benchmark, Evidence.Cut) switch
    {
        (Benchmark benchmark, double cut) => $"{benchmark.Title}, cut of {Words.Number(cut, "0.##")} scale points {By}",
        (Benchmark benchmark, null) => benchmark.Title,
        (null, double cut) => $"Cut of {Words.Number(cut, "0.##")} scale points",
        _ => "Applicants selected and rejected",
    };

    /// <summary>Whether scores stand behind the selection, so that their difference can be asked for.</summary>
    public bool HasScores => Evidence.Cut is not null;

    private string By => Evidence.Competency is string id
        ? $"in {Evidence.Benchmark!.Competencies.FirstOrDefault(entry => entry.Id == id)?.Name ?? id}"
        : "overall";
}
