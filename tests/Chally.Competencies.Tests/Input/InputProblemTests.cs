using Chally.Competencies.Input;

namespace Chally.Competencies.Tests.Input;

public sealed class InputProblemTests
{
    private static readonly InputProblem Bare = new() { Code = "CC0007", Expected = "a number", Found = "'x'" };

    [Fact]
    public void ToString_EachPlaceGiven_StandsInFront()
    {
        Assert.Equal("CC0007 expected a number, found 'x'", Bare.ToString());
        Assert.Equal("$.a: CC0007 expected a number, found 'x'", (Bare with { Path = "$.a" }).ToString());
        Assert.Equal("line 3: CC0007 expected a number, found 'x'", (Bare with { Line = 3 }).ToString());
        Assert.Equal("own.json: $.a: CC0007 expected a number, found 'x'", (Bare with { Source = "own.json", Path = "$.a" }).ToString());
        Assert.Equal("own.csv:3: b: CC0007 expected a number, found 'x'", (Bare with { Source = "own.csv", Line = 3, Path = "b" }).ToString());
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("found", () => InputProblem.Shorten(null!));
        Assert.Throws<ArgumentNullException>("problem", () => new InputProblems().Add(null!));
        Assert.Throws<ArgumentNullException>("problems", () => new InputProblems().AddAll(null!, problem => problem));
        Assert.Throws<ArgumentNullException>("place", () => new InputProblems().AddAll([], null!));
        Assert.Throws<ArgumentException>("files", () => CompetencyCatalog.Read([null!]));
        Assert.Throws<ArgumentNullException>("found", () => InputProblem.Describe((string)null!));
    }

    [Fact]
    public void List_BeyondItsHundred_CountsWithoutKeeping()
    {
        InputProblems some = new();
        InputProblems all = new();
        for (int i = 0; i < InputProblems.MaxKept + 2; i++)
        {
            some.Add(Bare with { Line = i });
        }

        all.Add(Bare);
        all.AddAll(some, problem => problem with { Source = "part" });

        Assert.Equal((InputProblems.MaxKept, InputProblems.MaxKept + 2L), (some.Count, some.Total));
        Assert.Equal((InputProblems.MaxKept, InputProblems.MaxKept + 3L), (all.Count, all.Total));
        Assert.Equal((null, "part", 98L), (all[0].Source, all[^1].Source, all[^1].Line));
        Assert.EndsWith($"{Environment.NewLine}and 3 more", all.ToString(), StringComparison.Ordinal);
        Assert.Equal(InputProblems.MaxKept + 1, all.ToString().Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Shorten_LongText_EndsAfterEightyCharacters()
    {
        Assert.Equal(new string('x', 80), InputProblem.Shorten(new string('x', 80)));
        Assert.Equal(new string('x', 80) + "...", InputProblem.Shorten(new string('x', 81)));
    }

    [Fact]
    public void Shorten_PairOfSurrogatesAtTheCut_LeavesNoHalfCharacter()
    {
        string text = new string('x', 79) + "\uD83D\uDE00";

        Assert.Equal(new string('x', 79) + "\\ud83d...", InputProblem.Shorten(text));
        Assert.Equal("\uD83D\uDE00", InputProblem.Shorten("\uD83D\uDE00"));
    }

    [Theory]
    [InlineData("a\nb", "a\\u000ab")]
    [InlineData("a\u001B[31m", "a\\u001b[31m")]
    [InlineData("a\u202Eb", "a\\u202eb")]
    [InlineData("a\u200Bb", "a\\u200bb")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("caf\u00E9", "caf\u00E9")]
    public void Shorten_CharactersThatALogWouldMisread_AreEscaped(string text, string expected) => Assert.Equal(expected, InputProblem.Shorten(text));
}
