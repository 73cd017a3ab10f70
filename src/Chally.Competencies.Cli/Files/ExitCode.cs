namespace Chally.Competencies.Cli.Files;

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

    /// <summary>A pipe into which the output goes lost its reader: what the signal for it (PIPE, 13) would give.</summary>
    public const int ReaderGone = 128 + 13;

    /// <summary>A signal ended the process: 128 and the number of the signal.</summary>
    public static int OfSignal(int number) => 128 + number;
}
