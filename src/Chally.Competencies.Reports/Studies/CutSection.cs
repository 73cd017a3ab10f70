using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Column = Chally.Competencies.Reports.Documents.FigureColumn<Chally.Competencies.Psychometrics.CutPoint>;

namespace Chally.Competencies.Reports.Studies;

/// <summary>At which score to cut: the curve of the overall score, the proposed cut of every competency, and what other cuts would do.</summary>
internal static class CutSection
{
    /// <summary>How many cuts a table shows: more are hard to read, and neighbours differ little.</summary>
    private const int ShownCuts = 25;

    private static readonly FigureOf<CutPoint>[] Points =
    [
        new(nameof(CutPoint.TruePositives), "high taken", Column.Count("High taken", one => one.TruePositives)),
        new(nameof(CutPoint.FalsePositives), "low taken", Column.Count("Low taken", one => one.FalsePositives)),
        new(nameof(CutPoint.Sensitivity), "sensitivity", Column.Decimals("Sensitivity", 2, one => one.Sensitivity)),
        new(nameof(CutPoint.Specificity), "specificity", Column.Decimals("Specificity", 2, one => one.Specificity)),
        new(nameof(CutPoint.YoudenJ), "Youden's J", Column.Signed("Youden's J", one => one.YoudenJ)),
        new(nameof(CutPoint.SelectionRate), "share selected", Share("Selected", one => one.SelectionRate)),
        new(nameof(CutPoint.PositivePredictiveValue), "positive predictive value", Share("High of the selected", one => one.PositivePredictiveValue)),
        new(nameof(CutPoint.NegativePredictiveValue), "negative predictive value", Share("Low of the others", one => one.NegativePredictiveValue)),
        new(nameof(CutPoint.Accuracy), "accuracy", Share("Right", one => one.Accuracy)),
    ];

    public static IEnumerable<Section> Of(StudyResults results)
    {
        (string name, GroupContrast main) = results.Main;
        List<Block> blocks = [];
        if (main is { Cut: CutScore cut, Cuts: CutTable cuts })
        {
            blocks.Add(RocOf(results.Words, name, main, cut, cuts));
        }

        if (results.All.Any(one => one.Contrast.Cut is not null))
        {
            blocks.Add(results.Table("Proposed cuts: select from this score on", ContrastFigures.Cuts));
            blocks.AddRange(results.All.Select(one => one.Contrast.Cut)
                .First(one => one is not null)!.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)));
        }
        else
        {
            blocks.Add(new Passage(
                $"No cut is proposed: {main.Missing.FirstOrDefault(figure => figure.Figure == nameof(GroupContrast.Cut))?.Reason ?? "no score has one"}."));
        }

        yield return new Section("cuts", "At which cut", blocks) { IsBrief = true };
        (string Name, GroupContrast Contrast)[] tables = [.. results.Shown.ShowsEveryCut ? results.All : [results.Main]];
        if (tables.Any(one => one.Contrast.Cuts is not null))
        {
            yield return new Section(
                "cut-tables",
                "What other cuts would do",
                () =>
                    [.. tables.Where(one => one.Contrast.Cuts is not null).Select(one => CutTableOf(results, one.Name, one.Contrast.Cuts!, one.Contrast.Cut))])
            {
                IsBrief = results.Shown.ShowsEveryCut,
            };
        }
    }

    private static Drawing RocOf(Wording words, string name, GroupContrast main, CutScore cut, CutTable cuts)
    {
        CutPoint point = cut.Point;
        string score = words.Number(point.Score, "0.##");
        string auc = main.Auc is AreaUnderCurve area
            ? $" The area under the curve is {words.Figure(area.Value, 2)}{(area.Separated ? ": the groups are separated" : string.Empty)}."
            : string.Empty;
        return new RocPlot(
            $"{name}: selecting from {score} scale points takes {words.OfHundred(point.Sensitivity)} high performers and leaves out " +
                $"{words.OfHundred(point.Specificity)} low producers",
            $"Every cut is a point of the curve: upward the share of high performers whom it takes (sensitivity), to the right the share of low producers " +
                $"whom it takes too (1 minus specificity). The dashed diagonal is chance; the marked point is the proposed cut.{auc}",
            $"At the cut of {score} sensitivity {words.Figure(point.Sensitivity, 2)}, specificity {words.Figure(point.Specificity, 2)}",
            [(0, 0), .. cuts.Reverse().Select(one => (1 - one.Specificity, one.Sensitivity))],
            (1 - point.Specificity, point.Sensitivity),
            [words.Figure(0, 1), words.Figure(0.5, 1), words.Figure(1, 1)],
            $"cut {score}",
            new DataTable(
                "The proposed cut",
                ["Score", TableColumn.Number("Cut"), TableColumn.Number("Sensitivity"), TableColumn.Number("Specificity"), TableColumn.Number("AUC")],
                [(string[])[name, score, words.Figure(point.Sensitivity, 2), words.Figure(point.Specificity, 2), words.Figure(main.Auc?.Value, 2)]]))
        { HasTableBeside = true };
    }

    private static DataTable CutTableOf(StudyResults results, string name, CutTable cuts, CutScore? chosen)
    {
        Wording words = results.Words;
        int[] places = [.. results.Shown.ShowsEveryCut ? Enumerable.Range(0, cuts.Count) : Places(cuts, chosen)];
        return Figures.Table(
            places.Length == cuts.Count ? $"Every cut: {name}" : $"{words.Whole(places.Length)} of {words.Whole(cuts.Count)} cuts: {name}",
            TableColumn.Number("From"),
            places.Select(place => (words.Number(cuts[place].Score, ContrastFigures.CutForm), cuts[place])),
            Points,
            words);
    }

    /// <summary>What is known with a base rate alone.</summary>
    private static Column Share(Message heading, Func<CutPoint, double?> share) => Column.Decimals(heading, 2, share) with { IsOptional = true };

    /// <summary>Places in the table, evenly over all of them, the ends and the chosen cut among them.</summary>
    private static IEnumerable<int> Places(CutTable cuts, CutScore? chosen)
    {
        if (cuts.Count <= ShownCuts)
        {
            return Enumerable.Range(0, cuts.Count);
        }

        SortedSet<int> places = [.. Enumerable.Range(0, ShownCuts).Select(i => i * (cuts.Count - 1) / (ShownCuts - 1))];
        if (chosen is not null)
        {
            places.Add(Enumerable.Range(0, cuts.Count).First(i => cuts[i].Score == chosen.Point.Score));
        }

        return places;
    }
}
