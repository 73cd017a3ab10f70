using Chally.Competencies.Reports.Candidates;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports;

/// <summary>The report on one scored person: who stands where between the poles, why, and what to do next.</summary>
public static class CandidateReport
{
    /// <summary>Puts together what the score, and what is given beside it, say of the person.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <param name="evidence">What to show beside the score; nothing by default.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the score is null.</exception>
    /// <exception cref="ArgumentException">
    /// The score is of another benchmark or scoring hash, or has no explanation; the policy is not the one it came about by; the norm set does not
    /// fit it; or a note is of an item that the benchmark does not have.
    /// </exception>
    public static Report Of(Benchmark benchmark, BenchmarkScore score, CandidateEvidence? evidence = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(score);
        CandidateMaterial material = CandidateMaterial.Of(benchmark, score, evidence ?? CandidateEvidence.None, options ?? ReportOptions.Default);
        return new Report(new ReportDocument(
            "Candidate report",
            score.Subject,
            CandidateOpening.Facts(material),
            CandidateOpening.Blocks(material),
            [
                new Section("profile", "Where the person stands", [new Figure(ProfileChart.Of(material))]),
                .. LevelSection.Of(material),
                NextSteps.Of(material),
                CompetencyCards.Of(material),
                AnswerSection.Of(material),
                .. ScoreMeaning.Of(material),
                ReportEnding.ResponsibleUse(material.Options),
            ],
            material.Options));
    }
}
