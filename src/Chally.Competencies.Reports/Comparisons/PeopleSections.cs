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

    /// <summary>From where to where the overall scores go.</summary>
    public static string Lead(PeopleMaterial material)
    {
        double[] known = [.. material.People.Select(person => person.Score.Overall?.Percent).OfType<double>()];
        return known.Length == 0
            ? "Nobody has an overall score."
            : $"{material.Words.Count(known.Length, "person scores", "people score")} from {material.Words.Points(known.Min())} to {material.Words.Points(known.Max())} of 100 scale points overall.";
    }

    /// <summary>One sentence: in what the people differ most.</summary>
    public static string Finding(PeopleMaterial material)
    {
        Wording words = material.Words;
        (string Name, double Lowest, double Highest)[] spreads =
        [
            .. material.Benchmark.Competencies.Select((entry, c) => (entry.Name, Known: ScoresOf(material, c))).Where(one => one.Known.Length > 1).Select(one => (one.Name, one.Known.Min(), one.Known.Max())),
        ];
        if (spreads.Length == 0)
        {
            return "Too little is scored to set people side by side.";
        }

        (string name, double lowest, double highest) = spreads.MaxBy(one => one.Highest - one.Lowest);
        return $"The people differ most in {name}: from {words.Points(lowest)} to {words.ScalePoints(highest)}.";
    }

    public static Chart ChartOf(PeopleMaterial material)
    {
        Wording words = material.Words;
        (string Name, double[] Known)[] all =
        [
            .. material.Benchmark.Competencies.Select((entry, c) => (entry.Name, ScoresOf(material, c))),
            ("Overall", [.. material.People.Select(person => person.Score.Overall?.Percent).OfType<double>()]),
        ];
        TrackRow[] rows = [.. all.Select(one => new TrackRow(one.Name, RangeOf(words, one.Known), new StripTrack($"{words.Count(one.Known.Length, "person", "people")} scored: {RangeOf(words, one.Known)}", one.Known)))];
        DataTable numbers = new(
            "Spread of the scores",
            ["Competency", TableColumn.Number("Scored"), TableColumn.Number("Lowest"), TableColumn.Number("Highest")],
            [.. all.Select(one => (string[])[one.Name, words.Whole(one.Known.Length), words.Points(one.Known.Length == 0 ? null : one.Known.Min()), words.Points(one.Known.Length == 0 ? null : one.Known.Max())])]);
        return new Chart(
            Finding(material),
            "Each dot is a person; where dots lie over each other they look darker. The numbers are the lowest and the highest score.",
            new TrackRows(PoleAxis.ScalePoints, rows, material.Options.ContentLanguage, numbers));
    }

    public static DataTable Table(PeopleMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Scale points of each person",
            [
                "Person", TableColumn.Number("Overall"), .. material.HasNorms ? [TableColumn.Number("Percentile rank")] : Array.Empty<TableColumn>(),
                .. material.Benchmark.Competencies.Select(entry => TableColumn.Number(entry.Name)),
            ],
            [
                .. material.People.Select(person => (string[])
                [
                    person.Name, words.Points(person.Score.Overall?.Percent), .. material.HasNorms ? [words.PercentileRank(person.Norms?.Overall)] : Array.Empty<string>(),
                    .. person.Score.Competencies.Select(one => words.Points(one.Percent)),
                ]),
            ]);
    }

    public static Section People(PeopleMaterial material) => new("people", "What stands out in each person", [.. material.People.Select((person, at) => CardOf(material, person, at))]);

    public static Section Cautions(PeopleMaterial material)
    {
        List<Block> blocks = [];
        foreach (IGrouping<string, string> rule in material.People
            .SelectMany(person => person.Score.Flags.Concat(person.Score.Quality?.Flags ?? []).Concat(person.Norms?.Overall?.Flags ?? []).Select(flag => flag.Rule).Distinct().Select(rule => (rule, person.Name)))
            .GroupBy(one => one.rule, one => one.Name))
        {
            blocks.Add(new Passage($"{(rule.Count() == material.People.Count ? "Everybody" : Wording.And([.. rule]))}: {rule.Key}", PassageKind.Caution));
        }

        blocks.Add(new Passage($"{PersonContrast.StrengthRule} {PersonContrast.RiskRule} Single ratings are far less sure than the score of a competency."));
        return new Section("cautions", "What to be careful about", blocks);
    }

    private static double[] ScoresOf(PeopleMaterial material, int competency) => [.. material.People.Select(person => person.Score.Competencies[competency].Percent).OfType<double>()];

    private static string RangeOf(Wording words, double[] known) => known.Length switch
    {
        0 => "not scored",
        1 => words.Points(known[0]),
        _ => words.Range(known.Min(), known.Max()),
    };

    private static Card CardOf(PeopleMaterial material, (string Name, BenchmarkScore Score, PersonContrast Contrast, NormComparison? Norms) person, int at)
    {
        (Wording words, PersonContrast contrast) = (material.Words, person.Contrast);
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

        Statement Shown(StandoutItem item) => new(item.Item.Text, words.Rating(item.Item.Rating, material.Benchmark.RatingScale), item.CompetencyName, item.Item.Caution);
    }
}
