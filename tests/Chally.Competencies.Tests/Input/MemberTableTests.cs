using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

public sealed class MemberTableTests : MemberTableContract<CoreSamples>
{
    [Fact]
    public void Deserialize_InARequest_IsRefusedWithItsPath()
    {
        JsonException e = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<ScoreRequest>("""{"note":"x","overall":{"percent":140,"band":""},"pole":"high"}""", JsonSerializerOptions.Web));
        CompetencyInputException cause = Assert.IsType<CompetencyInputException>(e.InnerException);

        Assert.Equal("$.overall", e.Path);
        Assert.Equal(["$.percent", "$.band"], cause.Problems.Select(problem => problem.Path));
        Assert.Contains("$.percent: CC0007 expected a number from 0 to 100, found 140", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_AnotherWordInARequest_IsRefused()
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"pole":"middle"}""", ScoreContext.Default.ScoreRequest));

        Assert.Contains("\"high\" or \"low\"", Assert.IsType<CompetencyInputException>(e.InnerException).Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_ALaterFormat_IsRefusedAtOnce()
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BenchmarkScore>("""{"formatVersion":2,"new":true}"""));

        Assert.Equal(ProblemCodes.FormatVersion, Assert.Single(((CompetencyInputException)e.InnerException!).Problems).Code);
    }
}
