using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>The name of a person is on standard error of no command, wherever in a file about people it stands.</summary>
public sealed class PlantedNameTests
{
    private const string Mark = "Zyxwova Qoph";
    private const string Ratings =
        "subject,rater,role,purpose,completed,steady-a,steady-b,balanced-a,balanced-b\n" +
            "P1,R1,peer,selection,2026-03-01,10,0,3,4\nP2,R1,peer,selection,2026-03-01,1,2,3,4\n";
    private const string Sheet = "{\"subject\":\"P1\",\"rater\":\"R1\",\"role\":\"peer\",\"purpose\":\"selection\",\"benchmark\":\"tiny\"," + TinyRole.Ratings +
        ",\"notes\":{\"steady-a\":\"x\"}}";

    /// <summary>The form of a file, the file, and the command that reads it as "FILE".</summary>
    private static readonly Dictionary<string, (string Ending, string Whole, string[] Command)> Uses = new()
    {
        ["score"] = (".csv", Ratings, ["score", "FILE", .. Role]),
        ["combined"] = (".csv", Ratings, ["score", "FILE", "--combine-raters", .. Role]),
        ["rank"] = (".csv", Ratings, ["rank", "FILE", .. Role]),
        ["norms"] = (".csv", Ratings, ["norms", "FILE", .. Role, "--id", "n", "--date", "2026-03-01", "--population", "p", "--setting", "s"]),
        ["study"] = (".csv", Ratings, ["study", "--high", "FILE", "--low", "ratings.csv", .. Role]),
        ["criterion"] = (".csv", "subject,criterion\nP1,3\nP2,4\n", ["correlate", "ratings.csv", "--criterion", "FILE", .. Role]),
        ["groups"] = (".csv", "subject,group,stratum\nP1,a,n\nP2,b,n\n", ["fairness", "ratings.csv", "--groups", "FILE", "--cut", "50", .. Role]),
        ["counts"] = (".csv", "group,selected,rejected,stratum\na,3,4,n\nb,5,6,n\n", ["fairness", "FILE"]),
        ["sheet"] = (".json", Sheet, ["score", "FILE", .. Role]),
        ["sheets"] = (".json", $"[{Sheet}]", ["score", "FILE", .. Role]),
        ["lines"] = (".ndjson", Sheet, ["score", "FILE", .. Role]),
        ["norm set"] = (".json", CompetencyJson.Write(TinyNorms.For(
            CompetencyCatalog.Read([new Competencies.Content.ContentFile("tiny", System.Text.Encoding.UTF8.GetBytes(TinyRole.Content))]).GetBenchmark("tiny"),
            TinyNorms.Table, [])), ["score", "ratings.csv", "--norms", "FILE", .. Role]),
    };

    private static string[] Role => ["-b", TinyRole.Id, "--content", "tiny.json"];

    public static TheoryData<string> Names => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Command_NameInAnyPlace_IsNotOnStandardError(string use)
    {
        (string ending, string whole, string[] command) = Uses[use];
        using TempFolder folder = new();
        string content = folder.File("tiny.json", TinyRole.Content);
        string ratings = folder.File("ratings.csv", Ratings);
        int refused = 0;
        foreach (string planted in ending == ".csv" ? InCsv(whole) : Planted.Everywhere(whole))
        {
            string file = folder.File($"planted{ending}", planted);
            ToolRun run = ToolRun.Of([.. command.Select(word => word switch { "FILE" => file, "tiny.json" => content, "ratings.csv" => ratings, _ => word })]);
            Planted.IsNotIn(run.Error);
            Assert.DoesNotContain("should not happen", run.Error, StringComparison.Ordinal);
            refused += run.ExitCode == 0 ? 0 : 1;
        }

        Assert.InRange(refused, 5, int.MaxValue);
    }

    [Fact]
    public void Compare_SubjectThatIsNotInTheFile_IsCountedAndNotNamed()
    {
        using TempFolder folder = new();

        string error = ToolRun.Of("compare", folder.File("ratings.csv", Ratings), "--subjects", $"P1,{Mark}", "-b", TinyRole.Id, "--content",
            folder.File("tiny.json", TinyRole.Content))
            .IsWrongUsage().Error;

        Assert.Contains("--subjects: the file has no subject of name 2 of 2.", error, StringComparison.Ordinal);
        Planted.IsNotIn(error);
    }

    /// <summary>A name in each cell, as another column, as another row, above the header, instead of it, and the table turned on its side.</summary>
    private static IEnumerable<string> InCsv(string whole)
    {
        string[][] rows = [.. whole.TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
        foreach (string name in new[] { Mark, "zyxwova-qoph", "\"Zyxwova, Q.\"", "\"Zyxwova", "Zyxwova\u0001" })
        {
            for (int row = 0; row < rows.Length; row++)
            {
                for (int column = 0; column < rows[row].Length; column++)
                {
                    string[][] copy = [.. rows.Select(cells => cells.ToArray())];
                    copy[row][column] = name;
                    yield return Text(copy);
                }
            }

            yield return Text([.. rows.Select(cells => (string[])[.. cells, name])]);
            yield return Text([[name, "4"], .. rows]);
            yield return Text([.. rows, [name, "4"]]);
            yield return Text([[name, "4"], .. rows[1..]]);
            yield return Text([[rows[0][0], name, name], ["steady-a", "4", "5"]]);
        }

        static string Text(string[][] rows) => string.Concat(rows.Select(cells => string.Join(',', cells) + "\n"));
    }
}
