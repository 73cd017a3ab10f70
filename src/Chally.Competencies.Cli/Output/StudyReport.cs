using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of high performers against low producers, with what it was made of.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Study">The study.</param>
/// <param name="Warnings">What to keep in mind, with what the files themselves give rise to.</param>
internal sealed record StudyReport(Benchmark Benchmark, CriterionStudy Study, IReadOnlyList<string> Warnings)
{
    /// <summary>Where the means of the groups stand among the people of a norm set; null where none is given.</summary>
    public NormedStudyReport? Norms { get; init; }

    /// <summary>Whether every observed score is shown as a cut.</summary>
    public bool ShowsCuts { get; init; }

    /// <summary>The study as it is written: with what the files give rise to, and every cut where they are shown.</summary>
    public WithNorms<CriterionStudy, NormedStudy> Document()
    {
        CriterionStudy study = Study with { Warnings = [.. Warnings] };
        return new WithNorms<CriterionStudy, NormedStudy>(ShowsCuts ? study : study.WithoutCuts(), Norms?.Study);
    }
}
