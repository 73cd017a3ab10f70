using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>All the results that a report on several people shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="People">The people, with what they are called, what pulls them, and where they stand among others.</param>
/// <param name="HasNorms">Whether there is a norm set.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record PeopleResults(Benchmark Benchmark,
    IReadOnlyList<(string Name, BenchmarkScore Score, PersonContrast Contrast, NormComparison? Norms)> People, bool HasNorms, ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    public static PeopleResults Of(Benchmark benchmark, BenchmarkScore[] scores, NormSet? norms, ReportOptions options)
    {
        string[] names = PeopleNames.Of(scores, new Wording(options));
        return new PeopleResults(
            benchmark,
            [.. names.Zip(scores, (name, score) => (name, score, PersonContrast.Of(benchmark, score), norms is null ? null : NormComparison.Of(score, norms)))],
            norms is not null,
            options);
    }
}
