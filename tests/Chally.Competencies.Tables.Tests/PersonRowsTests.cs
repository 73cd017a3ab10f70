using System.Text;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tables.Tests;

public sealed class PersonRowsTests
{
    private static string[] Read(string csv, NameMatching names = NameMatching.Folded) => [.. PersonRows.Read(
        Encodings.Utf8(csv), ["group"], ["stratum"], names, new TableOptions { Source = "g.csv" }).Select(row => row.Value is PersonFields person
            ? $"{row.Line}: {person.Person.Id ?? "no id"}, {person.Person.Name ?? "no name"}: {person.Fields["group"]}, " +
                $"{person.Fields["stratum"] ?? "no stratum"}"
            : row.Problems.ToString())];

    [Fact]
    public void Read_Columns_InAnyOrderAndCase() => Assert.Equal(
        ["2: 7, Ann: a, s", "3: no id, Bo: , ", "4: 8, no name: b, t"],
        Read("Stratum,GROUP, subject ,Subject_ID\ns, a ,Ann,7\n,,Bo,\nt,b,,8\n"));

    [Fact]
    public void Read_WithoutAnOptionalColumn_SaysSo() => Assert.Equal(["2: no id, Ann: a, no stratum"], Read("subject,group\nAnn,a\n"));

    [Theory]
    [InlineData("group\na\n", "'group'")]
    [InlineData("subject,group,Ann\nAnn,a,b\n", "'subject', 'group', text of 3 characters")]
    [InlineData("subject,group,Group\nAnn,a,b\n", "'subject', 'group', 'group'")]
    [InlineData("subject,stratum\nAnn,a\n", "'subject', 'stratum'")]
    public void Read_AHeaderThatDoesNotFit_IsRefusedWithoutQuotingNames(string csv, string found) => Assert.Equal(
        [$"g.csv:1: RS0005 expected the columns 'subject' and 'group', and perhaps 'stratum', each once; 'subjectId' beside or instead of 'subject', " +
            $"found {found}"],
        Read(csv));

    [Fact]
    public void Read_RowsWithProblems_GoOn() => Assert.Equal(
        ["g.csv:2: RS0006 expected 2 fields, as the header has, found 1", "g.csv:3: subject: CC0008 expected text that is not blank, found nothing",
            "4: no id, Bo: b, no stratum"],
        Read("subject,group\nAnn\n  ,a\nBo,b\n"));

    [Theory]
    [InlineData(NameMatching.Folded, 4)]
    [InlineData(NameMatching.Exact, 3)]
    public void Read_APersonTwice_IsToldAtTheEnd(NameMatching names, int rows)
    {
        string[] lines = Read("subject,group\nAnn,a\nBo,b\n ann ,c\n", names);

        Assert.Equal(rows, lines.Length);
        Assert.Equal(rows == 4, lines[^1].StartsWith("g.csv:4: subject: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "found an empty file")]
    [InlineData("subject,group\n", "found none")]
    public void Read_Nobody_IsAProblem(string csv, string found) =>
        Assert.EndsWith($"expected at least one person, {found}", Assert.Single(Read(csv)), StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_OverAStreamThatRefusesToBlock_IsTheSame()
    {
        const string Csv = "subject,group\nAnn,a\nBo\nann,b\n";
        await using AsyncOnlyStream stream = new(Encoding.UTF8.GetBytes(Csv), 2);
        List<string> rows = [];
        await foreach (InputItem<PersonFields> row in PersonRows.ReadAsync(stream, ["group"], cancellationToken: TestContext.Current.CancellationToken))
        {
            rows.Add($"{row.Line} {row.Value?.Fields["group"]} {row.Problems}");
        }

        Assert.Equal(PersonRows.Read(Encodings.Utf8(Csv), ["group"]).Select(row => $"{row.Line} {row.Value?.Fields["group"]} {row.Problems}"), rows);
        Assert.Equal(4, rows.Count);
    }

    [Fact]
    public void NamedRows_OfCounts_AreReadByName()
    {
        InputItem<TableFields>[] rows = [.. NamedRows.Read(Encodings.Utf8("selected,group\n5, a\n1\n"), ["group", "selected"])];

        Assert.Equal(("a", "5"), (rows[0].Value!["group"], rows[0].Value!["selected"]));
        Assert.Throws<KeyNotFoundException>(() => rows[0].Value!["rejected"]);
        Assert.Single(rows[1].Problems);
    }

    [Theory]
    [InlineData]
    [InlineData("a", "A")]
    [InlineData(" ")]
    public void NamedRows_ThatNameNoColumnOrOneTwice_Throw(params string[] columns) =>
        Assert.Throws<ArgumentException>(() => NamedRows.Read(new MemoryStream(), columns));

    [Fact]
    public void Text_OfARow_ShowsNobody()
    {
        InputItem<PersonFields> row = Assert.Single(PersonRows.Read(Encodings.Utf8("subject,group\nAnnabel,a\n"), ["group"]));

        Assert.DoesNotContain("Annabel", $"{row} {row.Value} {row.Value!.Person} {row.Value.Fields}", StringComparison.Ordinal);
    }
}
