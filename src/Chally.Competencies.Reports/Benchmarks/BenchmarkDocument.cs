using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Benchmarks;

/// <summary>What good looks like in a job: the content of a benchmark, high against low side by side, to be read or printed.</summary>
internal static class BenchmarkDocument
{
    public static ReportDocument Of(Benchmark benchmark, ReportOptions options) => new(
        "Benchmark",
        benchmark.Title,
        SheetOpening.Facts(benchmark, options),
        SheetOpening.Blocks(benchmark),
        [
            new Section("balance", "What the job asks for", [BalanceChart.Of(benchmark, options)]),
            SheetCards.Of(benchmark, options),
            .. SheetOpening.About(benchmark),
            SheetOpening.Provenance(benchmark, options),
            ReportEnding.ResponsibleUse(options),
        ],
        options);
}
