using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Impact;

/// <summary>All the results that a report on the selection of groups shows.</summary>
/// <param name="Impact">The figures.</param>
/// <param name="Shown">What was given beside them.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record ImpactResults(AdverseImpact Impact, ImpactReportOptions Shown, ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    /// <summary>What the selection went by.</summary>
    public string Title => (Shown.Benchmark, Shown.Cut) switch
    {
        (Benchmark benchmark, double cut) => $"{benchmark.Title}, cut of {Words.Number(cut, "0.##")} scale points {By}",
        (Benchmark benchmark, null) => benchmark.Title,
        (null, double cut) => $"Cut of {Words.Number(cut, "0.##")} scale points",
        _ => "Applicants selected and rejected",
    };

    /// <summary>Whether scores stand behind the selection, so that their difference can be asked for.</summary>
    public bool HasScores => Shown.Cut is not null;

    private string By => Shown.Competency is string id
        ? $"in {Shown.Benchmark!.Competencies.FirstOrDefault(entry => entry.Id == id)?.Name ?? id}"
        : "overall";
}
