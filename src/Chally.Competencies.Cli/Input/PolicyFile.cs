using Chally.Competencies.Cli.Base;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>A scoring policy in a file.</summary>
internal static class PolicyFile
{
    /// <summary>Reads the policy and holds it to the benchmark that it is used with.</summary>
    /// <exception cref="InputException">The file cannot be opened, or the policy does not fit the benchmark.</exception>
    /// <exception cref="ScoringFileException">The file has problems.</exception>
    public static ScoringPolicy Read(string path, Benchmark benchmark)
    {
        using FileStream stream = InputFile.Open(path);
        ScoringPolicy policy = ScoringPolicyJson.Read(stream, path);
        InputProblems problems = new();
        problems.AddAll(policy.ProblemsWith(benchmark), problem => problem with { Source = path });
        return problems.Total == 0 ? policy : throw new InputException(problems);
    }
}
