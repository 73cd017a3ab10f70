using System.Diagnostics;

namespace Chally.Competencies.Benchmarks;

/// <summary>A process that gets one benchmark from the default catalog, beside one that does nothing.</summary>
internal static class ColdStart
{
    /// <summary>This program's own executable: under BenchmarkDotNet the running process is another.</summary>
    private static string Program => Path.ChangeExtension(typeof(ColdStart).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);

    public static int OneBenchmark() => CompetencyCatalog.Default.GetBenchmark("customer-service-representative").Competencies.Count == 4 ? 0 : 1;

    /// <summary>Wall-clock seconds of this program run anew.</summary>
    public static double Seconds(string what)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(Program, ["cold", what]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException($"The cold process '{what}' failed.");
    }
}
