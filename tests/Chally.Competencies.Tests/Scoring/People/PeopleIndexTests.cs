using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Tests.Scoring.People;

public sealed class PeopleIndexTests
{
    [Fact]
    public void Of_OneNameWrittenInManyWays_IsOnePerson()
    {
        PeopleIndex index = Names("Zo\u00EB Lund", "Zoe\u0308 Lund", "Zo\u00EB Lund ", "Zo\u00EB  Lund", "ZO\u00CB LUND", "zo\u00EB\u00A0lu\u00ADnd",
            "Zoe Lund");

        Assert.Equal([0, 0, 0, 0, 0, 0, 1], People(index, 7));
        IdentityNote note = Assert.Single(index.Notes);
        Assert.Equal((ScoreFlagCodes.NamesMerged, "0,1,2,3,4,5"), (note.Code, string.Join(',', note.Places)));
        Assert.DoesNotContain("Zo", note.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ExactNames_AreMergedWhenTheSameToTheCharacter()
    {
        PeopleIndex index = PeopleIndex.Of([new(null, "Ann"), new(null, "ann"), new(null, "Ann "), new(null, "Ann")], NameMatching.Exact);

        Assert.Equal([0, 1, 2, 0], People(index, 4));
        Assert.Empty(index.Notes);
    }

    [Fact]
    public void Of_Ids_GoBeforeNames()
    {
        PeopleIndex index = PeopleIndex.Of([new("17", "Ann"), new(" 17", "Bob"), new("18", "Ann"), new("a17", "Cy"), new("A17", "Cy"), new("17", null)]);

        Assert.Equal([0, 0, 1, 2, 3, 0], People(index, 6));
        Assert.Equal((ScoreFlagCodes.IdWithTwoNames, "0,1"), (index.Notes.Single().Code, string.Join(',', index.Notes.Single().Places)));
    }

    [Fact]
    public void Of_OneIdWithOneNameInTwoSpellings_NeedsNoNote() => Assert.Empty(PeopleIndex.Of([new("17", "Ann"), new("17", "ANN ")]).Notes);

    [Fact]
    public void Of_EMailAddresses_HaveNoCase() =>
        Assert.Equal([0, 0, 1], People(PeopleIndex.Of([new("Ann@X.org", "a"), new("ann@x.org", "a"), new("bob@x.org", "a")]), 3));

    [Fact]
    public void Of_NameWithoutId_IsThePersonOfTheOneIdThatHasIt()
    {
        PeopleIndex index = PeopleIndex.Of([new(null, "ann"), new("17", "Ann"), new(null, "Bob"), new("1", "Bob"), new("2", "bob")]);

        Assert.Equal([0, 0, 1, 2, 3], People(index, 5));
        Assert.Equal(
            [(ScoreFlagCodes.NamesMerged, "0,1"), (ScoreFlagCodes.NameOfSeveralIds, "2")],
            index.Notes.Select(note => (note.Code, string.Join(',', note.Places))));
    }

    [Fact]
    public void Of_LabelsOfNobody_ArePeopleOfTheirOwn() =>
        Assert.Equal([0, 1, 2, 3], People(PeopleIndex.Of([default, default, new("\u200B", "\u00AD"), new(null, " ")]), 4));

    [Fact]
    public void Find_IdOrName_GivesThePeople()
    {
        PeopleIndex index = PeopleIndex.Of([new("17", "Ann"), new("18", "ann"), new(null, "17"), new(null, "Cy")]);

        Assert.Equal([0], index.Find("17"));
        Assert.Equal([0, 1], index.Find(" ANN"));
        Assert.Equal([3], index.Find("cy"));
        Assert.Empty(index.Find("nobody"));
        Assert.Empty(index.Find(" "));
    }

    [Fact]
    public void Arguments_OutsideTheirRange_Throw()
    {
        PeopleIndex index = Names("a");

        Assert.Throws<ArgumentOutOfRangeException>(() => index[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => index[-1]);
        Assert.Throws<ArgumentNullException>(() => PeopleIndex.Of(null!));
        Assert.Throws<ArgumentNullException>(() => PeopleIndex.OfSubjects(null!));
        Assert.Throws<ArgumentNullException>(() => index.Find(null!));
        Assert.Throws<ArgumentNullException>(() => PersonName.Fold(null!));
    }

    [Fact]
    public void Text_OfAPerson_ShowsNeitherNameNorId()
    {
        Assert.Equal("an id and a name", new PersonIdentity("secret", "secret").ToString());
        Assert.Equal("a name without an id", new PersonIdentity(null, "secret").ToString());
        Assert.Equal("an id without a name", new PersonIdentity("secret", null).ToString());
        Assert.Equal("neither a name nor an id", default(PersonIdentity).ToString());
    }

    private static PeopleIndex Names(params IEnumerable<string> names) => PeopleIndex.Of(names.Select(name => new PersonIdentity(null, name)));

    private static int[] People(PeopleIndex index, int count) => [.. Enumerable.Range(0, count).Select(label => index[label])];
}
