using System.Text;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests;

/// <summary>The tool as a process: what the tests of the commands inside this process cannot see.</summary>
public sealed class ProgramTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StandardInput_ByADash_IsScored()
    {
        byte[] csv = Encoding.UTF8.GetBytes(Example.Csv(Example.Sheet("Zoë", _ => 3)));
        ToolRun run = await ProcessRun.OfTool(["score", "-", "-b", Example.BenchmarkId, "-f", "csv"], csv, cancellation: Cancellation);

        Assert.Equal("Zoë,50,50,50,50,50", run.Succeeds().OutputLines[1]);
    }

    [Theory]
    [InlineData(0, "demo")]
    [InlineData(1, "score", "nowhere.csv", "-b", Example.BenchmarkId)]
    [InlineData(1, "benchmarks", "--content", "nowhere")]
    [InlineData(2, "nope")]
    [InlineData(2, "score", "", "-b", Example.BenchmarkId)]
    [InlineData(2, "show", "nope")]
    public async Task ExitCode_SaysHowItWent(int exitCode, params string[] args)
    {
        ToolRun run = await ProcessRun.OfTool(args, cancellation: Cancellation);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0, run.Error.Length == 0);
        Assert.Equal(exitCode == 0, run.OutputBytes.Length > 0);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("")]
    public async Task Output_ThatIsRedirected_HasNoEscapes(string? noColor)
    {
        Dictionary<string, string?> environment = new() { ["NO_COLOR"] = noColor, ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" };
        ToolRun run = await ProcessRun.OfTool(["demo"], environment: environment, cancellation: Cancellation);

        Assert.DoesNotContain((byte)0x1B, run.Succeeds().OutputBytes);
        Assert.Equal(ToolRun.Of("demo").OutputBytes, run.OutputBytes);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("1", false)]
    public async Task Output_OnATerminal_IsStyledUnlessNoColorIsSet(string? noColor, bool isStyled)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "Needs the program script to stand in for a terminal.");
        Dictionary<string, string?> environment = new() { ["NO_COLOR"] = noColor, ["TERM"] = "xterm" };
        string command = $"stty cols 80; dotnet '{Path.Combine(AppContext.BaseDirectory, "chally.dll")}' benchmarks";
        ToolRun run = await ProcessRun.Of(
            "/usr/bin/script", ["-qec", command, "/dev/null"], Path.GetTempPath(), TimeSpan.FromMinutes(2), environment, cancellation: Cancellation);

        Assert.Contains("customer-service-representative", run.Output, StringComparison.Ordinal);
        Assert.Equal(isStyled, run.Output.Contains("\u001b[1m", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "5")]
    [InlineData(1, "9")]
    public async Task TemporaryFolder_IsLeftEmpty(int exitCode, string rating)
    {
        using TempFolder folder = new();
        Dictionary<string, string?> environment = new() { ["TMPDIR"] = folder.Path, ["TMP"] = folder.Path, ["TEMP"] = folder.Path };
        byte[] csv = Encoding.UTF8.GetBytes($"subject,{Example.Benchmark.Items().First().Id}\nAnn,{rating}\n");
        ToolRun run = await ProcessRun.OfTool(["score", "-", "-b", Example.BenchmarkId], csv, environment, Cancellation);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain(folder.Names, name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Output_ToADescriptor_GoesThroughIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Descriptors have names there.");
        ToolRun run = await ProcessRun.OfTool(["template", Example.BenchmarkId, "-o", "/dev/fd/1"], cancellation: Cancellation);

        Assert.StartsWith("subject,rater,", run.Succeeds().Output, StringComparison.Ordinal);
    }

    /// <summary>A heap of 48 MiB does not hold the scores of a hundred thousand people.</summary>
    [SlowFact]
    public async Task Memory_ThatRunsOut_IsSaidWithACode()
    {
        Dictionary<string, string?> environment = new() { ["DOTNET_GCHeapHardLimit"] = "3000000" };
        using TempFolder folder = new();
        string content = folder.File("content.json", TinyRole.Content);
        byte[] csv = Encoding.UTF8.GetBytes(TinyRole.Header + string.Concat(Enumerable.Range(1, 200_000).Select(n => $"Person {n},10,0,10,0\n")));

        ToolRun run = await ProcessRun.OfTool(["rank", folder.File("in.csv", csv), "-b", TinyRole.Id, "--content", content], environment: environment,
            cancellation: Cancellation);

        Assert.Equal((1, 0), (run.ExitCode, run.OutputBytes.Length));
        Assert.StartsWith("Out of memory", run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
    }
}
