using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary><c>--norms</c> on compare and plan, and what every command that scores does with a norm set.</summary>
public sealed class NormsOptionTests
{
    private const string Header = "subject,rater,role,steady-a,steady-b,balanced-a,balanced-b\n";

    /// <summary>Steady 75 and 37.5, balanced 100 and 50: overall 91.67 and 45.83.</summary>
    private const string Two = Header + "Ann,,,10,0,10,0\nBo,,,5,0,5,5\n";

    public static TheoryData<string> ScoringCommands => ["score", "compare", "plan"];

    [Theory]
    [MemberData(nameof(ScoringCommands))]
    public void EveryScoringCommand_ShowsWhereAPersonStands(string command)
    {
        string text = TinyNorms.Run(command, Two, null).Succeeds().Output;
        JsonElement json = TinyNorms.Run(command, Two, null, "-f", "json").Succeeds().Json();
        JsonElement[] people = [.. (command == "compare" ? json.GetProperty("people") : json).EnumerateArray()];

        Assert.Contains("Among norm set tiny-norms of 2026-03-01", text, StringComparison.Ordinal);

        // (75 - 70)/20
        NormComparison[] norms = [.. people.Select(person => CompetencyJson.Read<NormComparison>(person.GetProperty("norms").GetRawText()))];
        Assert.Equal(0.25, norms[0].Competencies[0].Normed!.Z);
        Assert.Equal(2, norms.Length);
    }

    [Theory]
    [MemberData(nameof(ScoringCommands))]
    public void EveryScoringCommand_RefusesNormsOfAnotherRole(string command)
    {
        ToolRun run = TinyNorms.Run(command, Two, RaterRole.Peer).Refuses();

        Assert.Contains("norms.json: raterRole: NS0001", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("1 problem; nothing was written.", run.ErrorLines[1]);
        TinyNorms.Run(command, Two + "Cy,,,1,1,1,1\n", RaterRole.Peer).Refuses();
    }

    /// <summary>SEM·√2 = 8·√2 = 11.31; steady (37.5 - 75)/11.31 = -3.31, overall (45.83 - 91.67)/11.31 = -4.05.</summary>
    [Fact]
    public void Compare_TwoRows_HaveTheErrorOfTheirDifference()
    {
        JsonElement difference = TinyNorms.Run("compare", Two, null, "-f", "json").Succeeds().Json().GetProperty("difference");
        JsonElement steady = difference.GetProperty("competencies")[0];
        JsonElement balanced = difference.GetProperty("competencies")[2];
        JsonElement overall = difference.GetProperty("overallChange");

        Assert.Equal("tiny-norms", difference.GetProperty("normSet").GetString());
        Assert.Equal(8 * Math.Sqrt(2), steady.GetProperty("standardError").GetDouble(), 1e-12);
        Assert.Equal(-37.5 / (8 * Math.Sqrt(2)), steady.GetProperty("reliableChangeIndex").GetDouble(), 1e-12);
        Assert.True(steady.GetProperty("reliable").GetBoolean());
        Assert.Equal(["null", "null", "null"],
            new[] { "standardError", "reliableChangeIndex", "reliable" }.Select(name => balanced.GetProperty(name).GetRawText()));
        Assert.Equal(-45.833333333333336 / (8 * Math.Sqrt(2)), overall.GetProperty("reliableChangeIndex").GetDouble(), 1e-12);
        Assert.Equal(
            ["other-rater", "small-norm", "item-error-only"],
            TinyNorms.Run("compare", Header + "Ann,x,,10,0,10,0\nAnn,y,,5,0,5,5\n", null, "-f", "json").Succeeds().Json()
                .GetProperty("difference").GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("code").GetString()));
    }

    [Fact]
    public void Compare_Text_SaysWhatIsReliable()
    {
        string output = TinyNorms.Run("compare", Header + "Ann,x,,10,0,10,0\nAnn,y,,9,0,5,5\n", null).Succeeds().Output;

        // Steady 75 and 67.5: -7.5/11.31 = -0.66.
        Assert.Matches(@"Steady +75 +68 +-8\n[\s\S]*Steady +-8 +11\.3 +-0\.66 +no", output);
        Assert.Matches(@"Balanced +100 +50 +-50\n[\s\S]*Balanced +-50 +- +- +-", output);
        Assert.Contains("Against error of measurement: beyond it: standard error 11.3, index -3.17\n", output, StringComparison.Ordinal);
        Assert.Contains("By the reliabilities of norm set tiny-norms", output, StringComparison.Ordinal);
        Assert.Contains("The two sheets were not filled in by the same rater", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Without a norm set", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OneOfTwoOfTheRole_IsComparedAndTheOtherHasNoNorms()
    {
        JsonElement json = TinyNorms.Run("compare", Header + "Ann,,self,10,0,10,0\nAnn,m,manager,5,0,5,5\n", RaterRole.Manager, "-f", "json").Succeeds().Json();

        Assert.Equal([false, true], json.GetProperty("people").EnumerateArray().Select(person => person.TryGetProperty("norms", out _)));
        Assert.Equal("other-rater", json.GetProperty("difference").GetProperty("flags")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Compare_WithoutNorms_SaysNothingOfError()
    {
        JsonElement difference = TinyRole.Run("compare", "ratings.csv", Two, "-f", "json").Succeeds().Json().GetProperty("difference");

        Assert.Equal(["first", "second", "overall", "competencies", "flags"], difference.EnumerateObject().Select(member => member.Name));
        Assert.False(difference.GetProperty("competencies")[0].TryGetProperty("reliable", out _));
    }
}
