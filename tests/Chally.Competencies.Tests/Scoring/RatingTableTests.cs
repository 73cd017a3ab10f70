using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class RatingTableTests
{
    private static readonly Benchmark Two = On(1, 5, Rated("a", High("a1"), Low("a2")), Rated("b", High("b1")));

    [Fact]
    public void ColumnsOf_Benchmark_AreContextThenItems()
    {
        Assert.Equal(["subject", "rater", "role", "purpose", "completed", "a1", "a2", "b1"], RatingTable.ColumnsOf(Two));
        Assert.Throws<ArgumentNullException>(() => RatingTable.ColumnsOf(null!));
    }

    [Fact]
    public void Read_EveryColumn_IsRead()
    {
        RatingSheet sheet = RatingTable.Open(RatingTable.ColumnsOf(Two), Two)
            .Read(["A. Person", "R. Ater", "direct-report", "selection", "2026-03-01T09:30:00+02:00", "4", "", "1"]);

        RatingSheet expected = new()
        {
            Subject = "A. Person",
            Rater = "R. Ater",
            Role = RaterRole.DirectReport,
            Purpose = "selection",
            Completed = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2)),
            Benchmark = Two.Id,
            Ratings = [new ItemRating("a1", 4), new ItemRating("b1", 1)],
            Presented = ["a1", "a2", "b1"],
        };
        Assert.Equal(expected, sheet);
    }

    [Fact]
    public void Read_EmptyContext_IsNotStated()
    {
        RatingSheet sheet = RatingTable.Open(RatingTable.ColumnsOf(Two), Two).Read(["A. Person", "", "", "", "", "", "", ""]);

        Assert.Equal(new RatingSheet { Subject = "A. Person", Benchmark = Two.Id, Ratings = [], Presented = ["a1", "a2", "b1"] }, sheet);
    }

    [Fact]
    public void Open_UnknownColumnBesideTheSubject_IsDescribed()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => RatingTable.Open(["subject", "c9"], Two));

        Assert.Equal("another name, text of 2 characters", Assert.Single(e.Problems).Found);
    }

    [Fact]
    public void Open_RowOfRatingsForAHeader_KeepsTheNameOutOfTheMessage()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => RatingTable.Open(["Ada Example", "4", "4"], Two));

        Assert.DoesNotContain("Ada", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ShiftedRow_KeepsTheNameOutOfTheMessage()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => RatingTable.Open(["a1", "subject"], Two).Read(["Ada Example", "4"]));

        Assert.Equal("text of 11 characters", Assert.Single(e.Problems).Found);
    }

    [Fact]
    public void Read_AnyRow_IsForTheBenchmarkOfTheTable()
    {
        Benchmark other = Two with { Id = "other" };
        RatingSheet sheet = RatingTable.Open(["subject", "a1"], Two).Read(["A. Person", "4"]);

        Assert.Equal(ProblemCodes.OtherBenchmark,
            Assert.Single(Assert.Throws<RatingSheetException>(() => new BenchmarkScorer(other).Score(sheet)).Problems).Code);
    }

    [Fact]
    public void Read_ColumnsInAnyOrder_KeepsTheOrderPresented()
    {
        RatingTable table = RatingTable.Open(["b1", "role", "a1", "subject", "a2"], Two);
        RatingSheet sheet = table.Read(["3", "self", "5", "A. Person", "2"]);

        Assert.Equal([new ItemRating("b1", 3), new ItemRating("a1", 5), new ItemRating("a2", 2)], sheet.Ratings);
        Assert.Equal(RaterRole.Self, sheet.Role);
    }

    [Fact]
    public void Open_SeveralProblems_ListsAllAtOnce()
    {
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => RatingTable.Open(["subjects", "a1", "a1", "c9", "score", ""], Two));

        Assert.Equal(
            [
                ("column 1", "another name, text of 8 characters"), ("column 3", "'a1'"), ("column 4", "another name, text of 2 characters"),
                ("column 5", "another name, text of 5 characters"), ("column 6", "another name, nothing"), ("header", "none"),
            ],
            e.Problems.Select(problem => (problem.Path!, problem.Found)));
        Assert.All(e.Problems, problem => Assert.Equal(ProblemCodes.Column, problem.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a1,a2")]
    [InlineData("subject,subject")]
    [InlineData("subject,a1,a1")]
    [InlineData("subject,rater,rater")]
    [InlineData("subject,benchmark")]
    [InlineData("subject,a")]
    public void TryOpen_BadHeader_IsRefused(string header)
    {
        Assert.False(RatingTable.TryOpen(header.Split(','), Two, out RatingTable? table, out InputProblems problems));
        Assert.Null(table);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void Open_NamesInOtherCaseAndForm_AreTheSame()
    {
        RatingTable table = RatingTable.Open(["SUBJECT", "Rater-ID", " subject_id", "Response Id", "RATER", " A1", "a2"], Two);
        RatingSheet sheet = table.Read(["Ann", "17", "ann@x.org", "R_1", "Bo", "3", "4"]);

        Assert.Equal(("Ann", "ann@x.org", "Bo", "17", "R_1"), (sheet.Subject, sheet.SubjectId, sheet.Rater, sheet.RaterId, sheet.ResponseId));
        Assert.Equal([new ItemRating("a1", 3), new ItemRating("a2", 4)], sheet.Ratings);
        Assert.Null(RatingTable.Open(["subject", "subjectId", "a1"], Two).Read(["Ann", "", "3"]).SubjectId);
        Assert.False(RatingTable.TryOpen(["subject", "raterId", "rater_id"], Two, out _, out InputProblems problems));
        Assert.Equal("column 3", problems.Single().Path);
    }

    [Fact]
    public void TryOpen_SubjectAlone_IsEnough()
    {
        Assert.True(RatingTable.TryOpen(["subject"], Two, out RatingTable? table, out InputProblems problems));
        Assert.Empty(problems);
        Assert.Empty(table.Read(["A. Person"]).Ratings);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("+4")]
    [InlineData("4.0")]
    [InlineData("4,0")]
    [InlineData(" 4")]
    [InlineData("4 ")]
    [InlineData(" ")]
    [InlineData("4e0")]
    [InlineData("0x4")]
    [InlineData("99999999999")]
    [InlineData("4294967300")] // 2^32 + 4
    [InlineData("٤")]
    [InlineData("４")]
    [InlineData("①")]
    [InlineData("4\0")]
    [InlineData("n/a")]
    [InlineData("null")]
    [InlineData("=4")]
    public void Read_FieldThatIsNoRating_IsRefusedWithItsColumn(string field)
    {
        RatingTable table = RatingTable.Open(["subject", "a1", "b1"], Two);
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => table.Read(["A. Person", "3", field]));

        InputProblem problem = Assert.Single(e.Problems);
        Assert.Equal((ProblemCodes.RatingOutOfRange, "b1"), (problem.Code, problem.Path));
        Assert.Equal("a whole number from 1 to 5, or nothing", problem.Expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A. Person")]
    [InlineData("A. Person,3")]
    [InlineData("A. Person,3,4,5")]
    public void TryRead_RaggedRow_IsRefused(string row)
    {
        RatingTable table = RatingTable.Open(["subject", "a1", "b1"], Two);

        Assert.False(table.TryRead(row.Split(','), out RatingSheet? sheet, out InputProblems problems));
        Assert.Null(sheet);
        InputProblem problem = Assert.Single(problems);
        Assert.Equal((ProblemCodes.Row, "3 fields, one a column"), (problem.Code, problem.Expected));
    }

    [Fact]
    public void Read_SeveralProblems_ListsAllAtOnce()
    {
        RatingTable table = RatingTable.Open(RatingTable.ColumnsOf(Two), Two);
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => table.Read(["", "two\nlines", "boss", "\t", "soon", "9", "x", "3"]));

        Assert.Equal(
            [
                "subject CC0008", "rater CC0008", "purpose CC0008", "role RS0007", "completed RS0008", "a1 RS0002", "a2 RS0002",
            ],
            e.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u0007")]
    public void TryRead_BlankSubject_IsRefused(string subject)
    {
        Assert.False(RatingTable.Open(["subject"], Two).TryRead([subject], out _, out InputProblems problems));
        Assert.Equal((ProblemCodes.Text, "subject"), (problems[0].Code, problems[0].Path));
    }

    [Fact]
    public void Read_Problem_KnowsTheSubjectButKeepsItOutOfTheMessage()
    {
        RatingTable table = RatingTable.Open(["subject", "a1"], Two);
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => table.Read(["Zoltan Quux", "9"]));
        RatingSheetException unreadable = Assert.Throws<RatingSheetException>(() => table.Read(["Zoltan Quux\u0007", "3"]));

        Assert.Equal("Zoltan Quux", e.Subject);
        Assert.DoesNotContain("Quux", e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quux", unreadable.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => RatingTable.Open(null!, Two));
        Assert.Throws<ArgumentNullException>(() => RatingTable.Open([], null!));
        Assert.Throws<ArgumentNullException>(() => RatingTable.Open(["subject"], Two).Read(null!));
    }

    [Fact]
    public void Read_AnyCompleteSheet_GivesItBack() => Holds.ForAll(SheetGenerators.CompleteCases, generated =>
    {
        string[] header = ["subject", .. generated.Sheet.Ratings.Select(answer => answer.ItemId)];
        string[] row = [generated.Sheet.Subject, .. generated.Sheet.Ratings.Select(answer => $"{answer.Rating}")];

        Assert.Equal(generated.Sheet with { Benchmark = generated.Benchmark.Id }, RatingTable.Open(header, generated.Benchmark).Read(row));
    });
}
