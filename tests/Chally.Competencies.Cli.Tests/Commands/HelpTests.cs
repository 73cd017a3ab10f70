using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class HelpTests
{
    private const string UpdateVariable = "UPDATE_SNAPSHOTS";

    /// <summary>In a process of its own: the help names the program that runs, and breaks lines at the width of a console.</summary>
    [Theory]
    [InlineData("chally")]
    [InlineData("benchmarks")]
    [InlineData("show")]
    [InlineData("template")]
    [InlineData("form")]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("rank")]
    [InlineData("plan")]
    [InlineData("study")]
    [InlineData("correlate")]
    [InlineData("reliability")]
    [InlineData("agreement")]
    [InlineData("norms")]
    [InlineData("norms merge")]
    [InlineData("fairness")]
    [InlineData("diff")]
    [InlineData("validate")]
    [InlineData("import")]
    [InlineData("schema")]
    [InlineData("demo")]
    public async Task Help_OfACommand_IsTheCommittedOne(string command)
    {
        string[] args = command == "chally" ? ["--help"] : [.. command.Split(' '), "--help"];
        string help = (await ProcessRun.OfTool(args, cancellation: TestContext.Current.CancellationToken)).Succeeds().Output.ReplaceLineEndings("\n");

        string path = Path.Combine(Repository.Root, "tests", "Chally.Competencies.Cli.Tests", "Snapshots", $"help-{command.Replace(' ', '-')}.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            await File.WriteAllTextAsync(path, help, TestContext.Current.CancellationToken);
        }

        Assert.Equal(command != "chally", help.Contains("Memory: holds ", StringComparison.Ordinal));
        Assert.True(File.Exists(path), $"There is no {path}. {UpdateVariable}=1 writes it.");
        Assert.Equal((await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), help);
    }
}
