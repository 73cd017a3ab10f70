using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>Norm sets small enough to reckon by hand.</summary>
internal static class TinyNorms
{
    /// <summary>The standard error of measurement is 20·√0.16 = 8.</summary>
    public static NormTable Table { get; } = new()
    {
        N = 50,
        Mean = 70,
        Sd = 20,
        Reliability = new ScoreReliability(0.84, "alpha"),
    };

    public static NormSet For(Benchmark benchmark, NormTable overall, IEnumerable<KeyValuePair<string, NormTable>> tables) => new()
    {
        Id = "tiny-norms",
        Date = new DateOnly(2026, 3, 1),
        Population = "Applicants",
        Setting = "Interview",
        Benchmark = benchmark.Id,
        ScoringHash = benchmark.ComputeScoringHash(),
        N = 250,
        Competencies = ValueMap.Create(tables),
        Overall = overall,
    };

    /// <summary>Runs a command on ratings for the tiny role, with norms for the steady competency and the composite.</summary>
    public static ToolRun Run(string command, string ratings, RaterRole? role, params string[] args)
    {
        using TempFolder folder = new();
        CompetencyCatalog catalog = CompetencyCatalog.Default.WithFiles(folder.File("content.json", TinyRole.Content));
        NormSet norms = For(catalog.GetBenchmark(TinyRole.Id), Table, [KeyValuePair.Create("steady", Table)]) with { RaterRole = role };
        return TinyRole.Run(command, "ratings.csv", ratings, ["--norms", folder.File("norms.json", CompetencyJson.Write(norms)), .. args]);
    }
}
