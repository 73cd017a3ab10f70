namespace Chally.Competencies.Cli;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has problems; they are on standard error, and nothing was written.</summary>
    public const int BadInput = 1;

    /// <summary>What the caller asked to hear of as a failure: norms no longer fit. The output was written.</summary>
    public const int ScoringChange = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongUsage = 2;
}
