using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>Files that others wrote: every problem with its code and place, and none of the people in them.</summary>
public sealed class RatingSheetJsonProblemTests
{
    [Theory]
    [InlineData("", ProblemCodes.NotJson, null)]
    [InlineData("{", ProblemCodes.NotJson, null)]
    [InlineData("subject,h1", ProblemCodes.NotJson, null)]
    [InlineData("""{"subject":"A","ratings":{},}""", ProblemCodes.NotJson, null)]
    [InlineData("""{"subject":"A","ratings":{}} // note""", ProblemCodes.NotJson, null)]
    [InlineData("""{"subject":"A","ratings":{"x":NaN}}""", ProblemCodes.NotJson, null)]
    [InlineData("""{"subject":"A","ratings":{"x":04}}""", ProblemCodes.NotJson, null)]
    [InlineData("null", ProblemCodes.WrongType, "$")]
    [InlineData("3", ProblemCodes.WrongType, "$")]
    [InlineData("""[[]]""", ProblemCodes.WrongType, "$[0]")]
    [InlineData("""[{"subject":"A","ratings":{}},7]""", ProblemCodes.WrongType, "$[1]")]
    [InlineData("""{"ratings":{}}""", ProblemCodes.MissingMember, "$")]
    [InlineData("""{"subject":"A"}""", ProblemCodes.MissingMember, "$")]
    [InlineData("""[{"subject":"A"}]""", ProblemCodes.MissingMember, "$[0]")]
    [InlineData("""{"subject":null,"ratings":{}}""", ProblemCodes.WrongType, "$.subject")]
    [InlineData("""{"subject":17,"ratings":{}}""", ProblemCodes.WrongType, "$.subject")]
    [InlineData("""{"subject":" ","ratings":{}}""", ProblemCodes.Text, "$.subject")]
    [InlineData("""{"subject":"a\nb","ratings":{}}""", ProblemCodes.Text, "$.subject")]
    [InlineData("""{"subject":"\ud800","ratings":{}}""", ProblemCodes.Text, "$.subject")]
    [InlineData("""{"subject":"A","subject":"B","ratings":{}}""", ProblemCodes.DuplicateMember, "$.subject")]
    [InlineData("""{"subject":"A","ratings":{},"score":3}""", ProblemCodes.UnknownMember, "$.#3")]
    [InlineData("""{"Subject":"A","subject":"A","ratings":{}}""", ProblemCodes.UnknownMember, "$.#1")]
    [InlineData("""{"subject":"A","ratings":{},"\ud800":3}""", ProblemCodes.Text, "$")]
    [InlineData("""{"subject":"A","rater":null,"ratings":{}}""", ProblemCodes.WrongType, "$.rater")]
    [InlineData("""{"subject":"A","rater":"","ratings":{}}""", ProblemCodes.Text, "$.rater")]
    [InlineData("""{"subject":"A","purpose":4,"ratings":{}}""", ProblemCodes.WrongType, "$.purpose")]
    [InlineData("""{"subject":"A","benchmark":[],"ratings":{}}""", ProblemCodes.WrongType, "$.benchmark")]
    [InlineData("""{"subject":"A","contentVersion":1,"ratings":{}}""", ProblemCodes.WrongType, "$.contentVersion")]
    [InlineData("""{"subject":"A","role":"boss","ratings":{}}""", ProblemCodes.Role, "$.role")]
    [InlineData("""{"subject":"A","role":"1","ratings":{}}""", ProblemCodes.Role, "$.role")]
    [InlineData("""{"subject":"A","role":1,"ratings":{}}""", ProblemCodes.WrongType, "$.role")]
    [InlineData("""{"subject":"A","ratings":[4]}""", ProblemCodes.WrongType, "$.ratings")]
    [InlineData("""{"subject":"A","ratings":null}""", ProblemCodes.WrongType, "$.ratings")]
    [InlineData("""{"subject":"A","ratings":{"x":"4"}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":4.5}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":4.0}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":1e400}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":99999999999}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":true}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":{}}}""", ProblemCodes.RatingOutOfRange, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"x":3,"x":3}}""", ProblemCodes.ItemTwice, "$.ratings.#2")]
    [InlineData("""{"subject":"A","ratings":{"":3}}""", ProblemCodes.Text, "$.ratings.#1")]
    [InlineData("""{"subject":"A","ratings":{"\udc00":3}}""", ProblemCodes.Text, "$.ratings")]
    [InlineData("""{"subject":"A","ratings":{},"notes":"well done"}""", ProblemCodes.WrongType, "$.notes")]
    [InlineData("""{"subject":"A","ratings":{},"notes":{"x":3}}""", ProblemCodes.Text, "$.notes.#1")]
    [InlineData("""{"subject":"A","ratings":{},"notes":{"x":""}}""", ProblemCodes.Text, "$.notes.#1")]
    [InlineData("""{"subject":"A","ratings":{},"notes":{"x":"a","x":"b"}}""", ProblemCodes.ItemTwice, "$.notes.#2")]
    public void Read_Problem_HasItsCodeAndPath(string json, string code, string? path)
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>(json));

        InputProblem problem = Assert.Single(e.Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-3-1")]
    [InlineData("2026-02-30")]
    [InlineData("01/03/2026")]
    [InlineData("2026-03-01 09:30")]
    [InlineData("2026-03-01T25:00Z")]
    [InlineData("2026-03-01T24:00:00Z")]
    [InlineData("2026-03-01T09:30:15.12345678Z")]
    [InlineData("2026-03-01T09:30:15.Z")]
    [InlineData("2026-03-01T09:30+15:00")]
    [InlineData(" 2026-03-01")]
    [InlineData("20260301")]
    [InlineData("٢٠٢٦-٠٣-٠١")]
    public void Read_BadTime_HasItsCodeAndPath(string time)
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(
            () => CompetencyJson.ReadList<RatingSheet>($$"""{"ratings":{},"subject":"A","completed":"{{time}}"}"""));

        InputProblem problem = Assert.Single(e.Problems);
        Assert.Equal((ProblemCodes.Time, "$.completed"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_SeveralProblems_ListsAllAtOnce()
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>("""
            [
              {"rater":"", "role":"boss", "completed":"soon", "ratings":{"x":9.5,"y":"3"}, "notes":{"x":1}, "extra":1},
              {"subject":"B", "ratings":{"x":1}},
              {"subject":"C", "ratings":4}
            ]
            """));

        Assert.Equal(
            [
                "$[0] CC0004", "$[0].rater CC0008", "$[0].role RS0007", "$[0].completed RS0008", "$[0].ratings.#1 RS0002",
                "$[0].ratings.#2 RS0002", "$[0].notes.#1 CC0008", "$[0].#6 CC0003", "$[2].ratings CC0006",
            ],
            e.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void Read_OverHundredProblems_ListsHundredAndCountsAll()
    {
        string ratings = string.Join(',', Enumerable.Range(1, 250).Select(i => $"\"x{i}\":\"?\""));
        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>($$$"""{"subject":"A","ratings":{{{{ratings}}}}}"""));

        Assert.Equal(100, e.Problems.Count);
        Assert.Equal(250, e.Problems.Total);
        Assert.Contains("and 150 more", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"subject":"Zoltan Quux","ratings":{"x":"?"}}""")]
    [InlineData("""{"subject":"Zoltan Quux\u0007","ratings":{}}""")]
    [InlineData("""{"subject":"Zoltan Quux","subject":"Zoltan Quux","ratings":{}}""")]
    [InlineData("""{"subject":true,"ratings":{},"rater":"Zoltan"}""")]
    public void Read_Problem_KeepsSubjectOutOfMessage(string json)
    {
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>(json));

        Assert.DoesNotContain("Quux", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumberForSubject_KeepsItOutOfMessage()
    {
        // A personnel number identifies a person as a name does.
        CompetencyInputException e = Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>("""{"subject":4711,"ratings":{}}"""));

        Assert.DoesNotContain("4711", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestedTooDeeply_IsRefused()
    {
        string json = """{"subject":"A","ratings":""" + string.Concat(Enumerable.Repeat("""{"x":""", 50)) + "1" + new string('}', 51);

        Assert.Equal(ProblemCodes.NotJson,
            Assert.Single(Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>(json)).Problems).Code);
    }

    [Fact]
    public void TryRead_TooLarge_IsRefusedUnread()
    {
        Assert.False(
            CompetencyJson.TryReadList<RatingSheet>(new byte[256 * 1024 * 1024 + 1], out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems));
        Assert.Empty(sheets);
        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(problems).Code);
    }

    [Fact]
    public void TryRead_NotUtf8_IsRefused()
    {
        byte[] latin1 = [.. "{\"subject\":\"J"u8, 0xFC, .. "rgen\",\"ratings\":{}}"u8];

        Assert.False(CompetencyJson.TryReadList<RatingSheet>(latin1, out _, out InputProblems problems));
        InputProblem problem = Assert.Single(problems);
        Assert.Equal((ProblemCodes.NotJson, "text in UTF-8"), (problem.Code, problem.Expected));
        Assert.Contains("save it as UTF-8", problem.Found, StringComparison.Ordinal);
    }
}
