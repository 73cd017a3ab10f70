using System.Globalization;
using System.Text.RegularExpressions;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Docs;

/// <summary>
/// One worked example of docs/scoring.md: the table after its mark, read as what is given and what must come out. Every row must be
/// used, so that no figure of the page stands unproved.
/// </summary>
internal sealed partial class PageExample
{
    /// <summary>From this many decimals on a figure of the page is rounded; with fewer it is exact.</summary>
    private const int RoundedFrom = 7;
    private const string None = "–";
    private readonly Dictionary<string, (string Amount, bool IsGiven)> rows;
    private readonly HashSet<string> read = [];
    private readonly HashSet<string> proved = [];

    private PageExample(Dictionary<string, (string Amount, bool IsGiven)> rows) => this.rows = rows;

    /// <summary>The marks of the page in its order.</summary>
    public static IReadOnlyList<string> Ids() => [.. Mark().Matches(Page()).Select(mark => mark.Groups[1].Value)];

    /// <summary>Runs a test over one example of the page.</summary>
    public static void Check(string id, Action<PageExample> test)
    {
        Match mark = Assert.Single(Mark().Matches(Page()), mark => mark.Groups[1].Value == id);
        PageExample example = new(mark.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Split(" | "))
            .ToDictionary(cells => cells[0].TrimStart('|', ' '), cells => (cells[1], cells[2].StartsWith("given", StringComparison.Ordinal)),
                StringComparer.Ordinal));
        test(example);

        Assert.Equal(example.rows.Where(row => row.Value.IsGiven).Select(row => row.Key).Order(), example.read.Order());
        Assert.Equal(example.rows.Where(row => !row.Value.IsGiven).Select(row => row.Key).Order(), example.proved.Order());
    }

    /// <summary>What is given in a row.</summary>
    public string Given(string figure)
    {
        read.Add(figure);
        return rows[figure].Amount;
    }

    /// <summary>The numbers given in a row, null for "–".</summary>
    public double?[] GivenNumbers(string figure) => [.. Given(figure).Split(", ").Select(Number)];

    public double GivenNumber(string figure) => GivenNumbers(figure)[0]!.Value;

    /// <summary>The items and ratings given in the row "items".</summary>
    public PageItems GivenItems() => PageItems.Parse(Given("items"));

    public RatingScale GivenScale()
    {
        string[] ends = Given("scale").Split(None);
        return new RatingScale(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Holds the numbers of a row against those of the library.</summary>
    public void Gives(string figure, params IEnumerable<double?> computed)
    {
        string[] shown = Amount(figure).Split(", ");
        double?[] numbers = [.. computed];
        Assert.Equal(shown.Length, numbers.Length);
        foreach ((string text, double? number) in shown.Zip(numbers))
        {
            Assert.True(Agrees(text, number), string.Create(CultureInfo.InvariantCulture, $"The page has {text} for '{figure}', the library {number:R}."));
        }
    }

    /// <summary>Holds the words of a row against those of the library, null or nothing for "–".</summary>
    public void GivesWords(string figure, params IEnumerable<string?> computed) =>
        Assert.Equal(Amount(figure), string.Join(", ", computed.Select(word => string.IsNullOrEmpty(word) ? None : word)));

    public void GivesTruth(string figure, params IEnumerable<bool?> computed) =>
        GivesWords(figure, computed.Select(truth => truth switch { true => "yes", false => "no", null => None }));

    private static bool Agrees(string text, double? number)
    {
        if (Number(text) is not double shown || number is not double exact)
        {
            return text == None && number is null;
        }

        int decimals = text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1;
        double tolerance = text.Contains('.', StringComparison.Ordinal) && decimals >= RoundedFrom
            ? 0.5 * Math.Pow(10, -decimals)
            : 1e-12 * Math.Max(1, Math.Abs(shown));
        return Math.Abs(shown - exact) <= tolerance;
    }

    private static double? Number(string text) => text == None ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static string Page() => File.ReadAllText(Repository.PathOf("docs", "scoring.md")).ReplaceLineEndings("\n");

    private string Amount(string figure)
    {
        proved.Add(figure);
        return rows[figure].Amount;
    }

    [GeneratedRegex(@"^<!-- example: ([a-z-]+) -->\n((?:\|.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
