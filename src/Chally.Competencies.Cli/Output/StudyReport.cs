using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study of high performers against low producers, with what it was made of.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Study">The study.</param>
/// <param name="Options">How it was made.</param>
/// <param name="Warnings">What to keep in mind, with what the files themselves give rise to.</param>
internal sealed record StudyReport(Benchmark Benchmark, CriterionStudy Study, StudyOptions Options, IReadOnlyList<string> Warnings)
{
    /// <summary>Where the means of the groups stand among the people of a norm set; null where none is given.</summary>
    public NormedStudyReport? Norms { get; init; }

    /// <summary>Whether every observed score is shown as a cut.</summary>
    public bool ShowsCuts { get; init; }

    /// <summary>The competencies with their names, the composite last.</summary>
    public IEnumerable<(string Name, GroupContrast Contrast)> Contrasts()
    {
        foreach ((BenchmarkCompetency entry, GroupContrast contrast) in Benchmark.Competencies.Zip(Study.Competencies))
        {
            yield return (entry.Name, contrast);
        }

        if (Study.Overall is GroupContrast overall)
        {
            yield return ("Overall", overall);
        }
    }
}
