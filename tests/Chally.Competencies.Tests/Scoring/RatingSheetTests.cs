using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using static Chally.Competencies.Tests.Shared.SmallBenchmark;

namespace Chally.Competencies.Tests.Scoring;

public sealed class RatingSheetTests
{
    [Fact]
    public void FromRatings_Dictionary_KeepsTheOrder()
    {
        Dictionary<string, int> ratings = new() { ["zeta"] = 3, ["alpha"] = 5, ["mid"] = 1 };
        RatingSheet sheet = RatingSheet.FromRatings("A. Person", ratings);

        Assert.Equal("A. Person", sheet.Subject);
        Assert.Equal([new ItemRating("zeta", 3), new ItemRating("alpha", 5), new ItemRating("mid", 1)], sheet.Ratings);
    }

    [Fact]
    public void FromRatings_NullableDictionary_KeepsOrderAndNotObserved()
    {
        Dictionary<string, int?> ratings = new() { ["zeta"] = 3, ["alpha"] = null, ["mid"] = 0 };

        Assert.Equal(
            [new ItemRating("zeta", 3), new ItemRating("alpha", null), new ItemRating("mid", 0)],
            RatingSheet.FromRatings("A. Person", ratings).Ratings);
    }

    [Fact]
    public void FromRatings_ItemTwice_Throws()
    {
        KeyValuePair<string, int>[] ratings = [new("a", 1), new("b", 2), new("a", 1)];

        ArgumentException e = Assert.Throws<ArgumentException>(() => RatingSheet.FromRatings("A. Person", ratings));
        Assert.Contains("one again at place 2", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromRatings_BlankItem_Throws() =>
        Assert.Throws<ArgumentException>(() => RatingSheet.FromRatings("A. Person", new Dictionary<string, int> { [" "] = 1 }));

    [Fact]
    public void FromAnswers_MappedQuestions_BecomeItemsInOrder()
    {
        Dictionary<string, string> itemIds = new() { ["Q1"] = "listens", ["Q2"] = "interrupts", ["Q3"] = "never-asked" };
        KeyValuePair<string, int?>[] answers = [new("Q2", 4), new("Q1", null)];

        Assert.Equal(
            [new ItemRating("interrupts", 4), new ItemRating("listens", null)],
            RatingSheet.FromAnswers("A. Person", answers, itemIds).Ratings);
    }

    [Fact]
    public void FromAnswers_UnmappedQuestions_ListsThemAll()
    {
        Dictionary<string, string> itemIds = new() { ["Q1"] = "listens" };
        KeyValuePair<string, int?>[] answers = [new("Q7", 4), new("Q1", 2), new("Q9", null)];
        RatingSheetException e = Assert.Throws<RatingSheetException>(() => RatingSheet.FromAnswers("Zoltan Quux", answers, itemIds));

        Assert.Equal(["answers[0]", "answers[2]"], e.Problems.Select(problem => problem.Path));
        Assert.All(e.Problems, problem => Assert.Equal(ProblemCodes.UnmappedQuestion, problem.Code));
        Assert.Equal("Zoltan Quux", e.Subject);
        Assert.DoesNotContain("Quux", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromAnswers_TwoQuestionsForOneItem_Throws()
    {
        Dictionary<string, string> itemIds = new() { ["Q1"] = "listens", ["Q2"] = "listens" };
        KeyValuePair<string, int?>[] answers = [new("Q1", 4), new("Q2", 4)];

        Assert.Throws<ArgumentException>(() => RatingSheet.FromAnswers("A. Person", answers, itemIds));
    }

    [Fact]
    public void Factories_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromRatings("A", (Dictionary<string, int>)null!));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromRatings("A", (Dictionary<string, int?>)null!));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromRatings(null!, new Dictionary<string, int>()));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromAnswers("A", (Dictionary<string, int>)null!, new Dictionary<string, string>()));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromAnswers("A", (Dictionary<string, int?>)null!, new Dictionary<string, string>()));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.FromAnswers("A", new Dictionary<string, int>(), null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    [InlineData("\u202Ereversed")]
    [InlineData(null)]
    public void Members_BadText_Throw(string? textOrLoneSurrogate)
    {
        // A lone surrogate does not survive in an attribute.
        string text = textOrLoneSurrogate ?? "\ud800";
        RatingSheet sheet = Sheet();

        Assert.Throws<ArgumentException>(() => sheet with { Subject = text });
        Assert.Throws<ArgumentException>(() => sheet with { Rater = text });
        Assert.Throws<ArgumentException>(() => sheet with { Purpose = text });
        Assert.Throws<ArgumentException>(() => sheet with { Benchmark = text });
        Assert.Throws<ArgumentException>(() => sheet with { ContentVersion = text });
        Assert.Throws<ArgumentException>(() => new ItemRating(text, 1));
        Assert.Throws<ArgumentException>(() => new ItemRating("a", 1) with { ItemId = text });
        Assert.Throws<ArgumentException>(() => new EvidenceNote(text, "note"));
        Assert.Throws<ArgumentException>(() => new EvidenceNote("a", text));
    }

    [Fact]
    public void Subject_BadText_StaysOutOfTheMessage()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Sheet() with { Subject = "Zoltan Quux\n" });

        Assert.DoesNotContain("Quux", e.Message, StringComparison.Ordinal);
        Assert.Contains("control", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_TooLongText_Throw()
    {
        Assert.Equal(2_000, (Sheet() with { Subject = new string('x', 2_000) }).Subject.Length);
        Assert.Throws<ArgumentException>(() => Sheet() with { Subject = new string('x', 2_001) });
    }

    [Fact]
    public void Role_Undefined_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Sheet() with { Role = (RaterRole)17 });

    [Fact]
    public void Lists_ItemTwiceOrNull_Throw()
    {
        Assert.Throws<ArgumentException>(() => Sheet(("a", 1), ("a", null)));
        Assert.Throws<ArgumentException>(() => Sheet() with { Notes = [new EvidenceNote("a", "x"), new EvidenceNote("a", "y")] });
        Assert.Throws<ArgumentNullException>(() => Sheet() with { Ratings = null! });
        Assert.Throws<ArgumentNullException>(() => Sheet() with { Notes = null! });
    }

    [Theory]
    [InlineData("development", true)]
    [InlineData("Development", true)]
    [InlineData("selection", false)]
    [InlineData(null, false)]
    public void IsForDevelopment_Purpose_Decides(string? purpose, bool expected) =>
        Assert.Equal(expected, (Sheet() with { Purpose = purpose }).IsForDevelopment);

    [Fact]
    public void Equals_OrderOfRatings_Matters()
    {
        Assert.Equal(Sheet(("a", 1), ("b", 2)), Sheet(("a", 1), ("b", 2)));
        Assert.NotEqual(Sheet(("a", 1), ("b", 2)), Sheet(("b", 2), ("a", 1)));
        Assert.NotEqual(Sheet(("a", null)), Sheet());
    }

    [Property]
    public bool Equals_WrittenAndReadSheet_HasEqualHash(RatingSheet sheet) =>
        CompetencyJson.ReadList<RatingSheet>(CompetencyJson.Write(sheet, isIndented: false))[0].GetHashCode() == sheet.GetHashCode();

    [Fact]
    public void FromAnswers_WholeNumbers_AreRatings()
    {
        Dictionary<string, int> answers = new() { ["q1"] = 4, ["q2"] = 2 };
        RatingSheet sheet = RatingSheet.FromAnswers("A. Person", answers, new Dictionary<string, string> { ["q1"] = "a1", ["q2"] = "a2" });

        Assert.Equal([new ItemRating("a1", 4), new ItemRating("a2", 2)], sheet.Ratings);
    }

    [Fact]
    public void Rater_WithControlCharacter_IsRefusedWithoutTheName()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => new RatingSheet { Subject = "A", Ratings = [], Rater = "Ada\nExample" });

        Assert.DoesNotContain("Ada", e.Message, StringComparison.Ordinal);
    }
}
