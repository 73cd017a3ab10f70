using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>All the results that a study report shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Study">The study.</param>
/// <param name="Shown">What was given beside the study.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record StudyResults(Benchmark Benchmark, CriterionStudy Study, StudyReportOptions Shown, ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    /// <summary>The competencies with their names in benchmark order, the composite last where there is one.</summary>
    public IReadOnlyList<(string Name, GroupContrast Contrast)> All { get; } =
    [
        .. Benchmark.Competencies.Zip(Study.Competencies, (entry, contrast) => (entry.Name, contrast)),
        .. Study.Overall is GroupContrast overall ? [("Overall", overall)] : Array.Empty<(string, GroupContrast)>(),
    ];

    /// <summary>The score that cuts and curves are shown for: the composite, or where there is none the competency that separates most.</summary>
    public (string Name, GroupContrast Contrast) Main => Study.Overall is not null ? All[^1] : All.MaxBy(one => one.Contrast.Auc?.Value ?? -1);

    /// <summary>The confidence level of all intervals; null where there is no interval.</summary>
    public double? Level =>
        All.Select(one => one.Contrast.HedgesG?.Interval.Level ?? one.Contrast.Auc?.Interval?.Level).FirstOrDefault(level => level is not null);

    /// <summary>A table of described figures, with a row for each score.</summary>
    public DataTable Table(Message caption, IEnumerable<FigureOf<GroupContrast>> figures) => Figures.Table(caption, "Score", All, figures, Words);

    /// <exception cref="ArgumentException">The study is of other competencies than the benchmark.</exception>
    public static StudyResults Of(Benchmark benchmark, CriterionStudy study, StudyReportOptions shown, ReportOptions options)
    {
        Require("study", benchmark, study.Competencies.Select(contrast => contrast.Id), nameof(study));
        if (shown.Norms is NormedStudy norms)
        {
            Require("comparison with the norm set", benchmark, norms.Competencies.Select(contrast => contrast.Id), nameof(shown));
        }

        return new StudyResults(benchmark, study, shown, options);
    }

    private static void Require(string what, Benchmark benchmark, IEnumerable<string> ids, string name)
    {
        string[] found = [.. ids];
        if (!found.SequenceEqual(benchmark.Competencies.Select(entry => entry.Id)))
        {
            throw new ArgumentException(
                $"The {what} must be of the competencies of benchmark '{benchmark.Id}' in its order, but is of {string.Join(", ", found)}.", name);
        }
    }
}
