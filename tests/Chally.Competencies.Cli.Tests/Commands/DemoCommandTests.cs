using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class DemoCommandTests
{
    [Fact]
    public void Text_ScoresComparesAndPlans()
    {
        string[] lines = ToolRun.Of("demo").Succeeds().OutputLines;

        Assert.Contains(lines, line => line.StartsWith("Demo: 5 made-up people rated as Customer Service Representative: 1. Score", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2. Compare: Candidate A against Candidate D", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("3. Plan: what Candidate D can do next", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("scale points", StringComparison.Ordinal));
        Assert.Contains(lines,
            line => line.TrimStart().StartsWith("Overall ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("80", StringComparison.Ordinal));
    }

    [Fact]
    public void Terminal_Of80Columns_KeepsWithinThem()
    {
        ToolRun run = ToolRun.OnTerminal(80, "demo").Succeeds();

        Assert.Contains('\u001b', run.Output);
        Assert.All(run.LinesWithoutEscapes, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Format_OfOtherCommands_IsRefused() => ToolRun.Of("demo", "--format", "json").IsWrongUsage();
}
