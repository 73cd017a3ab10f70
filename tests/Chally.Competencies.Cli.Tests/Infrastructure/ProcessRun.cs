using System.Diagnostics;
using System.Text;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>Runs programs and kills them, with all that they started, when they take too long.</summary>
internal static class ProcessRun
{
    private static readonly TimeSpan ToolLimit = TimeSpan.FromMinutes(2);

    /// <summary>Runs the tool as its users do, from the files beside the tests.</summary>
    public static Task<ToolRun> OfTool(
        string[] args, byte[]? input = null, IReadOnlyDictionary<string, string?>? environment = null, CancellationToken cancellation = default) =>
        Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "chally.dll"), .. args], Path.GetTempPath(), ToolLimit, environment, input, cancellation);

    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="environment">Variables to set, or with null to take away.</param>
    /// <param name="input">Standard input; empty when left out.</param>
    /// <param name="cancellation">Ends it earlier.</param>
    public static async Task<ToolRun> Of(
        string program,
        IEnumerable<string> args,
        string folder,
        TimeSpan limit,
        IReadOnlyDictionary<string, string?>? environment = null,
        byte[]? input = null,
        CancellationToken cancellation = default)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using CancellationTokenSource timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limit);
        using Process process = Process.Start(start)!;
        try
        {
            using MemoryStream output = new();
            Task copied = process.StandardOutput.BaseStream.CopyToAsync(output, timer.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(timer.Token);
            await process.StandardInput.BaseStream.WriteAsync(input ?? [], timer.Token);
            process.StandardInput.Close();
            await copied;
            string messages = await error;
            await process.WaitForExitAsync(timer.Token);
            return new ToolRun(process.ExitCode, output.ToArray(), messages);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} took longer than {limit}.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
