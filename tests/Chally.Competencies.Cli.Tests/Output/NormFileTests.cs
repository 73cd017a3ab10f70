using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Output;

public sealed class NormFileTests
{
    /// <summary>Tables within the limit of frequencies, whose file is beyond the limit of bytes: nothing is written that could not be read.</summary>
    [SlowFact]
    public void Write_MoreBytesThanAreRead_IsRefusedAndNothingIsWritten()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = new(Stream.Null, output, error, IsStyled: false, Terminal.PlainWidth);
        NormTable table = Even(NormTable.MaxFrequencies);
        NormSet norms = TinyNorms.For(Example.Benchmark, table, Example.Benchmark.Competencies.Take(3).Select(entry =>
            KeyValuePair.Create(entry.Id, table))) with
        { N = table.N };

        InputException e = Assert.Throws<InputException>(() => NormFile.Write(terminal, new CommandOutput(terminal, path: null, format: "json"), norms));

        Assert.Contains("CC0012 expected a norm set of at most 16777216 bytes", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
        NormFile.Write(terminal, new CommandOutput(terminal, path: null, format: "json"), norms with { Competencies = ValueMap<NormTable>.Empty });
        Assert.Equal(table.N, CompetencyJson.Read<NormSet>(output.ToArray()).Overall!.N);
    }

    /// <summary>Scores at even steps from 0 to 100, one person each: SD of 1 to n is √(n(n + 1)/12).</summary>
    private static NormTable Even(int n) => new()
    {
        N = n,
        Mean = 50,
        Sd = 100.0 / (n - 1) * Math.Sqrt(n * (n + 1.0) / 12),
        Frequencies = [.. Enumerable.Range(0, n).Select(i => new ScoreFrequency(100.0 * i / (n - 1), 1))],
    };
}
