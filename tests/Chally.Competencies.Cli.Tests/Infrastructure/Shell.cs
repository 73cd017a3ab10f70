using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>Runs the tool from a shell, as "chally", in a folder with the tiny role's content and a file of ratings.</summary>
internal static class Shell
{
    public const string Ratings = TinyRole.Header + "Ann,10,0,10,0\n";

    /// <summary>What "score" makes of the ratings.</summary>
    public const string Scored = TinyRole.ScoreHeader + "\nAnn," + TinyRole.Scores + "\n";

    public static bool IsThere => OperatingSystem.IsLinux() && File.Exists("/bin/bash");

    /// <summary>Runs a script; in it, "score FILE …" scores to CSV.</summary>
    public static Task<ToolRun> RunAsync(TempFolder folder, string script)
    {
        Assert.SkipUnless(IsThere, "Descriptors, links and signals are tried from a shell of Linux.");
        folder.File("content.json", TinyRole.Content);
        if (!File.Exists(folder["in.csv"]))
        {
            folder.File("in.csv", Ratings);
        }

        string definitions =
            $$"""
            tool=(dotnet '{{Path.Combine(AppContext.BaseDirectory, "chally.dll")}}')
            with=(-b {{TinyRole.Id}} --content content.json -f csv)
            chally() { "${tool[@]}" "$@"; }
            score() { "${tool[@]}" score "$1" "${with[@]}" "${@:2}"; }

            """;
        return ProcessRun.Of("/bin/bash", ["-c", definitions + script], folder.Path, TimeSpan.FromMinutes(4),
            cancellation: TestContext.Current.CancellationToken);
    }
}
