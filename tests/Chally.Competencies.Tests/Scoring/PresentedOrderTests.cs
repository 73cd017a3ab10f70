using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

/// <summary>The order in which a sheet's items were presented: set, read, written, and told by tables.</summary>
public sealed class PresentedOrderTests
{
    [Fact]
    public void Presented_NotSet_IsNullAndNotWritten()
    {
        Assert.Null(Sheet(("a1", 1)).Presented);
        Assert.DoesNotContain("presented", CompetencyJson.Write(Sheet(("a1", 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Presented_ItemTwiceOrBlank_Throws()
    {
        Assert.Throws<ArgumentException>(() => Sheet() with { Presented = ["a1", "a1"] });
        Assert.Throws<ArgumentException>(() => Sheet() with { Presented = [" "] });
    }

    [Fact]
    public void Read_Presented_IsThatOrder()
    {
        RatingSheet sheet = Sheet(("a1", 1)) with { Presented = ["b1", "a1"] };

        Assert.Equal(sheet, Assert.Single(CompetencyJson.ReadList<RatingSheet>("""{"subject":"A. Person","presented":["b1","a1"],"ratings":{"a1":1}}""")));
        Assert.Contains("\"presented\":[\"b1\",\"a1\"]", CompetencyJson.Write(sheet, isIndented: false), StringComparison.Ordinal);
        Assert.NotEqual(sheet, sheet with { Presented = ["a1", "b1"] });
    }

    [Theory]
    [InlineData("null", "$.presented")]
    [InlineData("\"a1\"", "$.presented")]
    [InlineData("[1]", "$.presented[0]")]
    [InlineData("[\"\"]", "$.presented[0]")]
    [InlineData("[\"a1\",\"b1\",\"a1\"]", "$.presented")]
    public void Read_BrokenPresented_IsNamed(string json, string path)
    {
        CompetencyInputException e =
            Assert.Throws<CompetencyInputException>(() => CompetencyJson.ReadList<RatingSheet>($$"""{"subject":"A","presented":{{json}},"ratings":{} }"""));

        Assert.Equal(path, Assert.Single(e.Problems).Path);
    }

    [Fact]
    public void Table_RowWithGaps_StatesTheOrderOfItsColumns()
    {
        RatingTable table = RatingTable.Open(["b1", "subject", "a1"], On(1, 5, Rated("a", High("a1")), Rated("b", High("b1"))));

        Assert.Equal(["b1", "a1"], table.Read(["", "A", "3"]).Presented!);
        Assert.Equal(["b1", "a1"], table.Read(["", "A", ""]).Presented!);
        Assert.Null(table.Read(["2", "A", "3"]).Presented);
    }
}
