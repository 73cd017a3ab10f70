using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>How many of each fifth of the scores are high performers; nothing without a base rate.</summary>
internal static class ExpectancySection
{
    private const double Fifth = 0.2;

    public static IEnumerable<Section> Of(StudyResults results)
    {
        (string name, GroupContrast main) = results.Main;
        (string Name, ExpectancyTable Table)[] tables = [.. results.All.Where(one => one.Contrast.Expectancy is not null)
            .Select(one => (one.Name, one.Contrast.Expectancy!))];
        if (tables.Length == 0)
        {
            yield break;
        }

        List<Block> blocks = [];
        if (main.Expectancy is ExpectancyTable expectancy)
        {
            blocks.Add(ChartOf(results, name, expectancy));
        }

        blocks.Add(Figures.Table("Share of high performers by fifths of the scores", "Score", results.All.Where(one => one.Contrast.Expectancy is not null),
            ContrastFigures.Expectancy, results.Words));
        blocks.AddRange(tables[0].Table.Notes.Cautions.Except(results.Study.Notes.Cautions).Select(text => new Passage(text, PassageKind.Caution)));
        yield return new Section("expectancy", "What to expect of each fifth", blocks) { IsBrief = true };
    }

    private static Drawing ChartOf(StudyResults results, string name, ExpectancyTable expectancy)
    {
        Wording words = results.Words;
        ExpectancyRow[] rows = [.. expectancy.Rows.Reverse()];
        TrackRow[] tracks =
        [
            .. rows.Select(row => new TrackRow(
                NameOf(words, row), row.SuccessRate is null ? "not known" : words.OfHundred(row.SuccessRate),
                new ShareTrack(row.SuccessRate is null ? "not known" : $"{words.OfHundred(row.SuccessRate)} are high performers", row.SuccessRate,
                    expectancy.BaseRate))),
        ];
        DataTable numbers = new(
            $"Expectancy, {name}",
            ["Fifth of the scores", TableColumn.Number("Scale points"), TableColumn.Number("People"), TableColumn.Number("Share of the population"),
                TableColumn.Number("High performers")],
            [
                .. rows.Select(row => (string[])
                [
                    NameOf(words, row), Range(words, row), words.Whole(row.N), words.Figure(row.PopulationShare, 2), words.Figure(row.SuccessRate, 2),
                ]),
            ]);
        bool isEven = rows.All(row => Math.Abs(row.PopulationShare - Fifth) < 0.05);
        string base100 = expectancy.BaseRate is double rate
            ? $" The dashed line is the base rate: {words.OfHundred(rate)}, as many as one finds without scores."
            : string.Empty;
        return new TrackRows(
            Finding(words, rows, expectancy.BaseRate),
            $"{name}: of the people in each fifth of the population's scores, the share who are high " +
                $"performers.{base100}{(isEven ? string.Empty : " The fifths are of unequal size, as people with equal scores are never parted.")}",
            ShareTrack.AxisFor(words), tracks, numbers);
    }

    private static string Finding(Wording words, ExpectancyRow[] rows, double? baseRate)
    {
        string without = baseRate is double rate ? $", against {words.Points(100 * rate)} without scores" : string.Empty;
        ExpectancyRow[] known = [.. rows.Where(row => row.SuccessRate is not null)];
        return known.Length < 2
            ? "The scores make no fifths"
            : $"In the {Which(known[0].Quintile)} fifth {words.OfHundred(known[0].SuccessRate)} are high performers, in the {Which(known[^1].Quintile)} " +
                $"{words.Points(100 * known[^1].SuccessRate)}{without}";
    }

    private static string NameOf(Wording words, ExpectancyRow row)
    {
        string lower = Which(row.Quintile);
        string which = char.ToUpperInvariant(lower[0]) + lower[1..];
        string range = Range(words, row);
        return range == "–" ? $"{which} fifth" : $"{which} fifth ({range})";
    }

    public static string Which(int quintile) => quintile switch
    {
        1 => "lowest",
        2 => "second lowest",
        3 => "middle",
        4 => "second highest",
        _ => "highest",
    };

    private static string Range(Wording words, ExpectancyRow row) =>
        row is { Lowest: double lowest, Highest: double highest } ? words.Range(lowest, highest) : "–";
}
