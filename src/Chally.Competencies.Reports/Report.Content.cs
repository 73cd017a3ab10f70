using Chally.Competencies.Reports.Benchmarks;
using Chally.Competencies.Reports.Listings;

namespace Chally.Competencies.Reports;

/// <content>Reports on content.</content>
public sealed partial class Report
{
    /// <summary>What good looks like in a job: all that a benchmark holds, high against low, and what its sources did not publish.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark is null.</exception>
    public static Report Benchmark(Benchmark benchmark, ReportOptions? options = null) =>
        new(BenchmarkDocument.Of(Given(benchmark), options ?? ReportOptions.Default));

    /// <summary>How two benchmarks differ: what both need, what only one needs, and what the second asks more of.</summary>
    /// <param name="here">The benchmark that one comes from.</param>
    /// <param name="there">The benchmark that one looks to.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A benchmark is null.</exception>
    public static Report Benchmarks(Benchmark here, Benchmark there, ReportOptions? options = null) =>
        new(BenchmarkContrastDocument.Of(Given(here), Given(there), options ?? ReportOptions.Default));

    /// <summary>A report on anything that is told in lines and tables, such as what a validator found or how two versions of content differ.</summary>
    /// <param name="kind">What kind of report it is.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A text or the list is null.</exception>
    /// <exception cref="ArgumentException">A section is null, or a row has not as many cells as there are columns.</exception>
    public static Report Listing(string kind, string title, IEnumerable<ListedSection> sections, ReportOptions? options = null) =>
        new(ListingDocument.Of(Given(kind), Given(title), sections, options ?? ReportOptions.Default));
}
