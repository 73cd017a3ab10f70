using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class ImportIdsTests
{
    [Theory]
    [InlineData("Names a date for the customer\u2019s order", "host-names-date-customers-order")]
    [InlineData("One two three four five six seven", "host-one-two-three-four-five")]
    [InlineData("Caf\u00E9 \u00DCber-Stra\u00DFe \u0152uvre", "host-cafe-uber-strasse-oeuvre")]
    [InlineData("to be or not to be", "host-not")]
    [InlineData("to do", "host-to-do")]
    [InlineData("90% of all", "host-90-all")]
    public void Take_Wording_IsItsFirstTellingWords(string wording, string id) => Assert.Equal(id, new ImportIds("host").Take(wording));

    [Fact]
    public void Take_SameBeginning_GetsMoreWordsThenANumber()
    {
        ImportIds ids = new("host");

        Assert.Equal("host-one-two-three-four-five", ids.Take("One two three four five"));
        Assert.Equal("host-one-two-three-four-five-six", ids.Take("One two three four five six"));
        Assert.Equal("host-one-two-three-four-five-2", ids.Take("One two three four five"));
        Assert.Equal("host-one-two-three-four-five-3", ids.Take("One, two: three four five"));
    }

    [Fact]
    public void Take_NoLatinLetter_IsAFingerprintOfTheWording()
    {
        string id = new ImportIds("host").Take("\u5F00\u95E8");

        Assert.Matches("^host-[0-9a-f]{8}$", id);
        Assert.Equal(id, new ImportIds("host").Take("\u5F00\u95E8"));
        Assert.NotEqual(id, new ImportIds("host").Take("\u95E8\u5F00"));
    }

    [Fact]
    public void Take_AnyWordings_GivesGoodIdsOnce() => Holds.ForAll(ArbMap.Default.ArbFor<(NonNull<string> Benchmark, NonNull<string>[] Wordings)>(), one =>
    {
        ImportIds ids = new(ImportIds.OfTitle(one.Benchmark.Get + new string('x', 70)));
        string[] taken = [.. one.Wordings.Concat(one.Wordings).Select(wording => ids.Take(wording.Get + " and " + wording.Get))];

        Assert.All(taken, id => Assert.Null(ValueRules.Id(id)));
        Assert.Distinct(taken);
    });

    [Theory]
    [InlineData("Branch Manager", "branch-manager")]
    [InlineData("Overall", "overall-imported")]
    [InlineData("Account Management", "account-management-imported")]
    [InlineData("Empathy", "empathy-imported")]
    public void OfTitle_Title_IsFreeBesideTheEmbeddedCatalog(string title, string id) => Assert.Equal(id, ImportIds.OfTitle(title));

    [Fact]
    public void OfTitle_NoLatinLetter_IsAFingerprintOfTheTitle()
    {
        Assert.Matches("^benchmark-[0-9a-f]{8}$", ImportIds.OfTitle("\u5F00\u95E8"));
        Assert.NotEqual(ImportIds.OfTitle("\u5F00\u95E8"), ImportIds.OfTitle("\u95E8\u5F00"));
    }

    [Fact]
    public void Take_LongWords_AreCutBetweenWords()
    {
        ImportIds ids = new($"{new string('b', 30)}-{new string('c', 30)}");
        string words = string.Join(' ', Enumerable.Repeat(new string('d', 15), 5));

        string once = string.Join('-', new[] { new string('b', 30) }.Concat(Enumerable.Repeat(new string('d', 15), 3)));
        Assert.Equal(once, ids.Take(words)); // 30 + 3 × 16 = 78 of at most 80
        Assert.Equal(once[..^16] + "-2", ids.Take(words)); // at most 72 before the number
        Assert.Equal(new string('f', 71), ImportIds.OfTitle(new string('f', 90)));
    }
}
