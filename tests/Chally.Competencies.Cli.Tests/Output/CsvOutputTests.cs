using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests.Output;

public sealed class CsvOutputTests
{
    [Theory]
    [InlineData("score")]
    [InlineData("rank")]
    public void EveryTable_IsWrittenSo(string command)
    {
        string output = TinyRole.Run(command, "ratings.json", "{\"subject\":\"\uFF1Dcmd;+1\"," + TinyRole.Ratings + "}", "-f", "csv").Succeeds().Output;

        Assert.Contains("\"'\uFF1Dcmd;'+1\"", output, StringComparison.Ordinal);
    }
}
