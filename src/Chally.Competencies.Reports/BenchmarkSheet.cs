using Chally.Competencies.Reports.Benchmarks;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports;

/// <summary>What good looks like in a role: the content of a benchmark, high against low side by side, to be read or printed.</summary>
public static class BenchmarkSheet
{
    /// <summary>Shows all that a benchmark holds, what its sources did not publish included.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The benchmark is null.</exception>
    public static Report Of(Benchmark benchmark, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ReportOptions known = options ?? ReportOptions.Default;
        return new Report(new ReportDocument(
            "Benchmark",
            benchmark.Title,
            SheetOpening.Facts(benchmark, known),
            SheetOpening.Blocks(benchmark),
            [
                new Section("balance", "What the role asks for", [new Figure(BalanceChart.Of(benchmark, known))]),
                SheetCards.Of(benchmark, known),
                .. SheetOpening.About(benchmark),
                SheetOpening.Provenance(benchmark, known),
                ReportEnding.ResponsibleUse(known),
            ],
            known));
    }
}
