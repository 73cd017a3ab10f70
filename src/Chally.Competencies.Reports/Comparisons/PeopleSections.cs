using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>The parts of a report on several people.</summary>
internal static class PeopleSections
{
    private const int ShownItems = 3;

    /// <summary>One sentence: in what the people differ most.</summary>
    public static string Finding(PeopleResults results)
    {
        Wording words = results.Words;
        (string Name, double Lowest, double Highest)[] spreads =
        [
            .. results.Benchmark.Competencies.Select((entry, c) => (entry.Name, Known: ScoresOf(results, c))).Where(one => one.Known.Length > 1)
                .Select(one => (one.Name, one.Known.Min(), one.Known.Max())),
        ];
        if (spreads.Length == 0)
        {
            return "Too little is scored to set people side by side.";
        }

        (string name, double lowest, double highest) = spreads.MaxBy(one => one.Highest - one.Lowest);
        return $"The people differ most in {name}: from {words.Points(lowest)} to {words.ScalePoints(highest)}.";
    }

    public static Drawing ChartOf(PeopleResults results)
    {
        Wording words = results.Words;
        (string Name, double[] Known)[] all =
        [
            .. results.Benchmark.Competencies.Select((entry, c) => (entry.Name, ScoresOf(results, c))),
            ("Overall", [.. results.People.Select(person => person.Score.Overall?.Percent).OfType<double>()]),
        ];
        TrackRow[] rows = [.. all.Select(one => new TrackRow(one.Name, RangeOf(words, one.Known),
            new StripTrack($"{words.Count(one.Known.Length, "person", "people")} scored: {RangeOf(words, one.Known)}", one.Known)))];
        DataTable numbers = new(
            "Spread of the scores",
            ["Competency", TableColumn.Number("Scored"), TableColumn.Number("Lowest"), TableColumn.Number("Highest")],
            [.. all.Select(one => (string[])[one.Name, words.Whole(one.Known.Length), words.Points(one.Known.Length == 0
                ? null
                : one.Known.Min()), words.Points(one.Known.Length == 0 ? null : one.Known.Max())])]);
        return new TrackRows(
            Finding(results),
            "Each dot is a person; where dots lie over each other they look darker. The numbers are the lowest and the highest score.",
            PoleAxis.ScalePoints, rows, numbers);
    }

    public static DataTable Table(PeopleResults results)
    {
        Wording words = results.Words;
        return new DataTable(
            "Scale points of each person",
            [
                "Person", TableColumn.Number("Overall"), .. results.HasNorms ? [TableColumn.Number("Percentile rank")] : Array.Empty<TableColumn>(),
                .. results.Benchmark.Competencies.Select(entry => TableColumn.Number(entry.Name)),
            ],
            [
                .. results.People.Select(person => (string[])
                [
                    person.Name, words.Points(person.Score.Overall?.Percent),
                    .. results.HasNorms ? [words.PercentileRank(person.Norms?.Overall)] : Array.Empty<string>(),
                    .. person.Score.Competencies.Select(one => words.Points(one.Percent)),
                ]),
            ]);
    }

    public static Section People(PeopleResults results) =>
        new("people", "What stands out in each person", [.. results.People.Select((person, at) => CardOf(results, person, at))]);

    public static Section Cautions(PeopleResults results)
    {
        IEnumerable<(string, string)> rules = results.People.SelectMany(person =>
            person.Score.Flags.Concat(person.Score.Quality?.Flags ?? []).Concat(person.Norms?.Overall?.Flags ?? []).Select(flag => flag.Rule).Distinct()
                .Select(rule => (person.Name, rule)));
        return new Section("cautions", "What to be careful about",
        [
            .. Figures.ByText(rules, results.People.Count, "Everybody"),
            new Passage($"{PersonContrast.StrengthRule} {PersonContrast.RiskRule} Single ratings are far less sure than the score of a competency."),
        ])
        {
            IsBrief = true,
        };
    }

    private static double[] ScoresOf(PeopleResults results, int competency) =>
        [.. results.People.Select(person => person.Score.Competencies[competency].Percent).OfType<double>()];

    private static string RangeOf(Wording words, double[] known) => known.Length switch
    {
        0 => "not scored",
        1 => words.Points(known[0]),
        _ => words.Range(known.Min(), known.Max()),
    };

    private static Card CardOf(PeopleResults results, (string Name, BenchmarkScore Score, PersonContrast Contrast, NormComparison? Norms) person, int at)
    {
        (Wording words, PersonContrast contrast) = (results.Words, person.Contrast);
        List<Block> blocks =
        [
            new Columns(
                new StatementList("Strongest pulls to the low pole", [.. contrast.Risks.Take(ShownItems).Select(Shown)], Pole.Low),
                new StatementList("Strongest pulls to the high pole", [.. contrast.Strengths.Take(ShownItems).Select(Shown)], Pole.High)),
        ];
        if (contrast.Risks.Count + contrast.Strengths.Count == 0)
        {
            blocks.Add(new Passage("No behavior stands out."));
        }

        if (person.Score.OverallReason is string reason)
        {
            blocks.Add(new Passage($"No overall score: {reason}"));
        }

        string aside = person.Score.Overall is CompositeScore overall ? $"{words.ScalePoints(overall.Percent)}, {overall.Band}" : "no overall score";
        return new Card($"person-{words.Whole(at + 1)}", person.Name, aside, blocks);

        Statement Shown(StandoutItem item) =>
            new(item.Item.Text, words.Rating(item.Item.Rating, results.Benchmark.RatingScale), item.CompetencyName, item.Item.Caution);
    }
}
