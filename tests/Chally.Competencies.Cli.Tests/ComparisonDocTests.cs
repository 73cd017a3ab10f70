using Chally.Competencies.Cli.Tests.Infrastructure;

namespace Chally.Competencies.Cli.Tests;

/// <summary>Runs the worked examples of docs/comparison.md.</summary>
public sealed class ComparisonDocTests
{
    [Fact]
    public void Examples_OfThePage_RunAndPrintWhatItSays() => Assert.Equal(9, PageExamples.Run("comparison.md"));
}
