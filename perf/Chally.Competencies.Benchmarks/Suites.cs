using BenchmarkDotNet.Running;

namespace Chally.Competencies.Benchmarks;

/// <summary>The BenchmarkDotNet classes; apart from the entry point, so that a cold start does not load them.</summary>
internal static class Suites
{
    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Suites).Assembly).Run(args);
        return 0;
    }
}
