namespace Chally.Competencies.Cli.Output;

/// <summary>How much a benchmark holds.</summary>
internal sealed record BenchmarkContents(int Competencies, int High, int Low, int Levels, int Tips, int Tactics)
{
    public static BenchmarkContents Of(Benchmark benchmark) => new(
        benchmark.Competencies.Count,
        benchmark.Competencies.Sum(entry => entry.Competency.IndicatorsOf(Pole.High).Count()),
        benchmark.Competencies.Sum(entry => entry.Competency.IndicatorsOf(Pole.Low).Count()),
        benchmark.Competencies.Sum(entry => entry.Competency.Levels.Count),
        benchmark.Competencies.Sum(entry => entry.Competency.MindsetTips.Count),
        benchmark.Competencies.Sum(entry => entry.Competency.SuccessTactics.Count));
}
